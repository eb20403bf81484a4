// Looks for people's data in every file under some folders: as it is, as UTF-16, inside PDF files, archives and streams.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, inflateRawSync, inflateSync } from 'node:zlib'

export type Traces = {
  /** Numbers of 16 digits: NIK and nomor KK, also written in groups. */
  readonly numbers: ReadonlySet<string>
  /** Words that occur nowhere but in these people's data, in small letters. */
  readonly words: readonly string[]
}

/** What was found, one line each: file, then what. Folders in `except` are not looked into. */
export const findTraces = (
  folders: readonly string[],
  traces: Traces,
  except: readonly string[] = [],
): readonly string[] =>
  folders
    .flatMap((folder) => listFiles(folder, except))
    .flatMap((file) => {
      const content = readOrNothing(file)
      return tracesIn(content, traces).map((found) => `${file}: ${found}`)
    })

/** What these bytes give away. */
export const tracesIn = (bytes: Buffer, traces: Traces): readonly string[] => [
  ...new Set(
    textsOf(bytes).flatMap((text) => [
      ...traces.words.filter((word) => text.includes(word)),
      // Overlapping, since a number may stand between other digits.
      ...Array.from(text.matchAll(/(?=(\d{6})[ .]?(\d{6})[ .]?(\d{4}))/g), ([, a, b, c]) => `${a}${b}${c}`).filter(
        (n) => traces.numbers.has(n),
      ),
    ]),
  ),
]

const textsOf = (bytes: Buffer): readonly string[] => {
  const parts = [bytes, ...unpacked(bytes)]
  const plain = parts.map((part) => part.toString('latin1').toLowerCase())
  const wide = parts
    .filter((part) => part.includes(0))
    .map((part) => part.toString('latin1').replaceAll('\0', '').toLowerCase())
  return [...plain, ...wide, ...(bytes.includes('%PDF-') ? [pdfText(bytes)] : [])]
}

// Streams of zlib (PDF, caches) and entries of zip files, wherever they begin.
const unpacked = (bytes: Buffer): readonly Buffer[] => {
  const found: Buffer[] = []
  for (let at = bytes.indexOf(0x78); at >= 0; at = bytes.indexOf(0x78, at + 1)) {
    if ([0x01, 0x5e, 0x9c, 0xda].includes(bytes[at + 1] ?? 0))
      found.push(unpack(() => inflateSync(bytes.subarray(at), partly)))
  }
  for (let at = bytes.indexOf('PK\x03\x04'); at >= 0; at = bytes.indexOf('PK\x03\x04', at + 4)) {
    if (at + 30 > bytes.length) break
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    found.push(unpack(() => inflateRawSync(bytes.subarray(start), partly)))
  }
  return found.filter((part) => part.length > 0)
}

const partly = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64 * 1024 * 1024 }

const unpack = (work: () => Buffer): Buffer => {
  try {
    return work()
  } catch {
    return Buffer.alloc(0) // these bytes only looked like a beginning
  }
}

// The letters of a PDF are numbers of glyphs; only a reader gets words out of it.
const pdfText = (bytes: Buffer): string => {
  const start = bytes.indexOf('%PDF-')
  try {
    return execFileSync('pdftotext', ['-', '-'], {
      input: bytes.subarray(start),
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    }).toLowerCase()
  } catch {
    return ''
  }
}

const listFiles = (folder: string, except: readonly string[]): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (except.includes(path)) return []
    return entry.isDirectory() ? listFiles(path, except) : entry.isFile() ? [path] : []
  })

// A program that runs removes files while they are listed.
const readOrNothing = (file: string): Buffer => {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}
