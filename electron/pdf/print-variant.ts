// What goes to a printer that needs the page moved, or to paper with a preprinted kop. The stored bytes stay as they are.
import { ok, type Result } from '#domain/result.ts'
import { type ClassicPdf, objectText } from './classic-pdf.ts'
import { kopKey, mm } from './document.ts'
import { num, updatePages } from './page-update.ts'

/** Millimetres: positive x moves to the right, positive y moves down, as seen on the sheet. */
export type Geseran = { readonly geserX: number; readonly geserY: number; readonly tanpaKop: boolean }

/** The bytes to print. Without offset and with the kop these are the stored bytes themselves. */
export const shiftPdf = (
  pdf: Uint8Array,
  { geserX, geserY, tanpaKop }: Geseran,
): Result<Uint8Array, { readonly code: 'PdfTidakDikenal' }> => {
  if (geserX === 0 && geserY === 0 && !tanpaKop) return ok(pdf)
  return updatePages(pdf, () => ({
    before: `q 1 0 0 1 ${num(geserX * mm)} ${num(-geserY * mm)} cm`,
    after: 'Q',
    keeps: (file, ref) => !tanpaKop || !isKop(file, ref),
  }))
}

const isKop = (file: ClassicPdf, ref: string): boolean =>
  objectText(file, Number(ref.split(' ')[0]))?.includes(`/${kopKey} /Kop`) === true
