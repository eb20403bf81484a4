// Refuses a number format that is none, or that could print one text for two letters (decision 000.18).
import type { AppError } from '#contract/errors.ts'
import type { Penomoran } from '#domain/kantor/kantor.ts'
import { checkFormat } from '#domain/nomor/format.ts'
import { mayRepeat } from '#domain/nomor/scope.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'

/** Whether an office with these types may number its letters so. */
export const checkPenomoran = (
  penomoran: Penomoran,
  daftarJenis: readonly DeklarasiSurat[],
): Result<null, AppError> => {
  const salah = checkFormat(penomoran.format)
  if (salah) return err(salah)
  const kembar = mayRepeat(penomoran, daftarJenis)
  return kembar ? err({ code: 'FormatNomorKembar', contoh: kembar.contoh }) : ok(null)
}
