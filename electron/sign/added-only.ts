// Whether a file is an earlier one with nothing but signatures, time stamps and proof added: for a letter of the register
// that somebody signed or stamped later.
import type { LaporanVerifikasi } from '#domain/tanda-tangan/laporan.ts'
import { cleanText } from './certificate.ts'
import { isAcceptable } from './acceptable.ts'
import { readLaterChanges } from './later-changes.ts'
import { readPdf } from './pdf/read-pdf.ts'

/**
 * Whether everything behind the byte `end` is harmless. `laporan` is the report on the whole file: a signature that draws on
 * the page counts only when its signer is trusted.
 */
export const isOnlyAddedTo = (pdf: Uint8Array, end: number, laporan: LaporanVerifikasi): boolean => {
  const [before, now] = [readPdf(pdf.subarray(0, end)), readPdf(pdf)]
  if (!before.ok || !now.ok) return false
  const changes = readLaterChanges(before.value, now.value)
  if (changes.kind !== 'added') return false
  return changes.fields.every((field) => {
    const reports = laporan.ttd.filter(({ kolom }) => kolom === cleanText(field.kolom))
    return reports.length > 0 && reports.every((report) => isAcceptable(now.value, field, report))
  })
}
