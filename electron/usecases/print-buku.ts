// Prints a register that the worker has put into a blob: a print record of its own, like a letter's.
import type { AppError } from '#contract/errors.ts'
import { insertCetakan } from '#db/queries/cetakan.ts'
import { insertBlob } from '#db/queries/blob.ts'
import { inTransaction } from '#db/transaction.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import * as z from 'zod/mini'
import type { Deps } from './deps.ts'

/** What the worker answers when a register was rendered for the printer. */
export const BukuTercetak = z.object({ sha256: z.string(), ukuran: z.int() })

/** Writes the print record; the caller hands it to the print service after the commit. */
export const printBuku = (deps: Deps, hasil: unknown): Promise<Result<{ cetakanId: string }, AppError>> =>
  inTransaction(deps.db, () => {
    const berkas = BukuTercetak.safeParse(hasil)
    if (!berkas.success) return err({ code: 'BlobHilang' })
    const { sha256, ukuran } = berkas.data
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
