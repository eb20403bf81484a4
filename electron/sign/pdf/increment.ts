// Adds objects behind a PDF: the bytes that were there stay as they are. The cross-reference is written as the file's own
// newest one is, a table or a stream.
import type { PdfFile } from './read-pdf.ts'
import { arrayOf, dictOf, nameValue, numberValue, type PdfDict, type PdfValue, writeValue } from './value.ts'

export type Addition = { readonly id: number; readonly gen: number; readonly body: Uint8Array }

/** A dictionary or another plain value as an object. */
export const plainObject = (id: number, value: PdfValue, gen = 0): Addition => ({
  id,
  gen,
  body: Buffer.from(writeValue(value), 'latin1'),
})

/** A stream without compression. */
export const streamObject = (id: number, dict: PdfDict, data: Uint8Array): Addition => {
  const whole: PdfDict = { kind: 'dict', entries: new Map([...dict.entries, ['Length', numberValue(data.length)]]) }
  return {
    id,
    gen: 0,
    body: Buffer.concat([
      Buffer.from(`${writeValue(whole)}\nstream\n`, 'latin1'),
      data,
      Buffer.from('\nendstream', 'latin1'),
    ]),
  }
}

/** The file with the objects behind it, and where each object begins. */
export const appendObjects = (
  file: PdfFile,
  objects: readonly Addition[],
): { readonly pdf: Uint8Array; readonly offsets: ReadonlyMap<number, number> } => {
  const sorted = objects.toSorted((a, b) => a.id - b.id)
  const last = file.bytes.at(-1)
  const parts: Uint8Array[] = [file.bytes]
  let at = file.bytes.length
  const put = (bytes: Uint8Array): void => {
    parts.push(bytes)
    at += bytes.length
  }
  if (last !== 10 && last !== 13) put(Buffer.from('\n'))
  const offsets = new Map<number, number>()
  for (const { id, gen, body } of sorted) {
    offsets.set(id, at)
    put(Buffer.concat([Buffer.from(`${id} ${gen} obj\n`), body, Buffer.from('\nendobj\n')]))
  }
  const size = Math.max(file.size, (sorted.at(-1)?.id ?? 0) + 1)
  const rows = sorted.map(({ id, gen }) => ({ id, gen, offset: offsets.get(id) ?? 0 }))
  const startXref = at
  if (file.sections[0]?.kind === 'stream') put(referenceStream(file, rows, size, startXref))
  else put(referenceTable(file, rows, size))
  put(Buffer.from(`startxref\n${startXref}\n%%EOF\n`))
  return { pdf: new Uint8Array(Buffer.concat(parts)), offsets }
}

type Row = { readonly id: number; readonly gen: number; readonly offset: number }

// What the trailer keeps from the one before it.
const trailerOf = (file: PdfFile, size: number): PdfDict => {
  const kept = ['Root', 'Info', 'ID'].flatMap((key): [string, PdfValue][] => {
    const value = file.trailer.entries.get(key)
    return value ? [[key, value]] : []
  })
  return dictOf({ Size: numberValue(size), ...Object.fromEntries(kept), Prev: numberValue(file.startXref) })
}

const referenceTable = (file: PdfFile, rows: readonly Row[], size: number): Uint8Array => {
  const lines = rows.map(
    ({ id, gen, offset }) => `${id} 1\n${String(offset).padStart(10, '0')} ${String(gen).padStart(5, '0')} n \n`,
  )
  return Buffer.from(`xref\n${lines.join('')}trailer\n${writeValue(trailerOf(file, size))}\n`, 'latin1')
}

const referenceStream = (file: PdfFile, rows: readonly Row[], size: number, startXref: number): Uint8Array => {
  const all = [...rows, { id: size, gen: 0, offset: startXref }]
  const data = Buffer.alloc(all.length * 7)
  for (const [i, { gen, offset }] of all.entries()) {
    data.writeUInt8(1, i * 7)
    data.writeUInt32BE(offset, i * 7 + 1)
    data.writeUInt16BE(gen, i * 7 + 5)
  }
  const dict: PdfDict = {
    kind: 'dict',
    entries: new Map([
      ...trailerOf(file, size + 1).entries,
      ['Type', nameValue('XRef')],
      ['W', arrayOf([1, 4, 2].map(numberValue))],
      ['Index', arrayOf(all.flatMap(({ id }) => [numberValue(id), numberValue(1)]))],
    ]),
  }
  const { body } = streamObject(size, dict, data)
  return Buffer.concat([Buffer.from(`${size} 0 obj\n`), body, Buffer.from('\nendobj\n')])
}
