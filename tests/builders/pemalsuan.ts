// What is done to a signed PDF, by forgers and by honest programs: real incremental updates, not descriptions of them.
import { deflateSync } from 'node:zlib'
import { readDerPrefix } from '#electron/sign/der.ts'
import { appendObjects, plainObject, streamObject } from '#electron/sign/pdf/increment.ts'
import { dictAt, itemsAt, type PdfFile, readPdf } from '#electron/sign/pdf/read-pdf.ts'
import { listFields, listPages } from '#electron/sign/pdf/signature-fields.ts'
import {
  arrayOf,
  dictOf,
  nameValue,
  numberValue,
  type PdfDict,
  type PdfValue,
  refTo,
  textValue,
  withEntries,
} from '#electron/sign/pdf/value.ts'
import { fillHole, fillRange, hashAround } from '#electron/sign/signature-object.ts'
import type { TimeStamp } from '#electron/usecases/ports.ts'
import { valueOf } from './value-of.ts'

const open = (pdf: Uint8Array): PdfFile => valueOf(readPdf(pdf))

const idOf = (value: PdfValue | undefined): number => {
  if (value?.kind !== 'ref') throw new Error('not a reference')
  return value.id
}
const must = (dict: PdfDict | null): PdfDict => {
  if (!dict) throw new Error('not a dictionary')
  return dict
}
const rootOf = (file: PdfFile) => {
  const ref = file.trailer.entries.get('Root')
  return { id: idOf(ref), dict: must(dictAt(file, ref)) }
}
const pageOf = (file: PdfFile) => {
  const id = listPages(file)[0] ?? 0
  return { id, dict: must(dictAt(file, refTo(id))) }
}
const drawing = deflateSync('BT /F1 24 Tf 100 500 Td (PALSU) Tj ET 0 0 200 200 re f')
const drawn = (id: number) => streamObject(id, dictOf({ Filter: nameValue('FlateDecode') }), drawing)

/** The bytes with some of them exchanged; the text must be there and both must be of one length. */
export const exchange = (pdf: Uint8Array, from: string, to: string): Uint8Array => {
  const copy = Buffer.from(pdf)
  const at = copy.indexOf(from, 0, 'latin1')
  if (at < 0 || from.length !== to.length) throw new Error(`cannot exchange ${from}`)
  copy.write(to, at, 'latin1')
  return new Uint8Array(copy)
}

/** The file with one byte changed by one bit. */
export const flipAt = (pdf: Uint8Array, at: number): Uint8Array => pdf.with(at, (pdf[at] ?? 0) ^ 1)

/** Where the hex string of the first signature stands. */
export const holeOf = (pdf: Uint8Array): { readonly from: number; readonly to: number } => {
  const [, from = '0', to = '0'] = /\/ByteRange \[0 (\d+) (\d+) \d+\]/.exec(Buffer.from(pdf).toString('latin1')) ?? []
  return { from: Number(from), to: Number(to) }
}

/** An incremental update that gives page one other content. */
export const replacePage = (pdf: Uint8Array): Uint8Array => {
  const file = open(pdf)
  const page = pageOf(file)
  const contents = withEntries(page.dict, { Contents: refTo(file.size) })
  return appendObjects(file, [drawn(file.size), plainObject(page.id, contents)]).pdf
}

/** An incremental update that writes the page's content stream anew under its own number. */
export const replaceStream = (pdf: Uint8Array): Uint8Array => {
  const file = open(pdf)
  const contents = pageOf(file).dict.entries.get('Contents')
  const first = contents?.kind === 'array' ? contents.items.at(-1) : contents
  return appendObjects(file, [drawn(idOf(first))]).pdf
}

/** An incremental update that adds a picture above the page as an annotation. */
export const addStamp = (pdf: Uint8Array, subtype = 'Stamp'): Uint8Array => {
  const file = open(pdf)
  const page = pageOf(file)
  const annot = dictOf({
    Type: nameValue('Annot'),
    Subtype: nameValue(subtype),
    Rect: arrayOf([0, 0, 300, 300].map(numberValue)),
    F: numberValue(4),
    AP: dictOf({ N: refTo(file.size) }),
  })
  const annots = arrayOf([...itemsAt(file, page.dict.entries.get('Annots')), refTo(file.size + 1)])
  return appendObjects(file, [
    drawn(file.size),
    plainObject(file.size + 1, annot),
    plainObject(page.id, withEntries(page.dict, { Annots: annots })),
  ]).pdf
}

/** An incremental update that puts another page in front, by the catalog. */
export const replaceCatalog = (pdf: Uint8Array): Uint8Array => {
  const file = open(pdf)
  const root = rootOf(file)
  const page = pageOf(file)
  const pages = dictOf({ Type: nameValue('Pages'), Count: numberValue(1), Kids: arrayOf([refTo(file.size + 1)]) })
  return appendObjects(file, [
    plainObject(file.size, pages),
    plainObject(file.size + 1, withEntries(page.dict, { Parent: refTo(file.size), Contents: refTo(file.size + 2) })),
    drawn(file.size + 2),
    plainObject(root.id, withEntries(root.dict, { Pages: refTo(file.size) })),
  ]).pdf
}

/** An incremental update whose trailer names another catalog. */
export const otherRoot = (pdf: Uint8Array): Uint8Array => {
  const file = open(pdf)
  const root = rootOf(file)
  const entries = new Map([...file.trailer.entries, ['Root', refTo(file.size)] as const])
  return appendObjects({ ...file, trailer: { kind: 'dict', entries } }, [plainObject(file.size, root.dict)]).pdf
}

