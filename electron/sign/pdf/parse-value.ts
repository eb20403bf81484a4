// Reads the values and the indirect objects of a PDF from its bytes. Strict: what two readers could understand in two ways
// (a key twice, a string without end) is not read at all, because the verifier decides on what it reads.
import { type PdfDict, type PdfStream, type PdfString, type PdfValue, nullValue, Unreadable } from './value.ts'

export type Cursor = { readonly bytes: Uint8Array; at: number }

const maxDepth = 64

const code = (char: string): number => char.charCodeAt(0)
const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x0c || byte === 0
const delimiters = new Set([...'()<>[]{}/%'].map(code))
const isRegular = (byte: number | undefined): boolean => byte !== undefined && !isSpace(byte) && !delimiters.has(byte)

/** Steps over white space and comments. */
const skipSpace = (cursor: Cursor): void => {
  for (;;) {
    const byte = cursor.bytes[cursor.at]
    if (isSpace(byte)) cursor.at += 1
    else if (byte === 0x25)
      while (cursor.at < cursor.bytes.length && !isLineEnd(cursor.bytes[cursor.at])) cursor.at += 1
    else return
  }
}

const isLineEnd = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d

/** Takes a word such as `obj` when it stands here; says whether it did. */
export const takeWord = (cursor: Cursor, word: string): boolean => {
  skipSpace(cursor)
  for (let i = 0; i < word.length; i += 1) if (cursor.bytes[cursor.at + i] !== word.charCodeAt(i)) return false
  if (isRegular(cursor.bytes[cursor.at + word.length])) return false
  cursor.at += word.length
  return true
}

/** A whole number that is not negative. */
export const takeInteger = (cursor: Cursor): number => {
  skipSpace(cursor)
  const raw = regularText(cursor)
  if (!/^\d{1,10}$/.test(raw)) throw new Unreadable('expected a whole number')
  return Number(raw)
}

const regularText = (cursor: Cursor): string => {
  const from = cursor.at
  while (isRegular(cursor.bytes[cursor.at]) && cursor.at - from < 256) cursor.at += 1
  return Buffer.from(cursor.bytes.subarray(from, cursor.at)).toString('latin1')
}

/** The value that stands here. */
export const parseValue = (cursor: Cursor, depth = 0): PdfValue => {
  if (depth > maxDepth) throw new Unreadable('nested too deep')
  skipSpace(cursor)
  const byte = cursor.bytes[cursor.at]
  if (byte === code('/')) return { kind: 'name', text: parseName(cursor) }
  if (byte === code('(')) return parseLiteral(cursor)
  if (byte === code('[')) return parseArray(cursor, depth)
  if (byte === code('<')) {
    return cursor.bytes[cursor.at + 1] === code('<') ? parseDict(cursor, depth) : parseHex(cursor)
  }
  return parseWord(cursor)
}

const parseWord = (cursor: Cursor): PdfValue => {
  const raw = regularText(cursor)
  if (raw === 'null') return nullValue
  if (raw === 'true' || raw === 'false') return { kind: 'boolean', value: raw === 'true' }
  if (!/^[+-]?(?:\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})$/.test(raw)) throw new Unreadable('unknown word')
  return (/^\d{1,10}$/.test(raw) ? parseRef(cursor, Number(raw)) : null) ?? { kind: 'number', value: Number(raw), raw }
}

// `12 0 R` begins like a number: looks ahead and goes back when it is one.
const parseRef = (cursor: Cursor, id: number): PdfValue | null => {
  const back = cursor.at
  skipSpace(cursor)
  const gen = regularText(cursor)
  if (/^\d{1,5}$/.test(gen) && takeWord(cursor, 'R')) return { kind: 'ref', id, gen: Number(gen) }
  cursor.at = back
  return null
}

