// What goes to a printer that needs the page moved, or to paper with a preprinted kop. The stored bytes stay as they are
// and stay at the front: an incremental update after them replaces the page's list of content streams, nothing else.
import { deflateSync } from 'node:zlib'
import { err, ok, type Result } from '#domain/result.ts'
import { kopKey, mm } from './document.ts'
import { type ClassicPdf, findPages, objectText, readClassicPdf } from './classic-pdf.ts'

/** Millimetres: positive x moves to the right, positive y moves down, as seen on the sheet. */
export type Geseran = { readonly geserX: number; readonly geserY: number; readonly tanpaKop: boolean }

/** The bytes to print. Without offset and with the kop these are the stored bytes themselves. */
export const shiftPdf = (
  pdf: Uint8Array,
  geseran: Geseran,
): Result<Uint8Array, { readonly code: 'PdfTidakDikenal' }> => {
  if (geseran.geserX === 0 && geseran.geserY === 0 && !geseran.tanpaKop) return ok(pdf)
  const file = readClassicPdf(pdf)
  const pages = file ? findPages(file) : []
  if (!file || pages.length === 0) return err({ code: 'PdfTidakDikenal' })
  const before = file.size
  const move = `q 1 0 0 1 ${num(geseran.geserX * mm)} ${num(-geseran.geserY * mm)} cm`
  const objects = [
    { id: before, bytes: streamObject(before, move) },
    { id: before + 1, bytes: streamObject(before + 1, 'Q') },
  ]
  for (const id of pages) {
    const text = objectText(file, id)
    const contents = text && /\/Contents\s+(\[[^\]]*\]|\d+ \d+ R)/.exec(text)
    if (!text || !contents?.[1]) return err({ code: 'PdfTidakDikenal' })
    const streams = (contents[1].match(/\d+ \d+ R/g) ?? []).filter((ref) => !geseran.tanpaKop || !isKop(file, ref))
    const list = [`${before} 0 R`, ...streams, `${before + 1} 0 R`].join(' ')
    const changed = text.replace(contents[0], `/Contents [${list}]`)
    objects.push({ id, bytes: Buffer.from(`${id} 0 obj\n${changed}\nendobj\n`, 'latin1') })
  }
  return ok(append(file, objects))
}

const isKop = (file: ClassicPdf, ref: string): boolean =>
  objectText(file, Number(ref.split(' ')[0]))?.includes(`/${kopKey} /Kop`) === true

const streamObject = (id: number, content: string): Buffer => {
  const data = deflateSync(Buffer.from(content, 'latin1'))
  const head = `${id} 0 obj\n<< /Length ${data.length} /Filter /FlateDecode >>\nstream\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), data, Buffer.from('\nendstream\nendobj\n', 'latin1')])
}

const append = (file: ClassicPdf, objects: readonly { readonly id: number; readonly bytes: Buffer }[]): Uint8Array => {
  const parts: Buffer[] = [Buffer.from(file.bytes), Buffer.from('\n', 'latin1')]
  let offset = file.bytes.length + 1
  let table = 'xref\n'
  for (const { id, bytes } of objects.toSorted((a, b) => a.id - b.id)) {
    table += `${id} 1\n${String(offset).padStart(10, '0')} 00000 n \n`
    parts.push(bytes)
    offset += bytes.length
  }
  const trailer = `trailer\n<< /Size ${file.size + 2} /Root ${file.root} /Prev ${file.startXref} >>\n`
  parts.push(Buffer.from(`${table}${trailer}startxref\n${offset}\n%%EOF\n`, 'latin1'))
  return new Uint8Array(Buffer.concat(parts))
}

const num = (value: number): string => String(Math.round(value * 1000) / 1000)
