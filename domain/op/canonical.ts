// Canonical JSON (RFC 8785): one text per value, so that every program computes the same hash of an operation.

/** What an operation may hold: no fractions, nothing undefined. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * The canonical text of a value. Throws for what has no single exact form: fractions, integers beyond 2^53, undefined,
 * half of a surrogate pair, dates and other objects with a class.
 */
export const canonicalJson = (value: unknown): string => write(value, '$')

const write = (value: unknown, where: string): string => {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return writeString(value, where)
  if (typeof value === 'number') return writeInteger(value, where)
  if (Array.isArray(value)) return `[${value.map((item, i) => write(item, `${where}[${i}]`)).join(',')}]`
  if (typeof value === 'object' && isPlain(value)) return writeObject(value, where)
  throw new TypeError(`${where}: ${typeof value} has no canonical form`)
}

const writeObject = (value: object, where: string): string => {
  // Default order of strings in JavaScript is by UTF-16 code units: the order RFC 8785 asks for.
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${writeString(key, where)}:${write(item, `${where}.${key}`)}`).join(',')}}`
}

const writeString = (value: string, where: string): string => {
  if (!value.isWellFormed()) throw new TypeError(`${where}: text with half of a surrogate pair`)
  return JSON.stringify(value)
}

const writeInteger = (value: number, where: string): string => {
  if (!Number.isSafeInteger(value)) throw new TypeError(`${where}: ${value} is not a safe integer`)
  return JSON.stringify(value)
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