/** An incremental update that takes the signature field out of the form. */
export const removeField = (pdf: Uint8Array): Uint8Array => {
  const file = open(pdf)
  const root = rootOf(file)
  return appendObjects(file, [plainObject(root.id, withEntries(root.dict, { AcroForm: dictOf({}) }))]).pdf
}

/** An incremental update that runs a script when the file is opened. */
export const addScript = (pdf: Uint8Array): Uint8Array => {
  const file = open(pdf)
  const root = rootOf(file)
  const action = dictOf({ S: nameValue('JavaScript'), JS: textValue('app.alert(1)') })
  return appendObjects(file, [plainObject(root.id, withEntries(root.dict, { OpenAction: action }))]).pdf
}

/** Proof material (DSS) as PAdES B-LT adds it; `also`: further objects in the same increment. */
export const addProof = (
  pdf: Uint8Array,
  proof: { readonly sertifikat: readonly Uint8Array[]; readonly crl: readonly Uint8Array[] },
  also: (file: PdfFile, free: number) => ReturnType<typeof plainObject>[] = () => [],
): Uint8Array => {
  const file = open(pdf)
  const root = rootOf(file)
  const all = [...proof.sertifikat, ...proof.crl]
  const refs = all.map((_, i) => refTo(file.size + 1 + i))
  const dss = dictOf({
    Type: nameValue('DSS'),
    Certs: arrayOf(refs.slice(0, proof.sertifikat.length)),
    CRLs: arrayOf(refs.slice(proof.sertifikat.length)),
  })
  return appendObjects(file, [
    plainObject(file.size, dss),
    ...all.map((der, i) => streamObject(file.size + 1 + i, dictOf({}), der)),
    plainObject(root.id, withEntries(root.dict, { DSS: refTo(file.size) })),
    ...also(file, file.size + 1 + all.length),
  ]).pdf
}

/** A document time stamp over the whole file, as PAdES B-LTA adds it. */
export const addDocumentStamp = async (pdf: Uint8Array, waktu: TimeStamp): Promise<Uint8Array> => {
  const file = open(pdf)
  const root = rootOf(file)
  const form = dictAt(file, root.dict.entries.get('AcroForm')) ?? dictOf({})
  const head = '<<\n/Type /DocTimeStamp /Filter /Adobe.PPKLite /SubFilter /ETSI.RFC3161\n'
  const body = `${head}/ByteRange ${' '.repeat(64)}\n/Contents <${'0'.repeat(16_384)}>\n>>`
  const field = dictOf({
    Type: nameValue('Annot'),
    Subtype: nameValue('Widget'),
    FT: nameValue('Sig'),
    T: textValue('StempelWaktu'),
    Rect: arrayOf([0, 0, 0, 0].map(numberValue)),
    F: numberValue(132),
    V: refTo(file.size),
  })
  const fields = arrayOf([...itemsAt(file, form.entries.get('Fields')), refTo(file.size + 1)])
  const { pdf: longer, offsets } = appendObjects(file, [
    { id: file.size, gen: 0, body: Buffer.from(body) },
    plainObject(file.size + 1, field),
    plainObject(idOf(root.dict.entries.get('AcroForm')), withEntries(form, { Fields: fields })),
  ])
  const hole = fillRange(longer, offsets.get(file.size) ?? 0)
  const token = valueOf(await waktu(hashAround(longer, hole, 'sha256')))
  if (!fillHole(longer, hole, token)) throw new Error('token too long')
  return longer
}

/** A certifying signature that forbids every change. */
export const certify = (pdf: Uint8Array): Uint8Array => {
  const file = open(pdf)
  const root = rootOf(file)
  const signature = listFields(file)
    .find(({ type }) => type === 'Sig')
    ?.dict.entries.get('V')
  const reference = dictOf({
    Type: nameValue('SigRef'),
    TransformMethod: nameValue('DocMDP'),
    TransformParams: dictOf({ P: numberValue(1) }),
  })
  const changed = withEntries(must(dictAt(file, signature)), { Reference: arrayOf([reference]) })
  const perms = dictOf({ DocMDP: signature ?? refTo(0) })
  return appendObjects(file, [
    plainObject(idOf(signature), changed),
    plainObject(root.id, withEntries(root.dict, { Perms: perms })),
  ]).pdf
}

/** The signed revision with a field's value exchanged for that of another file (a signature lifted off a letter). */
export const graftSignature = (onto: Uint8Array, from: Uint8Array): Uint8Array => {
  const [target, source] = [holeOf(onto), holeOf(from)]
  const cms = from.subarray(source.from, source.to)
  const copy = Uint8Array.from(onto)
  if (target.to - target.from !== cms.length) throw new Error('holes of different length')
  copy.set(cms, target.from)
  return copy
}

/** The CMS of the first signature changed by a function; what it gives must fit the room. */
export const changeCms = (pdf: Uint8Array, change: (cms: Uint8Array) => Uint8Array): Uint8Array => {
  const { from, to } = holeOf(pdf)
  const bytes = Buffer.from(Buffer.from(pdf.subarray(from + 1, to - 1)).toString('latin1'), 'hex')
  const cms = change(bytes.subarray(0, readDerPrefix(bytes)?.length ?? 0))
  const copy = Uint8Array.from(pdf)
  copy.set(
    Buffer.from(
      Buffer.from(cms)
        .toString('hex')
        .padEnd(to - from - 2, '0'),
      'latin1',
    ),
    from + 1,
  )
  return copy
}
