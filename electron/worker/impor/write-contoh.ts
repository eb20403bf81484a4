// The sample file: headings that are recognised, three invented people, and a sheet that says what may stand in each column.
import type { AppError } from '#contract/errors.ts'
import { contohBaris, contohJudul, petunjukImpor } from '#domain/penduduk/contoh-impor.ts'
import type { Result } from '#domain/result.ts'
import type { ImporContext } from './context.ts'
import { saveXlsx } from './save-xlsx.ts'

/** Writes the sample file to `jalur`. */
export const writeContoh = (
  ctx: Pick<ImporContext, 'report' | 'signal'>,
  input: { readonly jalur: string },
): Promise<Result<null, AppError>> =>
  saveXlsx(ctx, input.jalur, contohBaris.length, [
    { nama: 'DATA', lebar: contohJudul.map(() => 20), kepala: 1, baris: [contohJudul, ...contohBaris] },
    { nama: 'Petunjuk', lebar: [24, 90], kepala: 1, baris: petunjukImpor },
  ])
