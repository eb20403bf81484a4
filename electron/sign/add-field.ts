// Adds an empty signature field behind an existing PDF. The widget prints, is locked and has an appearance, as PDF/A asks.
import { err, ok, type Result } from '#domain/result.ts'
import type { SalahTandaTangan } from '#domain/tanda-tangan/galat.ts'
import type { KotakTtd } from '#electron/usecases/ports.ts'
import { type Addition, appendObjects, plainObject, streamObject } from './pdf/increment.ts'
import { dictAt, itemsAt, type PdfFile } from './pdf/read-pdf.ts'
import { listPages } from './pdf/signature-fields.ts'
import {
  arrayOf,
  dictOf,
  nameValue,
  numberValue,
  type PdfDict,
  refTo,
  textValue,
  Unreadable,
  withEntries,
} from './pdf/value.ts'
import { signatureBody, type SignatureText } from './signature-object.ts'

/** The file with the field, and where its signature dictionary begins. Throws Unreadable. */
export const addField = (
  file: PdfFile,
  input: SignatureText & { readonly kolom: string; readonly kotak: KotakTtd | null },
  reserved: number,
): Result<{ readonly pdf: Uint8Array; readonly from: number }, SalahTandaTangan> => {
  const { kolom, kotak } = input
  const halaman = kotak?.halaman ?? 1
  const page = listPages(file)[halaman - 1]
  if (page === undefined) return err({ code: 'HalamanTidakAda', halaman })
  const [signature, appearance, widget, form] = [0, 1, 2, 3].map((step) => file.size + step)
  if (signature === undefined || appearance === undefined || widget === undefined || form === undefined) {
    throw new Error('four numbers')
  }
  const { pdf, offsets } = appendObjects(file, [
    { id: signature, gen: 0, body: signatureBody(input, reserved) },
    streamObject(appearance, appearanceOf(kotak), Buffer.from('q Q')),
    plainObject(widget, widgetOf({ kolom, kotak, page, signature, appearance })),
    changedAnnots(file, page, widget),
    ...changedForm(file, widget, form),
  ])
  return ok({ pdf, from: offsets.get(signature) ?? 0 })
}

const appearanceOf = (kotak: KotakTtd | null): PdfDict =>
  dictOf({
    Type: nameValue('XObject'),
    Subtype: nameValue('Form'),
    BBox: arrayOf([0, 0, kotak?.lebar ?? 0, kotak?.tinggi ?? 0].map(numberValue)),
    Resources: dictOf({}),
  })

const widgetOf = (input: {
  readonly kolom: string
  readonly kotak: KotakTtd | null
  readonly page: number
  readonly signature: number
  readonly appearance: number
}): PdfDict => {
  const { x, y, lebar, tinggi } = input.kotak ?? { x: 0, y: 0, lebar: 0, tinggi: 0 }
  return dictOf({
    Type: nameValue('Annot'),
    Subtype: nameValue('Widget'),
    FT: nameValue('Sig'),
    T: textValue(input.kolom),
    Rect: arrayOf([x, y, x + lebar, y + tinggi].map(numberValue)),
    F: numberValue(132),
    V: refTo(input.signature),
    AP: dictOf({ N: refTo(input.appearance) }),
    P: refTo(input.page),
  })
}

const generationOf = (file: PdfFile, id: number): number => {
  const entry = file.entries.get(id)
  return entry?.kind === 'at' ? entry.gen : 0
}

// The list of annotations may stand in the page or be an object of its own.
const changedAnnots = (file: PdfFile, page: number, widget: number): Addition => {
  const dict = dictAt(file, refTo(page))
  if (!dict) throw new Unreadable('no page')
  const annots = dict.entries.get('Annots')
  const items = arrayOf([...itemsAt(file, annots), refTo(widget)])
  if (annots?.kind === 'ref' && file.resolve(annots).kind === 'array') {
    return plainObject(annots.id, items, generationOf(file, annots.id))
  }
  return plainObject(page, withEntries(dict, { Annots: items }), generationOf(file, page))
}

const changedForm = (file: PdfFile, widget: number, fresh: number): readonly Addition[] => {
  const rootRef = file.trailer.entries.get('Root')
  const root = dictAt(file, rootRef)
  if (rootRef?.kind !== 'ref' || !root) throw new Unreadable('no catalog')
  const formRef = root.entries.get('AcroForm')
  const form = dictAt(file, formRef) ?? dictOf({})
  if (form.entries.has('XFA')) throw new Unreadable('a form of another kind')
  const kept = [...form.entries].filter(([key]) => key !== 'NeedAppearances')
  const fields = arrayOf([...itemsAt(file, form.entries.get('Fields')), refTo(widget)])
  const changed = withEntries({ kind: 'dict', entries: new Map(kept) }, { Fields: fields, SigFlags: numberValue(3) })
  if (formRef?.kind === 'ref' && file.entries.has(formRef.id)) {
    return [plainObject(formRef.id, changed, generationOf(file, formRef.id))]
  }
  return [
    plainObject(fresh, changed),
    plainObject(rootRef.id, withEntries(root, { AcroForm: refTo(fresh) }), generationOf(file, rootRef.id)),
  ]
}