const parseName = (cursor: Cursor): string => {
  cursor.at += 1
  const raw = regularText(cursor)
  if (isRegular(cursor.bytes[cursor.at])) throw new Unreadable('name too long')
  return raw.replaceAll(/#([\dA-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
}

const parseArray = (cursor: Cursor, depth: number): PdfValue => {
  cursor.at += 1
  const items: PdfValue[] = []
  for (;;) {
    skipSpace(cursor)
    if (cursor.bytes[cursor.at] === code(']')) break
    items.push(parseValue(cursor, depth + 1))
  }
  cursor.at += 1
  return { kind: 'array', items }
}

const parseDict = (cursor: Cursor, depth: number): PdfDict => {
  cursor.at += 2
  const entries = new Map<string, PdfValue>()
  for (;;) {
    skipSpace(cursor)
    if (cursor.bytes[cursor.at] === code('>') && cursor.bytes[cursor.at + 1] === code('>')) break
    if (cursor.bytes[cursor.at] !== code('/')) throw new Unreadable('expected a key')
    const key = parseName(cursor)
    if (entries.has(key)) throw new Unreadable('a key twice')
    entries.set(key, parseValue(cursor, depth + 1))
  }
  cursor.at += 2
  return { kind: 'dict', entries }
}

const parseHex = (cursor: Cursor): PdfString => {
  const from = cursor.at
  const end = cursor.bytes.indexOf(code('>'), from)
  if (end < 0) throw new Unreadable('string without end')
  const digits = Buffer.from(cursor.bytes.subarray(from + 1, end))
    .toString('latin1')
    .replaceAll(/[\s\0]/g, '')
  if (!/^[\dA-Fa-f]*$/.test(digits)) throw new Unreadable('string of hex digits')
  cursor.at = end + 1
  return {
    kind: 'string',
    bytes: Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex'),
    hex: true,
    from,
    to: end + 1,
  }
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

const parseLiteral = (cursor: Cursor): PdfString => {
  const from = cursor.at
  const out: number[] = []
  let open = 1
  for (cursor.at += 1; open > 0; cursor.at += 1) {
    const byte = cursor.bytes[cursor.at]
    if (byte === undefined) throw new Unreadable('string without end')
    if (byte === code('\\')) parseEscape(cursor, out)
    else {
      if (byte === code('(')) open += 1
      if (byte === code(')')) open -= 1
      if (open > 0) out.push(byte)
    }
  }
  return { kind: 'string', bytes: Uint8Array.from(out), hex: false, from, to: cursor.at }
}

// Stands on the backslash, leaves on the last byte of the escape.
const parseEscape = (cursor: Cursor, out: number[]): void => {
  cursor.at += 1
  const char = String.fromCharCode(cursor.bytes[cursor.at] ?? 0)
  const octal = /^[0-7]{1,3}/.exec(Buffer.from(cursor.bytes.subarray(cursor.at, cursor.at + 3)).toString('latin1'))?.[0]
  if (octal) {
    out.push(parseInt(octal, 8) & 255)
    cursor.at += octal.length - 1
  } else if (char === '\r' || char === '\n') {
    if (char === '\r' && cursor.bytes[cursor.at + 1] === 10) cursor.at += 1
  } else out.push(escapes[char] ?? char.charCodeAt(0))
}

export type PdfObject = {
  readonly id: number
  readonly gen: number
  readonly value: PdfValue
  /** The byte after `endobj`. */
  readonly end: number
}

/** The indirect object at an offset. `lengthOf` resolves the length of a stream that stands in another object. */
export const parseObject = (
  bytes: Uint8Array,
  offset: number,
  lengthOf: (value: PdfValue | undefined) => number,
): PdfObject => {
  const cursor: Cursor = { bytes, at: offset }
  const id = takeInteger(cursor)
  const gen = takeInteger(cursor)
  if (!takeWord(cursor, 'obj')) throw new Unreadable('no object here')
  const value = parseValue(cursor)
  const whole = value.kind === 'dict' && takeWord(cursor, 'stream') ? parseStream(cursor, value, lengthOf) : value
  if (!takeWord(cursor, 'endobj')) throw new Unreadable('object without end')
  return { id, gen, value: whole, end: cursor.at }
}

const parseStream = (cursor: Cursor, dict: PdfDict, lengthOf: (value: PdfValue | undefined) => number): PdfStream => {
  if (cursor.bytes[cursor.at] === 13) cursor.at += 1
  if (cursor.bytes[cursor.at] !== 10) throw new Unreadable('stream without beginning')
  const from = cursor.at + 1
  const to = from + lengthOf(dict.entries.get('Length'))
  if (to > cursor.bytes.length) throw new Unreadable('stream without end')
  cursor.at = to
  while (isSpace(cursor.bytes[cursor.at]) && cursor.at - to < 2) cursor.at += 1
  if (!takeWord(cursor, 'endstream')) throw new Unreadable('stream without end')
  return { kind: 'stream', dict, data: cursor.bytes.subarray(from, to) }
}
