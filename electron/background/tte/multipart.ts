// A multipart/form-data body, byte for byte: node's own FormData gives a stream whose length nobody knows.
export type Bagian = { readonly nama: string; readonly nilai: string } | BagianBerkas
type BagianBerkas = {
  readonly nama: string
  readonly berkas: string
  readonly jenis: string
  readonly isi: Uint8Array
}

/** The body and its content type. `batas` must not occur in any part. */
export const buildMultipart = (
  bagian: readonly Bagian[],
  batas: string,
): { readonly body: Uint8Array; readonly contentType: string } => {
  const parts = bagian.flatMap((satu): readonly Uint8Array[] => {
    const name = `--${batas}\r\nContent-Disposition: form-data; name="${satu.nama}"`
    if ('nilai' in satu) return [Buffer.from(`${name}\r\n\r\n${satu.nilai}\r\n`)]
    const head = `${name}; filename="${satu.berkas}"\r\nContent-Type: ${satu.jenis}\r\n\r\n`
    return [Buffer.from(head), satu.isi, Buffer.from('\r\n')]
  })
  return {
    body: new Uint8Array(Buffer.concat([...parts, Buffer.from(`--${batas}--\r\n`)])),
    contentType: `multipart/form-data; boundary=${batas}`,
  }
}
