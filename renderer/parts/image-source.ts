// Image bytes from the shell as a source the CSP allows.

/** A data URL of base64 bytes (PNG or JPEG); a data URL stays as it is. */
export const imageSource = (base64: string): string =>
  base64.startsWith('data:') ? base64 : `data:image/${base64.startsWith('/9j/') ? 'jpeg' : 'png'};base64,${base64}`
