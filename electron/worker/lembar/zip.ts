// The caps on a zip file that somebody brings (SECURITY F-4): counts, sizes, ratio, overlaps, all before anything is unpacked. yauzl reads it.
import { fromBufferPromise, getFileNameLowLevel } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { FileError } from './file-error.ts'
import { maxDirectoryBytes, maxEntries, maxRatio, maxUnpackedBytes, ratioFrom } from './limits.ts'

export type Zip = {
  readonly entries: ReadonlyMap<string, Entry>
  /** The unpacked bytes of an entry in pieces. Throws FileError when they are more than the entry says, or damaged. */
  readonly read: (entry: Entry) => AsyncGenerator<Buffer>
}

/** Reads the table of contents and checks it. From memory: reading a file, yauzl trusts a place of a hostile zip too much. */
export const openZip = async (bytes: Buffer): Promise<Zip> => {
  try {
    // Names stay bytes until they are few and short; sizes are checked here, which tells a bomb from a damaged file.
    const zip = await fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: false })
    const entries = await listEntries(zip)
    refuseBomb(entries)
    return { entries: new Map(entries.map((entry) => [nameOf(entry), entry])), read: (entry) => readEntry(zip, entry) }
  } catch (error) {
    throw asFileError(error)
  }
}

// yauzl knows encryption of the whole table of contents only as an error with this word.
const asFileError = (error: unknown): FileError =>
  error instanceof FileError
    ? error
    : new FileError(error instanceof Error && error.message.includes('encryption') ? 'bersandi' : 'rusak', error)

const nameOf = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string =>
  getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false).replace(/^\//, '')

const listEntries = async (zip: ZipFile): Promise<readonly Entry[]> => {
  if (zip.entryCount > maxEntries) throw new FileError('bom-zip')
  const entries: Entry[] = []
  let panjang = 0
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new FileError('bersandi')
    panjang += entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength
    if (panjang > maxDirectoryBytes) throw new FileError('bom-zip')
    entries.push(entry)
  }
  if (entries.length === 0) throw new FileError('rusak')
  return entries
}

const refuseBomb = (entries: readonly Entry[]): void => {
  for (const { uncompressedSize, compressedSize } of entries)
    if (uncompressedSize > ratioFrom && uncompressedSize > compressedSize * maxRatio) throw new FileError('bom-zip')
  // Entries that share packed bytes are the trick of a flat bomb.
  const urut = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  for (const [i, { relativeOffsetOfLocalHeader, compressedSize }] of urut.entries())
    if (relativeOffsetOfLocalHeader + 30 + compressedSize > (urut[i + 1]?.relativeOffsetOfLocalHeader ?? Infinity))
      throw new FileError('bom-zip')
  if (entries.reduce((jumlah, { uncompressedSize }) => jumlah + uncompressedSize, 0) > maxUnpackedBytes)
    throw new FileError('terlalu-besar')
}

async function* readEntry(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  let jumlah = 0
  try {
    const pieces: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry)
    for await (const piece of pieces) {
      jumlah += piece.length
      // The sizes that the checks believed in must be true.
      if (jumlah > entry.uncompressedSize) throw new FileError('bom-zip')
      yield piece
    }
  } catch (error) {
    throw asFileError(error)
  }
  if (jumlah !== entry.uncompressedSize) throw new FileError('rusak')
}
