// The few pieces of the Internet Printing Protocol (RFC 8010) that a queue's state needs: one request, one answer.

/** An attribute of a request: value tag, name, text. */
export type IppAttribute = readonly [tag: number, nama: string, nilai: string | number]
export type IppGroup = ReadonlyMap<string, readonly (string | number)[]>
export type IppAnswer = {
  readonly status: number
  readonly groups: readonly { readonly tag: number; readonly isi: IppGroup }[]
}

export const ippTag = { operation: 0x01, job: 0x02, printer: 0x04, end: 0x03 } as const
export const ippValue = {
  integer: 0x21,
  enum: 0x23,
  keyword: 0x44,
  uri: 0x45,
  charset: 0x47,
  language: 0x48,
  name: 0x42,
} as const

/** Bytes of a request with one group of operation attributes. A repeated name adds a value. */
export const encodeIpp = (operasi: number, nomor: number, isi: readonly IppAttribute[]): Uint8Array => {
  const kepala = Buffer.alloc(9)
  kepala.writeUInt16BE(0x0200, 0)
  kepala.writeUInt16BE(operasi, 2)
  kepala.writeUInt32BE(nomor, 4)
  kepala.writeUInt8(ippTag.operation, 8)
  const wajib: readonly IppAttribute[] = [
    [ippValue.charset, 'attributes-charset', 'utf-8'],
    [ippValue.language, 'attributes-natural-language', 'en'],
  ]
  let terakhir = ''
  const potongan = [...wajib, ...isi].map(([tag, nama, nilai]) => {
    const lagi = nama === terakhir
    terakhir = nama
    return encodeAttribute(tag, lagi ? '' : nama, nilai)
  })
  return Buffer.concat([kepala, ...potongan, Buffer.from([ippTag.end])])
}

/** Reads an answer. Throws on bytes that are no IPP. */
export const decodeIpp = (bytes: Uint8Array): IppAnswer => {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const groups: { tag: number; isi: Map<string, (string | number)[]> }[] = []
  let nama = ''
  for (let at = 8; at < data.length;) {
    const tag = data.readUInt8(at)
    at += 1
    if (tag === ippTag.end) break
    if (tag < 0x10) {
      groups.push({ tag, isi: new Map() })
      continue
    }
    const panjangNama = data.readUInt16BE(at)
    if (panjangNama > 0) nama = data.toString('utf8', at + 2, at + 2 + panjangNama)
    at += 2 + panjangNama
    const panjang = data.readUInt16BE(at)
    const nilai = decodeValue(tag, data.subarray(at + 2, at + 2 + panjang))
    at += 2 + panjang
    const isi = groups.at(-1)?.isi
    if (isi && nilai !== null) isi.set(nama, [...(isi.get(nama) ?? []), nilai])
  }
  return { status: data.readUInt16BE(2), groups }
}

/** The groups of one kind. */
export const groupsOf = (answer: IppAnswer, tag: number): readonly IppGroup[] =>
  answer.groups.filter((g) => g.tag === tag).map(({ isi }) => isi)

/** First value as number, or null. */
export const numberOf = (group: IppGroup, nama: string): number | null => {
  const nilai = group.get(nama)?.[0]
  return typeof nilai === 'number' ? nilai : null
}

/** All values that are texts. */
export const textsOf = (group: IppGroup, nama: string): readonly string[] =>
  (group.get(nama) ?? []).filter((nilai) => typeof nilai === 'string')

const encodeAttribute = (tag: number, nama: string, nilai: string | number): Buffer => {
  const namaBytes = Buffer.from(nama)
  const isi = typeof nilai === 'number' ? Buffer.alloc(4) : Buffer.from(nilai)
  if (typeof nilai === 'number') isi.writeInt32BE(nilai)
  const kepala = Buffer.alloc(3)
  kepala.writeUInt8(tag, 0)
  kepala.writeUInt16BE(namaBytes.length, 1)
  const panjang = Buffer.alloc(2)
  panjang.writeUInt16BE(isi.length)
  return Buffer.concat([kepala, namaBytes, panjang, isi])
}

// Numbers and texts; sets inside sets (collections), resolutions and dates are of no use here.
const decodeValue = (tag: number, isi: Buffer): string | number | null => {
  if (tag === ippValue.integer || tag === ippValue.enum) return isi.length === 4 ? isi.readInt32BE(0) : null
  if (tag === 0x22) return isi[0] ?? null
  return tag >= 0x40 && tag < 0x4a ? isi.toString('utf8') : null
}
