// What was done to a file after a signature, object by object (PDF.md 3.4). Proof material (DSS), document time stamps and
// further signatures may be added; whatever else was touched makes the file "changed afterwards".
import { type PdfField, listFields, listPages } from './pdf/signature-fields.ts'
import { readIncrements } from './pdf/increment-bytes.ts'
import { dictAt, itemsAt, nameAt, type PdfFile, reading } from './pdf/read-pdf.ts'
import { refsIn, sameDict, sameValue } from './pdf/same-value.ts'
import type { PdfDict, PdfValue } from './pdf/value.ts'

export type LaterChanges =
  /** Bytes that belong to no increment. */
  | { readonly kind: 'loose' }
  | { readonly kind: 'changed' }
  /** Harmless by itself; `fields`: signature fields that were added and must be judged. */
  | { readonly kind: 'added'; readonly proof: boolean; readonly fields: readonly PdfField[] }

const nothing: PdfDict = { kind: 'dict', entries: new Map() }

/** Compares a file with the revision that a signature covers. */
export const readLaterChanges = (before: PdfFile, now: PdfFile): LaterChanges => {
  const changed = reading(
    () => readIncrements(before, now),
    () => null,
  )
  if (!changed) return { kind: 'loose' }
  return reading<LaterChanges>(
    () => compare(before, now, changed),
    () => ({ kind: 'changed' }),
  )
}

const compare = (before: PdfFile, now: PdfFile, changed: ReadonlySet<number>): LaterChanges => {
  const root = before.trailer.entries.get('Root')
  const [oldRoot, newRoot] = [dictAt(before, root), dictAt(now, root)]
  if (!sameValue(root, now.trailer.entries.get('Root')) || !oldRoot || !newRoot) return { kind: 'changed' }
  const uses = countRefs(before)
  if (wakesUp(before, changed, uses)) return { kind: 'changed' }
  const known = new Set(listFields(before).map(({ id }) => id))
  const fields = listFields(now).filter(({ id }) => changed.has(id))
  const fresh = fields.filter(({ id }) => !known.has(id))
  const good =
    sameDict(oldRoot, newRoot, ['AcroForm', 'DSS', 'Extensions', 'Metadata']) &&
    isHarmlessForm(before, now, fresh) &&
    isProof(now, newRoot.entries.get('DSS')) &&
    fields.every((field) => isHarmlessField(before, now, field, changed)) &&
    isMetadata(now, newRoot.entries.get('Metadata')) &&
    arePagesKept(before, now, fields)
  const allowed = allowedIds(before, now, fields, uses)
  const others = [...changed].filter((id) => before.entries.has(id) && !isFree(before, id) && !allowed.has(id))
  if (!good || others.length > 0) return { kind: 'changed' }
  const proof = !sameValue(before.resolve(oldRoot.entries.get('DSS')), now.resolve(newRoot.entries.get('DSS')))
  return { kind: 'added', proof, fields }
}

const isFree = (file: PdfFile, id: number): boolean => file.entries.get(id)?.kind === 'free'

// A reference to an object that did not exist yet would come to life with an increment that looks harmless.
const wakesUp = (before: PdfFile, changed: ReadonlySet<number>, uses: ReadonlyMap<number, number>): boolean =>
  [...uses.keys()].some((id) => changed.has(id) && (!before.entries.has(id) || isFree(before, id)))

/** How many objects of the revision refer to each number. */
const countRefs = (before: PdfFile): ReadonlyMap<number, number> => {
  const uses = new Map<number, number>()
  for (const id of before.entries.keys()) {
    if (isFree(before, id)) continue
    const found = new Set<number>()
    refsIn(before.get(id), found)
    for (const one of found) uses.set(one, (uses.get(one) ?? 0) + 1)
  }
  return uses
}

// Objects of the revision that an increment may write again. The form, its fields and the pages are compared above;
// metadata and proof are not, and may therefore be nothing else at the same time: one object refers to them.
const allowedIds = (
  before: PdfFile,
  now: PdfFile,
  fields: readonly PdfField[],
  uses: ReadonlyMap<number, number>,
): ReadonlySet<number> => {
  const ids = new Set<number>(fields.map(({ id }) => id))
  const add = (value: PdfValue | undefined, atMost: number): void => {
    if (value?.kind === 'ref' && (uses.get(value.id) ?? 0) <= atMost) ids.add(value.id)
  }
  const root = dictAt(before, before.trailer.entries.get('Root'))
  const form = root?.entries.get('AcroForm')
  for (const value of [before.trailer.entries.get('Root'), form, dictAt(before, form)?.entries.get('Fields')]) {
    add(value, Infinity)
  }
  for (const page of listPages(before)) {
    ids.add(page)
    add(dictAt(before, refOf(before, page))?.entries.get('Annots'), Infinity)
  }
  if (isInfo(before, now)) add(before.trailer.entries.get('Info'), 0)
  add(root?.entries.get('Metadata'), 1)
  const proof = root?.entries.get('DSS')
  add(proof, 1)
  for (const value of dictAt(before, proof)?.entries.values() ?? []) {
    const { kind } = before.resolve(value)
    if (kind === 'array' || kind === 'dict') add(value, 1)
    if (kind === 'dict') for (const one of dictAt(before, value)?.entries.values() ?? []) add(one, 1)
  }
  return ids
}

