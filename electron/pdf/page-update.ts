// Adds content to the pages of a finished PDF as an incremental update: the stored bytes stay as they are and at the front; only each
// page's list of content streams is replaced. For printed and saved copies, never for what is stored.
import { deflateSync } from 'node:zlib'
import { err, ok, type Result } from '#domain/result.ts'
import { type ClassicPdf, findPages, objectText, readClassicPdf } from './classic-pdf.ts'

/** What one page gets. `size`: of its sheet, in points. */
export type PageChange = {
  readonly before: string
  readonly after: string
  /** Whether a stream of the page stays. */
  readonly keeps: (file: ClassicPdf, ref: string) => boolean
}
export type PageSize = { readonly width: number; readonly height: number }

/** The bytes with every page changed; an error when the file is not one whose pages we understand. */
export const updatePages = (
  pdf: Uint8Array,
  change: (size: PageSize) => PageChange,
): Result<Uint8Array, { readonly code: 'PdfTidakDikenal' }> => {
  const file = readClassicPdf(pdf)
  const pages = file ? findPages(file) : []
  if (!file || pages.length === 0) return err({ code: 'PdfTidakDikenal' })
  const objects: Obj[] = []
  let next = file.size
  for (const id of pages) {
    const text = objectText(file, id)
    const contents = text && /\/Contents\s+(\[[^\]]*\]|\d+ \d+ R)/.exec(text)
    const box = text && /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(text)
    if (!text || !contents?.[1] || !box) return err({ code: 'PdfTidakDikenal' })
    const { before, after, keeps } = change({ width: Number(box[1]), height: Number(box[2]) })
    const streams = (contents[1].match(/\d+ \d+ R/g) ?? []).filter((ref) => keeps(file, ref))
    const list = [`${next} 0 R`, ...streams, `${next + 1} 0 R`].join(' ')
    const changed = text.replace(contents[0], `/Contents [${list}]`)
    objects.push(streamObject(next, before), streamObject(next + 1, after))
    objects.push({ id, bytes: Buffer.from(`${id} 0 obj\n${changed}\nendobj\n`, 'latin1') })
    next += 2
  }
  return ok(append(file, objects, next))
}

/** A number as PDF writes it. */
export const num = (value: number): string => String(Math.round(value * 1000) / 1000)

type Obj = { readonly id: number; readonly bytes: Buffer }

const streamObject = (id: number, content: string): Obj => {
  const data = deflateSync(Buffer.from(content, 'latin1'))
  const head = `${id} 0 obj\n<< /Length ${data.length} /Filter /FlateDecode >>\nstream\n`
  const bytes = Buffer.concat([Buffer.from(head, 'latin1'), data, Buffer.from('\nendstream\nendobj\n', 'latin1')])
  return { id, bytes }
}

const append = (file: ClassicPdf, objects: readonly Obj[], size: number): Uint8Array => {
  const parts: Buffer[] = [Buffer.from(file.bytes), Buffer.from('\n', 'latin1')]
  let offset = file.bytes.length + 1
  let table = 'xref\n'
  for (const { id, bytes } of objects.toSorted((a, b) => a.id - b.id)) {
    table += `${id} 1\n${String(offset).padStart(10, '0')} 00000 n \n`
    parts.push(bytes)
    offset += bytes.length
  }
  const trailer = `trailer\n<< /Size ${size} /Root ${file.root} /Prev ${file.startXref} >>\n`
  parts.push(Buffer.from(`${table}${trailer}startxref\n${offset}\n%%EOF\n`, 'latin1'))
  return new Uint8Array(Buffer.concat(parts))
}
