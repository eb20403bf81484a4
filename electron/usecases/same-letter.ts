// Whether a signed PDF is the letter that was sent. A service that adds its signature behind our bytes keeps them as they
// are; one that writes the file anew keeps the content streams of our pages.
import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'

/** Whether `hasil` carries a signature and shows what `dasar` shows. */
export const isSameLetter = (dasar: Uint8Array, hasil: Uint8Array): boolean => {
  if (!isSigned(hasil)) return false
  if (startsWith(hasil, dasar)) return true
  const ada = new Set(streamsOf(hasil))
  const pages = streamsOf(dasar)
  return pages.length > 0 && pages.every((stream) => ada.has(stream))
}

const isSigned = (pdf: Uint8Array): boolean => {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.includes('/ByteRange')
}

const startsWith = (pdf: Uint8Array, dasar: Uint8Array): boolean =>
  pdf.length > dasar.length && Buffer.compare(pdf.subarray(0, dasar.length), dasar) === 0

// Hashes of the unpacked content streams: those with text or painting operators; fonts, images and metadata may be written
// anew. A stream is never inside another object, so it is found without the cross-reference table.
const streamsOf = (pdf: Uint8Array): readonly string[] => {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const found: string[] = []
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.subarray(at - 3, at).toString('latin1') === 'end') continue
    const from = at + 6 + (bytes[at + 6] === 0x0d ? 2 : 1)
    const end = bytes.indexOf('endstream', from)
    if (end < 0) break
    const content = unpack(bytes.subarray(from, end))
    if (content && isPageContent(content)) found.push(createHash('sha256').update(content).digest('hex'))
    at = end + 3
  }
  return found
}

const mostBytes = 8 * 1024 * 1024

const unpack = (packed: Buffer): Buffer | null => {
  try {
    return inflateSync(packed, { maxOutputLength: mostBytes })
  } catch {
    return null
  }
}

const isPageContent = (content: Buffer): boolean => {
  const text = content.subarray(0, 200_000).toString('latin1')
  return /\bBT\b[\s\S]*\bT[jJ]\b/.test(text)
}
