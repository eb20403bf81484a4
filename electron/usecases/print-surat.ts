// Prints a stored letter again: the same bytes, a print record of its own.
import type { AppError } from '#contract/errors.ts'
import { insertCetakan } from '#db/queries/cetakan.ts'
import { findSurat } from '#db/queries/surat.ts'
import { inTransaction } from '#db/transaction.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { Deps } from './deps.ts'

/** Writes the print record; the caller hands it to the print service after the commit. Copies of a cancelled letter are marked there. */
export const printSurat = (
  deps: Deps,
  input: { readonly id: string; readonly salinan: number },
): Promise<Result<{ cetakanId: string }, AppError>> =>
  inTransaction(deps.db, () => {
    const surat = findSurat(deps.db, input.id)
    if (!surat) return err({ code: 'SuratTidakAda' })
    if (deps.blob.get(surat.pdfSha256) === null) return err({ code: 'BlobHilang' })
    const cetakanId = deps.newId()
    insertCetakan(deps.db, {
      id: cetakanId,
      suratId: surat.id,
      sha256: surat.pdfSha256,
      salinan: input.salinan,
      dibuatPada: isoInstant(deps.clock.now()),
      dibuatOleh: deps.pelaku.penggunaId,
    })
    return ok({ cetakanId })
  })
