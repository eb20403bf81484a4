// A PDF/A-1b document under our own control: pdfkit writes objects, fonts and metadata; text and lines are our own
// operators. A page has up to three content streams - the LATIHAN mark, the kop, the rest - so that a print variant can
// leave the kop out of a stored file without touching anything else (print-variant.ts).
import PDFDocument from 'pdfkit'
import { type Face, fontOf } from './font.ts'
import { Pen, type FontInDocument } from './pen.ts'

/** Points per millimetre. */
export const mm = 72 / 25.4

/** Paper in points, upright. F4 is 215 x 330 mm and not pdfkit's FOLIO. */
export const paper = {
  F4: { width: 609.449, height: 935.433 },
  'F4-210': { width: 595.276, height: 935.433 },
  A4: { width: 595.276, height: 841.89 },
} as const

/** An object of the file that is being written; `end` writes it, with the stream written so far. */
type PdfObject = {
  readonly data: Record<string, unknown>
  readonly write: (content: string | Uint8Array) => void
  readonly end: (content?: string) => void
}

export type PageSize = { readonly width: number; readonly height: number }

/** An image that can be placed on pages: made once per document. */
export type PlacedImage = {
  readonly name: string
  readonly object: PdfObject
  readonly width: number
  readonly height: number
}

/** A page and the pens of its streams; `kop` and `under` are made when first asked for. */
export type PdfPage = {
  readonly body: Pen
  readonly kop: () => Pen
  readonly under: () => Pen
  readonly dictionary: PdfObject
  readonly addAnnotation: (annotation: PdfObject) => void
}

/** Marks the content stream that holds the kop. */
export const kopKey = 'SIAKEL_Bagian'

export type PdfFile = {
  readonly addPage: (size: PageSize) => PdfPage
  readonly openImage: (png: Uint8Array) => PlacedImage
  /** For what this module does not know: a signature field. */
  readonly ref: (data: Readonly<Record<string, unknown>>) => PdfObject
  /** Names the document's form; its fields are added to their pages. */
  readonly setForm: (form: PdfObject) => void
  /** Ends the document and gives its bytes; all pages must be painted. */
  readonly finish: () => Uint8Array
}

/** Starts a document. Equal input gives equal bytes: the dates and the file's id come from `dibuat` and the title. */
export const createPdf = (info: { readonly judul: string; readonly dibuat: number }): PdfFile => {
  const doc = withInternals(
    new PDFDocument({
      autoFirstPage: false,
      subset: 'PDF/A-1b',
      pdfVersion: '1.4',
      lang: 'id',
      displayTitle: true,
      font: '', // no Helvetica: PDF/A embeds every font
      info: {
        Title: metadataText(info.judul),
        Creator: 'SIAKEL',
        Producer: 'SIAKEL',
        CreationDate: new Date(info.dibuat),
      },
    }),
  )
  const fonts = new Map<Face, FontInDocument>()
  const fontIn = (face: Face): FontInDocument => {
    const known = fonts.get(face)
    if (known) return known
    doc.font(fontOf(face))
    const fresh = { font: doc._font, codes: new Map<string, string>() }
    fonts.set(face, fresh)
    return fresh
  }
  let images = 0
  return {
    addPage: (size) => addPage(doc, size, fontIn),
    openImage: (png) => {
      const image = doc.openImage(png)
      image.embed(doc)
      images += 1
      return { name: `I${images}`, object: image.obj, width: image.width, height: image.height }
    },
    ref: (data) => doc.ref(data),
    setForm: (form) => {
      doc._root.data['AcroForm'] = form
      doc.endAcroForm = () => {} // pdfkit's own forms want fonts of their own
    },
    finish: () => {
      doc.end()
      return doc.read()
    },
  }
}

const addPage = (doc: Document, size: PageSize, fontIn: (face: Face) => FontInDocument): PdfPage => {
  doc.addPage({ size: [size.width, size.height], margin: 0 })
  const page = doc.page
  // pdfkit turns the page upside down first; turned again, the origin is the lower left corner as in the PDF reference.
  page.content.write(`1 0 0 -1 0 ${round(size.height)} cm`)
  const streams: { under?: PdfObject; kop?: PdfObject } = {}
  const end = page.end.bind(page)
  page.end = () => {
    const own = [streams.under, streams.kop].filter((stream) => stream !== undefined)
    if (own.length > 0) page.dictionary.data['Contents'] = [...own, page.content]
    for (const stream of own) stream.end()
    end()
  }
  const pen = (stream: PdfObject) => new Pen(stream, page, fontIn)
  return {
    body: pen(page.content),
    kop: () => pen((streams.kop ??= doc.ref({ [kopKey]: 'Kop' }))),
    under: () => pen((streams.under ??= doc.ref({}))),
    dictionary: page.dictionary,
    addAnnotation: (annotation) => page.annotations.push(annotation),
  }
}

/** Text for the title: pdfkit does not escape XML, and Info and XMP must say the same. */
const metadataText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('&', 'dan')
    .replaceAll(/[<>\p{Cc}]/gu, '')
    .slice(0, 200)

const round = (value: number): number => Math.round(value * 1000) / 1000

// What we use of pdfkit beyond its published types.
type Document = {
  readonly _font: FontInDocument['font']
  readonly _root: PdfObject
  readonly page: {
    readonly content: PdfObject
    readonly dictionary: PdfObject
    readonly fonts: Record<string, unknown>
    readonly xobjects: Record<string, unknown>
    readonly annotations: unknown[]
    end: () => void
  }
  readonly addPage: (options: { readonly size: readonly [number, number]; readonly margin: number }) => void
  readonly ref: (data: Readonly<Record<string, unknown>>) => PdfObject
  readonly font: (font: unknown) => void
  readonly openImage: (bytes: Uint8Array) => {
    readonly embed: (doc: unknown) => void
    readonly obj: PdfObject
    readonly width: number
    readonly height: number
  }
  endAcroForm: () => void
  readonly end: () => void
  readonly read: () => Uint8Array
}
// oxlint-disable-next-line no-unsafe-type-assertion -- border: members that @types/pdfkit does not know
const withInternals = (doc: PDFKit.PDFDocument): Document => doc as unknown as Document
