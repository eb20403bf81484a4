// What a later signature draws on the page is its signer's word: he must be known, or draw nothing.
import type { LaporanTtd } from '#domain/tanda-tangan/laporan.ts'
import { itemsAt, numberAt, type PdfFile, reading } from './pdf/read-pdf.ts'
import type { PdfField } from './pdf/signature-fields.ts'

/** Whether a signature that was added later does no harm: it holds, and its signer is trusted or draws nothing on the page. */
export const isAcceptable = (file: PdfFile, { dict }: PdfField, report: LaporanTtd): boolean => {
  const [x0, y0, x1, y1] = reading(
    () => itemsAt(file, dict.entries.get('Rect')).map((item) => numberAt(file, item)),
    () => [],
  )
  const invisible = typeof x0 === 'number' && typeof y0 === 'number' && (x0 === x1 || y0 === y1)
  return report.keadaan === 'utuh' && (invisible || report.rantai === 'terpercaya')
}
