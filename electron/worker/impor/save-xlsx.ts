// Writes a file that the user asked for, with progress and cancel; a full disk or a pulled stick is an error value.
import type { AppError } from '#contract/errors.ts'
import { storageError } from '#db/errors.ts'
import { err, ok } from '#domain/result.ts'
import type { Result } from '#domain/result.ts'
import { writeXlsx } from '../lembar/write-xlsx.ts'
import type { LembarTulis } from '../lembar/write-xlsx.ts'
import type { ImporContext } from './context.ts'

class Cancelled extends Error {}

/** Writes the sheets to `jalur`, whole or not at all. */
export const saveXlsx = async (
  ctx: Pick<ImporContext, 'report' | 'signal'>,
  jalur: string,
  total: number,
  lembar: readonly LembarTulis[],
): Promise<Result<null, AppError>> => {
  try {
    await writeXlsx(jalur, lembar, (jumlah) => {
      if (ctx.signal.aborted) throw new Cancelled()
      if (jumlah % 500 === 0) ctx.report(Math.min(jumlah, total), total)
    })
    ctx.report(total, total)
    return ok(null)
  } catch (error) {
    if (error instanceof Cancelled) return err({ code: 'Dibatalkan' })
    const known = storageError(error)
    if (known === null) throw error
    return err(known)
  }
}
