// Drafts of the Loket: kept on every pause, listed on the strip, gone when the letter is issued.
import type { AppError } from '#contract/errors.ts'
import type { Input, Output } from '#contract/ipc.ts'
import { IsiDraf } from '#contract/surat.ts'
import { deleteDraf, listDraf, saveDraf } from '#db/queries/draf.ts'
import { inTransaction } from '#db/transaction.ts'
import { ok, type Result } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { Deps } from './deps.ts'

/** Stores a draft of the signed-in person. */
export const storeDraf = (deps: Deps, input: Input<'draf.simpan'>): Promise<Result<Output<'draf.simpan'>, AppError>> =>
  inTransaction(deps.db, () => {
    const id = input.id ?? deps.newId()
    const diubahPada = isoInstant(deps.clock.now())
    saveDraf(deps.db, {
      id,
      penggunaId: deps.pelaku.penggunaId,
      pendudukId: input.pendudukId,
      nama: input.nama,
      kode: input.kode,
      isi: JSON.stringify(input.isi),
      diubahPada,
    })
    return ok({ id, diubahPada })
  })

/** The drafts of the signed-in person. A draft whose shape is no longer understood is left out, not lost. */
export const readDraf = (deps: Deps): Result<Output<'draf.daftar'>, AppError> =>
  ok({
    draf: listDraf(deps.baca, deps.pelaku.penggunaId).flatMap(({ id, pendudukId, nama, kode, isi, diubahPada }) => {
      const terbaca = IsiDraf.safeParse(JSON.parse(isi))
      return terbaca.success ? [{ id, pendudukId, nama, kode, isi: terbaca.data, diubahPada }] : []
    }),
  })

/** Removes a draft. */
export const removeDraf = (deps: Deps, id: string): Promise<Result<{ beres: true }, AppError>> =>
  inTransaction(deps.db, () => {
    deleteDraf(deps.db, id, deps.pelaku.penggunaId)
    return ok({ beres: true as const })
  })
