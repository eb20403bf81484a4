// Streams that the reader itself needs - cross-references, bundles of objects, CRLs - without compression.
import { inflateSync } from 'node:zlib'
import { type PdfDict, type PdfStream, type PdfValue, Unreadable } from './value.ts'

const maxBytes = 64 * 1024 * 1024

/** The bytes of a stream: plain, or Flate with a PNG predictor. Anything else is not read. */
export const streamBytes = ({ dict, data }: PdfStream): Uint8Array => {
  const filter = onlyOne(dict.entries.get('Filter'))
  if (!filter) return data
  if (filter.kind !== 'name' || filter.text !== 'FlateDecode') throw new Unreadable('unknown filter')
  const parms = onlyOne(dict.entries.get('DecodeParms'))
  if (parms && parms.kind !== 'dict' && parms.kind !== 'null') throw new Unreadable('unknown parameters')
  const plain = inflate(data)
  return parms?.kind === 'dict' ? undoPredictor(plain, parms) : plain
}

const onlyOne = (value: PdfValue | undefined): PdfValue | undefined => {
  if (value?.kind !== 'array') return value
  if (value.items.length > 1) throw new Unreadable('several filters')
  return value.items[0]
}

const inflate = (data: Uint8Array): Uint8Array => {
  try {
    return inflateSync(data, { maxOutputLength: maxBytes })
  } catch {
    throw new Unreadable('not Flate')
  }
}

const wholeOf = (dict: PdfDict, key: string, otherwise: number): number => {
  const value = dict.entries.get(key)
  if (!value) return otherwise
  if (value.kind !== 'number' || !Number.isSafeInteger(value.value)) throw new Unreadable('unknown parameters')
  return value.value
}

const undoPredictor = (bytes: Uint8Array, parms: PdfDict): Uint8Array => {
  const predictor = wholeOf(parms, 'Predictor', 1)
  if (predictor === 1) return bytes
  const [columns, colors, bits] = [
    wholeOf(parms, 'Columns', 1),
    wholeOf(parms, 'Colors', 1),
    wholeOf(parms, 'BitsPerComponent', 8),
  ]
  if (predictor < 10 || colors !== 1 || bits !== 8 || columns < 1 || columns > 1024)
    throw new Unreadable('unknown predictor')
  const rows = Math.floor(bytes.length / (columns + 1))
  const out = new Uint8Array(rows * columns)
  for (let row = 0; row < rows; row += 1) undoRow(bytes, out, row, columns)
  return out
}

const undoRow = (bytes: Uint8Array, out: Uint8Array, row: number, columns: number): void => {
  const type = bytes[row * (columns + 1)] ?? 0
  if (type > 4) throw new Unreadable('unknown predictor')
  for (let x = 0; x < columns; x += 1) {
    const at = row * columns + x
    const left = x > 0 ? (out[at - 1] ?? 0) : 0
    const up = row > 0 ? (out[at - columns] ?? 0) : 0
    const corner = x > 0 && row > 0 ? (out[at - columns - 1] ?? 0) : 0
    out[at] = (bytes[row * (columns + 1) + 1 + x] ?? 0) + predict(type, left, up, corner)
  }
}

const predict = (type: number, left: number, up: number, corner: number): number => {
  if (type === 0) return 0
  if (type === 1) return left
  if (type === 2) return up
  if (type === 3) return (left + up) >> 1
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(left + up - corner - value))
  if ((a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0)) return left
  return (b ?? 0) <= (c ?? 0) ? up : corner
}
