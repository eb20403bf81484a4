// The refused rows as an .xlsx: the row as it was, its number and the reason, ready to be mended and imported again.
import type { AppError } from '#contract/errors.ts'
import type { WritableDb } from '#db/connection.ts'
import { findMentah, listTolak, readInfo } from '#db/queries/impor-tahap.ts'
import { teksSel } from '#domain/penduduk/sel.ts'
import { ok } from '#domain/result.ts'
import type { Result } from '#domain/result.ts'
import { maxRows } from '../lembar/limits.ts'
import type { ImporContext } from './context.ts'
import { withTahap } from './open-tahap.ts'
import { saveXlsx } from './save-xlsx.ts'

/** Writes the refused rows of the last dry run to `jalur`. */
export const writeTolak = (
  ctx: ImporContext,
  input: { readonly imporId: string; readonly jalur: string },
): Promise<Result<{ readonly baris: number }, AppError>> =>
  withTahap(ctx, input.imporId, async (tahap) => {
    const judul: unknown = JSON.parse(readInfo(tahap, 'judul') ?? '[]')
    const kepala = Array.isArray(judul) ? judul.map(String) : []
    const tolak = listTolak(tahap, maxRows)
    const hasil = await saveXlsx(ctx, input.jalur, tolak.length, [
      { nama: 'Ditolak', lebar: [50, 8, ...kepala.map(() => 18)], kepala: 1, baris: rows(tahap, kepala, tolak) },
    ])
    return hasil.ok ? ok({ baris: tolak.length }) : hasil
  })

function* rows(
  tahap: WritableDb,
  kepala: readonly string[],
  tolak: ReturnType<typeof listTolak>,
): Generator<readonly string[]> {
  yield ['ALASAN DITOLAK', 'BARIS', ...kepala]
  for (const { baris, sebab } of tolak) {
    const sel = findMentah(tahap, baris)
    yield [sebab, String(baris), ...kepala.map((_, i) => teksSel(sel[i]))]
  }
}
