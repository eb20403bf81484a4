// Prints stored pages that are no letter (a register, the test page): a print record of their own, like a letter's.
import type { AppError } from '#contract/errors.ts'
import { insertCetakan } from '#db/queries/cetakan.ts'
import { insertBlob } from '#db/queries/blob.ts'
import { inTransaction } from '#db/transaction.ts'
import { ok, type Result } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { Deps } from './deps.ts'

/** The blob with the pages. */
export type Berkas = { readonly sha256: string; readonly ukuran: number }

/** Writes the print record; the caller hands it to the print service after the commit. */
export const printBerkas = (deps: Deps, { sha256, ukuran }: Berkas): Promise<Result<{ cetakanId: string }, AppError>> =>
  inTransaction(deps.db, () => {
    const pada = isoInstant(deps.clock.now())
    const cetakanId = deps.newId()
    insertBlob(deps.db, { sha256, ukuran, mime: 'application/pdf', dibuatPada: pada })
    insertCetakan(deps.db, {
      id: cetakanId,
      suratId: null,
      sha256,
      salinan: 1,
      dibuatPada: pada,
      dibuatOleh: deps.pelaku.penggunaId,
    })
    return ok({ cetakanId })
  })
