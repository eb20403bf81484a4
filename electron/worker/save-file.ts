// A file where a person wanted it.
import type { AppError } from '#contract/errors.ts'
import { storageError } from '#db/errors.ts'
import { writeSynced } from '#db/synced-file.ts'
import { err, ok, type Result } from '#domain/result.ts'

/** Writes it whole or not at all. */
export const saveFile = (jalur: string, isi: Uint8Array): Result<{ readonly jalur: string }, AppError> => {
  try {
    writeSynced(jalur, isi)
    return ok({ jalur })
  } catch (error) {
    return err(storageError(error) ?? { code: 'PenyimpananGagal' })
  }
}
