// The signature fields of a file, and the pages that fields stand on.
import { dictAt, itemsAt, nameAt, type PdfFile } from './read-pdf.ts'
import { type PdfDict, type PdfValue, readText, Unreadable } from './value.ts'

export type PdfField = {
  readonly id: number
  readonly kolom: string
  readonly type: string | null
  readonly dict: PdfDict
  /** The widgets on the pages: the field itself, or its kids. */
  readonly widgets: readonly number[]
}

export type Signature = {
  readonly field: PdfField
  /** Object of the signature dictionary; null when it stands inside the field. */
  readonly id: number | null
  readonly dict: PdfDict
  readonly byteRange: readonly number[] | null
  /** The hex string of /Contents: its bytes, and where it stands in the file. */
  readonly contents: { readonly bytes: Uint8Array; readonly from: number; readonly to: number } | null
}

const maxFields = 10_000

/** The fields of the form that have no fields below them. */
export const listFields = (file: PdfFile): readonly PdfField[] => {
  const form = dictAt(file, dictAt(file, file.trailer.entries.get('Root'))?.entries.get('AcroForm'))
  const found: PdfField[] = []
  const seen = new Set<number>()
  const visit = (
    value: PdfValue,
    above: { readonly name: string; readonly type: string | null },
    depth: number,
  ): void => {
    if (value.kind !== 'ref' || seen.has(value.id)) return
    if (depth > 32 || seen.size > maxFields) throw new Unreadable('too many fields')
    seen.add(value.id)
    const dict = dictAt(file, value)
    if (!dict) return
    const own = readText(file.resolve(dict.entries.get('T')))
    const name = [above.name, own ?? ''].filter((part) => part !== '').join('.')
    const type = nameAt(file, dict.entries.get('FT')) ?? above.type
    const kids = itemsAt(file, dict.entries.get('Kids'))
    const fieldsBelow = kids.filter((kid) => dictAt(file, kid)?.entries.has('T') === true)
    for (const kid of fieldsBelow) visit(kid, { name, type }, depth + 1)
    if (fieldsBelow.length > 0) return
    const widgets = kids.length > 0 ? kids.flatMap((kid) => (kid.kind === 'ref' ? [kid.id] : [])) : [value.id]
    found.push({ id: value.id, kolom: name, type, dict, widgets })
  }
  for (const item of itemsAt(file, form?.entries.get('Fields'))) visit(item, { name: '', type: null }, 0)
  return found
}

/** What a signature field holds; null for an empty one and for other fields. */
export const signatureOf = (file: PdfFile, field: PdfField): Signature | null => {
  if (field.type !== 'Sig') return null
  const value = field.dict.entries.get('V')
  const dict = dictAt(file, value)
  if (!dict) return null
  const id = value?.kind === 'ref' ? value.id : null
  // Only an object that stands in the file itself has a place that a ByteRange can leave out.
  const standsInFile = file.objectAt(id ?? field.id) !== null
  const contents = dict.entries.get('Contents')
  return {
    field,
    id,
    dict,
    byteRange: numbers(dict.entries.get('ByteRange')),
    contents: standsInFile && contents?.kind === 'string' && contents.hex ? contents : null,
  }
}

const numbers = (value: PdfValue | undefined): readonly number[] | null => {
  if (value?.kind !== 'array') return null
  const found = value.items.flatMap((item) =>
    item.kind === 'number' && Number.isSafeInteger(item.value) && /^\d+$/.test(item.raw) ? [item.value] : [],
  )
  return found.length === value.items.length ? found : null
}

/** A placeholder that waits for its signature: the ByteRange holds no numbers yet. */
export const isPlaceholder = ({ byteRange, contents }: Signature): boolean =>
  byteRange === null && contents !== null && contents.bytes.every((byte) => byte === 0)

/** Object numbers of the pages, in order. */
export const listPages = (file: PdfFile): readonly number[] => {
  const pages: number[] = []
  const seen = new Set<number>()
  const visit = (value: PdfValue | undefined, depth: number): void => {
    if (value?.kind !== 'ref' || seen.has(value.id)) return
    if (depth > 64) throw new Unreadable('pages nested too deep')
    seen.add(value.id)
    const dict = dictAt(file, value)
    if (!dict) return
    const kids = dict.entries.get('Kids')
    if (kids) for (const kid of itemsAt(file, kids)) visit(kid, depth + 1)
    else if (nameAt(file, dict.entries.get('Type')) === 'Page') pages.push(value.id)
  }
  visit(dictAt(file, file.trailer.entries.get('Root'))?.entries.get('Pages'), 0)
  return pages
}
