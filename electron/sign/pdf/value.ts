// The values of a PDF as plain data, and how they are written again. Text of names and numbers is kept as it stood, so
// that an object that is copied into an increment says what it said.

export type PdfString = {
  readonly kind: 'string'
  readonly bytes: Uint8Array
  /** Written as <...>. */
  readonly hex: boolean
  /** Where it stands in the bytes that were read: first byte, and the one after the last. */
  readonly from: number
  readonly to: number
}
export type PdfRef = { readonly kind: 'ref'; readonly id: number; readonly gen: number }
export type PdfArray = { readonly kind: 'array'; readonly items: readonly PdfValue[] }
export type PdfDict = { readonly kind: 'dict'; readonly entries: ReadonlyMap<string, PdfValue> }
export type PdfStream = { readonly kind: 'stream'; readonly dict: PdfDict; readonly data: Uint8Array }
export type PdfValue =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly raw: string }
  | { readonly kind: 'name'; readonly text: string }
  | PdfString
  | PdfRef
  | PdfArray
  | PdfDict
  | PdfStream

/** What a hostile or damaged file makes the reader throw; caught where the file came in (read-pdf.ts). */
export class Unreadable extends Error {}

export const nullValue: PdfValue = { kind: 'null' }

/** A whole or broken number. */
export const numberValue = (value: number): PdfValue => ({
  kind: 'number',
  value,
  raw: String(Math.round(value * 1000) / 1000),
})

export const nameValue = (text: string): PdfValue => ({ kind: 'name', text })

export const refTo = (id: number): PdfRef => ({ kind: 'ref', id, gen: 0 })

export const arrayOf = (items: readonly PdfValue[]): PdfArray => ({ kind: 'array', items })

export const dictOf = (entries: Readonly<Record<string, PdfValue>>): PdfDict => ({
  kind: 'dict',
  entries: new Map(Object.entries(entries)),
})

/** A dictionary with some entries exchanged or added. */
export const withEntries = (dict: PdfDict, changes: Readonly<Record<string, PdfValue>>): PdfDict => ({
  kind: 'dict',
  entries: new Map([...dict.entries, ...Object.entries(changes)]),
})

/** Text for a person: ASCII as it is, everything else as UTF-16 with its mark. */
export const textValue = (text: string): PdfValue => {
  const ascii = /^[ -~]*$/.test(text)
  const bytes = ascii ? Buffer.from(text, 'latin1') : Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()
  return { kind: 'string', bytes, hex: !ascii, from: 0, to: 0 }
}

/** Reads a text string: UTF-16 or UTF-8 with its mark, else bytes as Latin-1 (near enough to PDFDocEncoding for names). */
export const readText = (value: PdfValue | undefined): string | null => {
  if (value?.kind !== 'string') return null
  const bytes = Buffer.from(value.bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return bytes
      .subarray(2, bytes.length - (bytes.length % 2))
      .swap16()
      .toString('utf16le')
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3).toString('utf8')
  return bytes.toString('latin1')
}

/** The text of a value as it is written into a file. Streams are written by their owner. */
export const writeValue = (value: PdfValue): string => {
  switch (value.kind) {
    case 'null':
      return 'null'
    case 'boolean':
      return String(value.value)
    case 'number':
      return value.raw
    case 'name':
      return writeName(value.text)
    case 'string':
      return writeString(value)
    case 'ref':
      return `${value.id} ${value.gen} R`
    case 'array':
      return `[${value.items.map(writeValue).join(' ')}]`
    case 'dict':
      return writeDict(value)
    case 'stream':
      throw new Error('a stream is an object of its own')
  }
}

const writeDict = ({ entries }: PdfDict): string =>
  `<<\n${[...entries].map(([key, value]) => `${writeName(key)} ${writeValue(value)}\n`).join('')}>>`

const writeName = (text: string): string =>
  `/${text.replaceAll(/[^!-~]|[#()<>[\]{}/%]/g, (char) => `#${char.charCodeAt(0).toString(16).padStart(2, '0')}`)}`

const writeString = ({ bytes, hex }: PdfString): string => {
  const buffer = Buffer.from(bytes)
  if (hex || bytes.some((byte) => byte < 32 || byte > 126)) return `<${buffer.toString('hex')}>`
  return `(${buffer.toString('latin1').replaceAll(/[\\()]/g, (char) => `\\${char}`)})`
}
