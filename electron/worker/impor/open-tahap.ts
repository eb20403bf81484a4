// Opens the staging file of an import that a user has looked at before; gone or of another key means: choose the file again.
import type { AppError } from '#contract/errors.ts'
import { closeDatabase } from '#db/connection.ts'
import type { WritableDb } from '#db/connection.ts'
import { OpenDatabaseError, storageError } from '#db/errors.ts'
import { openTahap } from '#db/queries/impor-tahap.ts'
import { err } from '#domain/result.ts'
import type { Result } from '#domain/result.ts'
import { existsSync } from 'node:fs'
import { tahapFile } from './context.ts'
import type { ImporContext } from './context.ts'

/** Runs one step with the staging file open. */
export const withTahap = async <T>(
  ctx: Pick<ImporContext, 'folder' | 'kunci'>,
  imporId: string,
  work: (tahap: WritableDb) => Promise<Result<T, AppError>>,
): Promise<Result<T, AppError>> => {
  const file = tahapFile(ctx, imporId)
  if (file === null || !existsSync(file)) return err({ code: 'ImporTidakAda' })
  let tahap: WritableDb
  try {
    tahap = openTahap(file, ctx.kunci.sementara)
  } catch (error) {
    if (error instanceof OpenDatabaseError) return err({ code: 'ImporTidakAda' })
    throw error
  }
  try {
    return await work(tahap)
  } catch (error) {
    const known = storageError(error)
    if (known === null) throw error
    return err(known)
  } finally {
    closeDatabase(tahap)
  }
}
