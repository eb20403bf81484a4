// Cuts a text to what a column or a line takes, between two characters: half of one has no canonical form (RFC 8785).

/** At most `maks` UTF-16 units of a text; a character that would be cut in two is left out. */
export const cutText = (teks: string, maks: number): string => {
  const awal = teks.slice(0, maks)
  return awal.length < teks.length && /[\uD800-\uDBFF]$/.test(awal) ? awal.slice(0, -1) : awal
}
