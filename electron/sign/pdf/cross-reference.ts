// The cross-reference of a PDF, section by section as the file grew: classic tables, streams, and tables with a stream beside.
import { type Cursor, parseObject, parseValue, takeInteger, takeWord } from './parse-value.ts'
import { streamBytes } from './inflate.ts'
import { type PdfDict, type PdfValue, Unreadable } from './value.ts'

export type Entry =
  | { readonly kind: 'free' }
  | { readonly kind: 'at'; readonly offset: number; readonly gen: number }
  | { readonly kind: 'in'; readonly stream: number; readonly index: number }

export type Section = {
  readonly kind: 'table' | 'stream'
  /** First byte, and the one after the trailer or the stream. */
  readonly from: number
  readonly to: number
  readonly entries: ReadonlyMap<number, Entry>
  readonly trailer: PdfDict
  /** The stream beside a table, for readers that know streams. */
  readonly beside: Section | null
}

const maxSections = 1000
const maxEntries = 2_000_000

/** The offset that the end of the file names, and where that ending stands. */
export const findStart = (bytes: Uint8Array): { readonly startXref: number; readonly from: number } => {
  const tailFrom = Math.max(0, bytes.length - 1024)
  const tail = Buffer.from(bytes.subarray(tailFrom)).toString('latin1')
  const at = tail.lastIndexOf('startxref')
  const found = at < 0 ? null : /^startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(tail.slice(at))
  if (!found?.[1]) throw new Unreadable('no end')
  return { startXref: Number(found[1]), from: tailFrom + at }
}

/** All sections, newest first. */
export const readSections = (bytes: Uint8Array, startXref: number): readonly Section[] => {
  const sections: Section[] = []
  const seen = new Set<number>()
  for (let at: number | null = startXref; at !== null;) {
    if (seen.has(at) || sections.length >= maxSections) throw new Unreadable('cross-references in a circle')
    seen.add(at)
    const section = readSection(bytes, at)
    sections.push(section)
    at = wholeEntry(section.trailer, 'Prev')
  }
  return sections
}

const readSection = (bytes: Uint8Array, at: number): Section => {
  if (at >= bytes.length) throw new Unreadable('cross-reference outside')
  const cursor: Cursor = { bytes, at }
  return bytes[at] === 0x78 && takeWord(cursor, 'xref') ? readTable(cursor, at) : readStream(bytes, at)
}

const readTable = (cursor: Cursor, from: number): Section => {
  const entries = new Map<number, Entry>()
  while (!takeWord(cursor, 'trailer')) {
    const first = takeInteger(cursor)
    const count = takeInteger(cursor)
    for (let id = first; id < first + count; id += 1) {
      const offset = takeInteger(cursor)
      const gen = takeInteger(cursor)
      const used = takeWord(cursor, 'n')
      if (!used && !takeWord(cursor, 'f')) throw new Unreadable('damaged cross-reference')
      if (entries.has(id) || entries.size > maxEntries) throw new Unreadable('damaged cross-reference')
      entries.set(id, used ? { kind: 'at', offset, gen } : { kind: 'free' })
    }
  }
  const trailer = parseValue(cursor)
  if (trailer.kind !== 'dict') throw new Unreadable('no trailer')
  const beside = wholeEntry(trailer, 'XRefStm')
  const stream = beside === null ? null : readStream(cursor.bytes, beside)
  return { kind: 'table', from, to: cursor.at, entries, trailer, beside: stream }
}

const readStream = (bytes: Uint8Array, at: number): Section => {
  const { value, end } = parseObject(bytes, at, (length) => {
    if (length?.kind !== 'number' || !Number.isSafeInteger(length.value) || length.value < 0) {
      throw new Unreadable('length of a cross-reference')
    }
    return length.value
  })
  if (value.kind !== 'stream') throw new Unreadable('no cross-reference')
  const type = value.dict.entries.get('Type')
  if (type?.kind !== 'name' || type.text !== 'XRef') throw new Unreadable('no cross-reference')
  return {
    kind: 'stream',
    from: at,
    to: end,
    entries: readRows(value.dict, streamBytes(value)),
    trailer: value.dict,
    beside: null,
  }
}

const readRows = (dict: PdfDict, rows: Uint8Array): ReadonlyMap<number, Entry> => {
  const widths = numbersOf(dict.entries.get('W'))
  const [a, b, c] = widths
  if (a === undefined || b === undefined || c === undefined || widths.length !== 3 || Math.max(a, b, c) > 6) {
    throw new Unreadable('widths of a cross-reference')
  }
  const index = dict.entries.get('Index')
  const ranges = index ? numbersOf(index) : [0, wholeEntry(dict, 'Size') ?? 0]
  const entries = new Map<number, Entry>()
  let at = 0
  for (let i = 0; i + 1 < ranges.length; i += 2) {
    const [first, count] = [ranges[i] ?? 0, ranges[i + 1] ?? 0]
    if (at + count * (a + b + c) > rows.length) throw new Unreadable('cross-reference too short')
    for (let id = first; id < first + count; id += 1, at += a + b + c) {
      if (entries.has(id) || entries.size > maxEntries) throw new Unreadable('damaged cross-reference')
      const type = a === 0 ? 1 : bigEndian(rows, at, a)
      entries.set(id, entryOf(type, bigEndian(rows, at + a, b), bigEndian(rows, at + a + b, c)))
    }
  }
  return entries
}

const entryOf = (type: number, second: number, third: number): Entry => {
  if (type === 0) return { kind: 'free' }
  if (type === 1) return { kind: 'at', offset: second, gen: third }
  if (type === 2) return { kind: 'in', stream: second, index: third }
  throw new Unreadable('unknown kind of entry')
}

const bigEndian = (bytes: Uint8Array, at: number, width: number): number => {
  let value = 0
  for (let i = 0; i < width; i += 1) value = value * 256 + (bytes[at + i] ?? 0)
  return value
}

const numbersOf = (value: PdfValue | undefined): readonly number[] => {
  if (value?.kind !== 'array') throw new Unreadable('expected numbers')
  return value.items.map((item) => {
    if (item.kind !== 'number' || !Number.isSafeInteger(item.value) || item.value < 0)
      throw new Unreadable('expected numbers')
    return item.value
  })
}

/** A whole number in a trailer; null when it is not there. */
const wholeEntry = (dict: PdfDict, key: string): number | null => {
  const value = dict.entries.get(key)
  if (!value) return null
  if (value.kind !== 'number' || !Number.isSafeInteger(value.value) || value.value < 0)
    throw new Unreadable(`bad ${key}`)
  return value.value
}

// Some writers put a line of their own before it ("%iText-7.1").
const ending = /^\s*(?:%(?!%EOF)(?![ -~]*(?:obj|stream|xref))[ -~]{0,80}[\r\n]\s*)*startxref\s+\d{1,10}\s+%%EOF/

/** Steps over `startxref N %%EOF` behind a section; the byte after it. */
export const skipEnding = (bytes: Uint8Array, at: number): number => {
  const found = ending.exec(Buffer.from(bytes.subarray(at, at + 512)).toString('latin1'))
  if (!found) throw new Unreadable('section without end')
  return at + found[0].length
}
