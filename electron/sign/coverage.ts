// Which bytes a signature speaks for. Only one shape is accepted: from the first byte to its own hex string, and from there
// to the end of a revision (PDF.md 3.4).
import { createHash } from 'node:crypto'
import type { Digest } from './algorithm.ts'
import type { Signature } from './pdf/signature-fields.ts'

export type Coverage = {
  /** The byte after the last one that is signed. */
  readonly end: number
  readonly hashOf: (digest: Digest) => Uint8Array
}

/** The signed bytes; null when the ByteRange leaves out anything but the signature's own hex string. */
export const readCoverage = (bytes: Uint8Array, { byteRange, contents }: Signature): Coverage | null => {
  if (byteRange?.length !== 4 || !contents) return null
  const [start, length, from, rest] = byteRange
  if (start !== 0 || length !== contents.from || from !== contents.to || rest === undefined) return null
  const end = from + rest
  if (end > bytes.length || end <= from || !isPlainHex(bytes.subarray(contents.from, contents.to))) return null
  return {
    end,
    hashOf: (digest) => createHash(digest).update(bytes.subarray(0, length)).update(bytes.subarray(from, end)).digest(),
  }
}

// <...> with digits of one case and nothing between them: the hole is not signed, so nothing may hide in it.
const isPlainHex = (hole: Uint8Array): boolean => {
  const text = Buffer.from(hole).toString('latin1')
  return text.length % 2 === 0 && (/^<[\da-f]+>$/.test(text) || /^<[\dA-F]+>$/.test(text))
}
