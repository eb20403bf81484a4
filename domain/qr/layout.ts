// The 142 bytes inside a letter's QR (docs/qr.md): fixed places, big-endian, the signature last.

/** What the QR of a letter says, before and without its signature. */
export type QrIsi = {
  /** First four bytes of the SHA-256 of the signing key's public half. */
  readonly kunciId: Uint8Array
  /** Ten digits of the office, '0' in training. */
  readonly kodeKantor: string
  /** Civil date of the letter, yyyy-mm-dd. */
  readonly tanggal: string
  /** First two bytes of the SHA-256 of the letter type's kode. */
  readonly jenis: Uint8Array
  /** Running part of the number, 0 for a form without number. */
  readonly nomorUrut: number
  /** First four bytes of the SHA-256 of the whole printed number. */
  readonly nomor: Uint8Array
  /** First 16 bytes of HMAC-SHA-256(salt, NIK|name); zeros for a letter without a person. */
  readonly pemegang: Uint8Array
  readonly salt: Uint8Array
  /** SHA-256 of the canonical JSON of the resolved letter. */
  readonly naskah: Uint8Array
}

const qrVersi = 1
export const signedBytes = 78
export const payloadBytes = 142

/** The bytes that are signed. Throws when a part has a wrong length: a bug. */
export const encodeIsi = (isi: QrIsi): Uint8Array => {
  const bytes = new Uint8Array(signedBytes)
  const view = new DataView(bytes.buffer)
  const put = (at: number, part: Uint8Array, length: number) => {
    if (part.length !== length) throw new Error(`QR: ${part.length} bytes for a place of ${length}`)
    bytes.set(part, at)
  }
  const kantor = Number(isi.kodeKantor.replaceAll(/\D/g, ''))
  if (kantor > 9_999_999_999) throw new Error('QR: office code longer than ten digits')
  view.setUint8(0, qrVersi)
  put(1, isi.kunciId, 4)
  view.setUint8(5, Math.floor(kantor / 2 ** 32))
  view.setUint32(6, kantor % 2 ** 32)
  view.setUint16(10, dayOf(isi.tanggal))
  put(12, isi.jenis, 2)
  view.setUint32(14, isi.nomorUrut)
  put(18, isi.nomor, 4)
  put(22, isi.pemegang, 16)
  put(38, isi.salt, 8)
  put(46, isi.naskah, 32)
  return bytes
}

/** The content of 142 bytes, or null when they are of another length or version. The signature is not checked here. */
export const decodeIsi = (bytes: Uint8Array): QrIsi | null => {
  if (bytes.length !== payloadBytes || bytes[0] !== qrVersi) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kantor = view.getUint8(5) * 2 ** 32 + view.getUint32(6)
  return {
    kunciId: bytes.slice(1, 5),
    kodeKantor: kantor === 0 ? '0' : String(kantor).padStart(10, '0'),
    tanggal: dateOf(view.getUint16(10)),
    jenis: bytes.slice(12, 14),
    nomorUrut: view.getUint32(14),
    nomor: bytes.slice(18, 22),
    pemegang: bytes.slice(22, 38),
    salt: bytes.slice(38, 46),
    naskah: bytes.slice(46, 78),
  }
}

const firstDay = Date.UTC(2000, 0, 1)
const dayLength = 86_400_000

const dayOf = (tanggal: string): number => {
  const day = (Date.parse(`${tanggal}T00:00:00Z`) - firstDay) / dayLength
  if (!Number.isInteger(day) || day < 0 || day > 0xffff) throw new Error('QR: no civil date between 2000 and 2179')
  return day
}

const dateOf = (day: number): string => new Date(firstDay + day * dayLength).toISOString().slice(0, 10)
