// A PDF opened for looking things up: its objects by number, its trailer, its history of sections. Understands classic
// tables, cross-reference streams, object streams and both together, of files from any program. A damaged file is not
// repaired: what is not written as the standard says is not read.
import { err, ok, type Result } from '#domain/result.ts'
import { type Entry, findStart, readSections, type Section } from './cross-reference.ts'
import { streamBytes } from './inflate.ts'
import { type Cursor, parseObject, parseValue, type PdfObject, takeInteger } from './parse-value.ts'
import { nullValue, type PdfDict, type PdfValue, Unreadable } from './value.ts'

export type PdfFile = {
  readonly bytes: Uint8Array
  readonly startXref: number
  /** Newest first. */
  readonly sections: readonly Section[]
  /** Where the newest version of each object is. */
  readonly entries: ReadonlyMap<number, Entry>
  readonly trailer: PdfDict
  /** One more than the highest number in use. */
  readonly size: number
  /** The value of an object; null value when there is none. Throws Unreadable. */
  readonly get: (id: number) => PdfValue
  /** The object as it stands in the file; null when it lies in a bundle or is not there. Throws Unreadable. */
  readonly objectAt: (id: number) => PdfObject | null
  /** Follows references to a value. Throws Unreadable. */
  readonly resolve: (value: PdfValue | undefined) => PdfValue
}

export type SalahPdf = { readonly code: 'BukanPdf' | 'PdfTerkunci' | 'PdfTidakTerbaca' }

/** Opens a PDF. The functions of the file may still throw Unreadable: use them inside `reading`. */
export const readPdf = (bytes: Uint8Array): Result<PdfFile, SalahPdf> => {
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== '%PDF-') return err({ code: 'BukanPdf' })
  return reading<Result<PdfFile, SalahPdf>>(
    () => {
      const file = openFile(bytes)
      return file.sections.some(isEncrypted) ? err({ code: 'PdfTerkunci' }) : ok(file)
    },
    () => err({ code: 'PdfTidakTerbaca' }),
  )
}

/** Runs what reads a file; gives the other answer when the file cannot be read. */
export const reading = <T>(work: () => T, otherwise: () => T): T => {
  try {
    return work()
  } catch (error) {
    if (error instanceof Unreadable) return otherwise()
    throw error
  }
}

const isEncrypted = ({ trailer, beside }: Section): boolean =>
  trailer.entries.has('Encrypt') || (beside?.trailer.entries.has('Encrypt') ?? false)

const openFile = (bytes: Uint8Array): PdfFile => {
  const { startXref } = findStart(bytes)
  const sections = readSections(bytes, startXref)
  const trailer = sections[0]?.trailer
  if (!trailer) throw new Unreadable('no trailer')
  const entries = new Map<number, Entry>()
  for (const section of sections) {
    for (const [id, entry] of [...section.entries, ...(section.beside?.entries ?? [])]) {
      // Beside a table, a stream may bring objects that the table calls free.
      const known = entries.get(id)
      if (!known) entries.set(id, entry)
      else if (
        known.kind === 'free' &&
        section.beside?.entries.get(id) === entry &&
        section.entries.get(id) === known
      ) {
        entries.set(id, entry)
      }
    }
  }
  return { bytes, startXref, sections, entries, trailer, size: highest(entries) + 1, ...lookups(bytes, entries) }
}

const highest = (entries: ReadonlyMap<number, Entry>): number => {
  let max = 0
  for (const id of entries.keys()) if (id > max) max = id
  return max
}

const lookups = (bytes: Uint8Array, entries: ReadonlyMap<number, Entry>) => {
  const objects = new Map<number, PdfObject>()
  const bundles = new Map<number, ReadonlyMap<number, PdfValue>>()
  const busy = new Set<number>()

  const objectAt = (id: number): PdfObject | null => {
    const entry = entries.get(id)
    if (entry?.kind !== 'at') return null
    const known = objects.get(id)
    if (known) return known
    if (busy.has(id)) throw new Unreadable('a length in a circle')
    busy.add(id)
    try {
      const object = parseObject(bytes, entry.offset, lengthOf)
      if (object.id !== id || object.gen !== entry.gen) throw new Unreadable('another object stands here')
      objects.set(id, object)
      return object
    } finally {
      busy.delete(id)
    }
  }

  const bundled = (entry: { readonly stream: number }, id: number): PdfValue => {
    const bundle = bundles.get(entry.stream) ?? readBundle(objectAt(entry.stream)?.value, resolve)
    bundles.set(entry.stream, bundle)
    const value = bundle.get(id)
    if (!value) throw new Unreadable('not in its bundle')
    return value
  }

  const get = (id: number): PdfValue => {
    const entry = entries.get(id)
    if (entry?.kind === 'in') return bundled(entry, id)
    return objectAt(id)?.value ?? nullValue
  }

  const resolve = (value: PdfValue | undefined): PdfValue => {
    let now = value ?? nullValue
    for (let steps = 0; now.kind === 'ref'; steps += 1) {
      if (steps > 20) throw new Unreadable('references in a circle')
      const entry = entries.get(now.id)
      const gen = entry?.kind === 'at' ? entry.gen : 0
      now = entry && gen === now.gen ? get(now.id) : nullValue
    }
    return now
  }

  const lengthOf = (value: PdfValue | undefined): number => {
    const length = resolve(value)
    if (length.kind !== 'number' || !Number.isSafeInteger(length.value) || length.value < 0)
      throw new Unreadable('length')
    return length.value
  }

  return { get, objectAt, resolve }
}

const readBundle = (
  value: PdfValue | undefined,
  resolve: (value: PdfValue | undefined) => PdfValue,
): ReadonlyMap<number, PdfValue> => {
  if (value?.kind !== 'stream') throw new Unreadable('no bundle')
  const [type, n, first] = ['Type', 'N', 'First'].map((key) => resolve(value.dict.entries.get(key)))
  if (type?.kind !== 'name' || type.text !== 'ObjStm' || n?.kind !== 'number' || first?.kind !== 'number') {
    throw new Unreadable('no bundle')
  }
  const bytes = streamBytes(value)
  const head: Cursor = { bytes, at: 0 }
  const bundle = new Map<number, PdfValue>()
  for (let i = 0; i < n.value; i += 1) {
    const id = takeInteger(head)
    const at = takeInteger(head)
    if (bundle.has(id)) throw new Unreadable('an object twice')
    bundle.set(id, parseValue({ bytes, at: first.value + at }))
  }
  return bundle
}

/** The dictionary that a value leads to, also that of a stream; null for anything else. */
export const dictAt = (file: PdfFile, value: PdfValue | undefined): PdfDict | null => {
  const found = file.resolve(value)
  if (found.kind === 'dict') return found
  return found.kind === 'stream' ? found.dict : null
}

/** The items of an array; none for anything else. */
export const itemsAt = (file: PdfFile, value: PdfValue | undefined): readonly PdfValue[] => {
  const found = file.resolve(value)
  return found.kind === 'array' ? found.items : []
}

/** The text of a name; null for anything else. */
export const nameAt = (file: PdfFile, value: PdfValue | undefined): string | null => {
  const found = file.resolve(value)
  return found.kind === 'name' ? found.text : null
}

/** A number; null for anything else. */
export const numberAt = (file: PdfFile, value: PdfValue | undefined): number | null => {
  const found = file.resolve(value)
  return found.kind === 'number' ? found.value : null
}
