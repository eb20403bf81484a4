// Whether two values of a PDF say the same, in whatever order their keys stand.
import type { PdfDict, PdfValue } from './value.ts'

/** Equal values. Streams are equal when their bytes and dictionaries are. */
export const sameValue = (a: PdfValue | undefined, b: PdfValue | undefined): boolean => {
  if (!a || !b) return a === b
  if (a.kind === 'array' && b.kind === 'array') {
    return a.items.length === b.items.length && a.items.every((item, i) => sameValue(item, b.items[i]))
  }
  if (a.kind === 'dict' && b.kind === 'dict') return sameDict(a, b, [])
  if (a.kind === 'stream' && b.kind === 'stream') {
    return sameDict(a.dict, b.dict, []) && Buffer.compare(a.data, b.data) === 0
  }
  return sameSimple(a, b)
}

const sameSimple = (a: PdfValue, b: PdfValue): boolean => {
  if (a.kind === 'number' && b.kind === 'number') return a.value === b.value
  if (a.kind === 'name' && b.kind === 'name') return a.text === b.text
  if (a.kind === 'string' && b.kind === 'string') return Buffer.compare(a.bytes, b.bytes) === 0
  if (a.kind === 'ref' && b.kind === 'ref') return a.id === b.id && a.gen === b.gen
  if (a.kind === 'boolean' && b.kind === 'boolean') return a.value === b.value
  return a.kind === 'null' && b.kind === 'null'
}

/** Equal dictionaries but for the entries named. */
export const sameDict = (a: PdfDict, b: PdfDict, except: readonly string[]): boolean => {
  const keys = new Set([...a.entries.keys(), ...b.entries.keys()])
  for (const key of except) keys.delete(key)
  return [...keys].every((key) => sameValue(a.entries.get(key), b.entries.get(key)))
}

/** The numbers of all objects that a value refers to directly. */
export const refsIn = (value: PdfValue, found: Set<number>): void => {
  if (value.kind === 'ref') found.add(value.id)
  else if (value.kind === 'array') for (const item of value.items) refsIn(item, found)
  else if (value.kind === 'dict') for (const item of value.entries.values()) refsIn(item, found)
  else if (value.kind === 'stream') refsIn(value.dict, found)
}
