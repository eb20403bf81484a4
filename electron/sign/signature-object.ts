// The signature dictionary as bytes: its ByteRange and contents have a fixed width and are filled in once the file is whole.
import { createHash } from 'node:crypto'
import type { Digest } from './algorithm.ts'
import { dictOf, nameValue, type PdfDict, textValue, writeValue } from './pdf/value.ts'

export type SignatureText = {
  readonly nama: string
  readonly alasan: string | null
  readonly lokasi: string | null
  /** UTC instant in ms: what this PC says, without proof. */
  readonly pada: number
}

const widthOfRange = 64

/** The entries of the dictionary before /ByteRange and /Contents. */
const headOf = ({ nama, alasan, lokasi, pada }: SignatureText): PdfDict =>
  dictOf({
    Type: nameValue('Sig'),
    Filter: nameValue('Adobe.PPKLite'),
    SubFilter: nameValue('ETSI.CAdES.detached'),
    M: textValue(pdfDate(pada)),
    Name: textValue(nama),
    ...(alasan === null ? {} : { Reason: textValue(alasan) }),
    ...(lokasi === null ? {} : { Location: textValue(lokasi) }),
  })

/** A body with room for `reserved` bytes of CMS. */
export const signatureBody = (text: SignatureText, reserved: number): Uint8Array => {
  const head = writeValue(headOf(text)).replace(/>>$/, '')
  return Buffer.from(
    `${head}/ByteRange ${' '.repeat(widthOfRange)}\n/Contents <${'0'.repeat(reserved * 2)}>\n>>`,
    'latin1',
  )
}

/** The same with exactly `length` bytes; null when that leaves no room for `least` bytes of CMS. */
export const signatureBodyOfLength = (text: SignatureText, length: number, least: number): Uint8Array | null => {
  const reserved = Math.floor((length - signatureBody(text, 0).length) / 2)
  if (reserved < least) return null
  const body = signatureBody(text, reserved)
  return Buffer.concat([body, Buffer.alloc(length - body.length, ' ')])
}

/** Where the hole is: the hex string of /Contents with its brackets. */
export type Hole = { readonly from: number; readonly to: number }

/** Writes the ByteRange into a file whose signature dictionary stands at `from`. Changes the bytes. */
export const fillRange = (pdf: Uint8Array, from: number): Hole => {
  const view = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const rangeAt = view.indexOf('/ByteRange ', from, 'latin1') + '/ByteRange '.length
  const holeFrom = view.indexOf('/Contents <', rangeAt, 'latin1') + '/Contents '.length
  const holeTo = view.indexOf('>', holeFrom, 'latin1') + 1
  view.write(`[0 ${holeFrom} ${holeTo} ${pdf.length - holeTo}]`.padEnd(widthOfRange), rangeAt, 'latin1')
  return { from: holeFrom, to: holeTo }
}

/** The hash of the file without the hole. */
export const hashAround = (pdf: Uint8Array, { from, to }: Hole, digest: Digest): Uint8Array =>
  createHash(digest).update(pdf.subarray(0, from)).update(pdf.subarray(to)).digest()

/** Writes the CMS into the hole; false when it does not fit. Changes the bytes. */
export const fillHole = (pdf: Uint8Array, { from, to }: Hole, cms: Uint8Array): boolean => {
  const hex = Buffer.from(cms).toString('hex')
  if (hex.length > to - from - 2) return false
  pdf.set(Buffer.from(hex, 'latin1'), from + 1)
  return true
}

/** "D:20261120034207Z". */
const pdfDate = (ms: number): string => `D:${new Date(ms).toISOString().replaceAll(/[-:T]|\.\d+/g, '')}`