const isInfo = (before: PdfFile, now: PdfFile): boolean => {
  const info = before.trailer.entries.get('Info')
  const [old, fresh] = [dictAt(before, info) ?? nothing, dictAt(now, info) ?? nothing]
  return sameDict(old, fresh, ['ModDate', 'Producer'])
}

const isMetadata = (now: PdfFile, value: PdfValue | undefined): boolean =>
  value === undefined || nameAt(now, dictAt(now, value)?.entries.get('Type')) === 'Metadata'

const isHarmlessForm = (before: PdfFile, now: PdfFile, fresh: readonly PdfField[]): boolean => {
  const formOf = (file: PdfFile) =>
    dictAt(file, dictAt(file, file.trailer.entries.get('Root'))?.entries.get('AcroForm')) ?? nothing
  const [old, form] = [formOf(before), formOf(now)]
  // Fonts for the text in a signature's picture may come with it.
  const optional = ['DR', 'DA'].filter((key) => !old.entries.has(key))
  const appearances = form.entries.get('NeedAppearances')
  return (
    sameDict(old, form, ['Fields', 'SigFlags', 'NeedAppearances', ...optional]) &&
    (appearances === undefined || sameValue(appearances, old.entries.get('NeedAppearances'))) &&
    addsOnly(
      itemsAt(before, old.entries.get('Fields')),
      itemsAt(now, form.entries.get('Fields')),
      fresh.map(({ id }) => id),
    )
  )
}

// The old items come first and unchanged; the others are references to the ids.
const addsOnly = (old: readonly PdfValue[], items: readonly PdfValue[], ids: readonly number[]): boolean =>
  items.length >= old.length &&
  items.every((item, i) => {
    const before = old[i]
    return before ? sameValue(before, item) : item.kind === 'ref' && ids.includes(item.id)
  })

// No actions, no kids, no parent: a signature and how it looks.
const widgetKeys = new Set(
  'Type Subtype FT T TU V F Ff Rect P AP MK BS Border DA DR Lock SV NM M StructParent'.split(' '),
)

const isHarmlessField = (before: PdfFile, now: PdfFile, field: PdfField, changed: ReadonlySet<number>): boolean => {
  const { id, type, dict } = field
  const value = dict.entries.get('V')
  if (type !== 'Sig' || value?.kind !== 'ref' || !changed.has(value.id) || before.entries.has(value.id)) return false
  if (!before.entries.has(id) || isFree(before, id)) return [...dict.entries.keys()].every((key) => widgetKeys.has(key))
  // An empty field of the revision that was signed later.
  const old = dictAt(before, refOf(before, id)) ?? nothing
  return !dictAt(before, old.entries.get('V')) && sameDict(old, dict, ['V', 'AP', 'M', 'F', 'MK'])
}

const arePagesKept = (before: PdfFile, now: PdfFile, fields: readonly PdfField[]): boolean => {
  const widgets = fields.map(({ id }) => id)
  return listPages(before).every((id) => {
    const ref = refOf(before, id)
    const [old, page] = [dictAt(before, ref) ?? nothing, dictAt(now, ref) ?? nothing]
    const [annots, list] = [itemsAt(before, old.entries.get('Annots')), itemsAt(now, page.entries.get('Annots'))]
    return sameDict(old, page, ['Annots']) && addsOnly(annots, list, widgets)
  })
}

const refOf = (file: PdfFile, id: number): PdfValue => {
  const entry = file.entries.get(id)
  return { kind: 'ref', id, gen: entry?.kind === 'at' ? entry.gen : 0 }
}

const proofKeys = new Set(['Type', 'VRI', 'Certs', 'OCSPs', 'CRLs'])
const proofOfOneKeys = new Set(['Type', 'Cert', 'OCSP', 'CRL', 'TU', 'TS'])

// Lists of streams, for the file and for each signature.
const isProof = (now: PdfFile, value: PdfValue | undefined): boolean => {
  if (value === undefined) return true
  const proof = dictAt(now, value)
  if (!proof) return false
  const listsOnly = (dict: PdfDict, keys: ReadonlySet<string>): boolean =>
    [...dict.entries].every(([key, item]) => {
      if (!keys.has(key)) return false
      if (key === 'Type' || key === 'VRI' || key === 'TU' || key === 'TS') return true
      return now.resolve(item).kind === 'array' && itemsAt(now, item).every((one) => now.resolve(one).kind === 'stream')
    })
  const each = [...(dictAt(now, proof.entries.get('VRI'))?.entries.values() ?? [])]
  return listsOnly(proof, proofKeys) && each.every((one) => listsOnly(dictAt(now, one) ?? nothing, proofOfOneKeys))
}
