// Records a person by hand. A NIK that somebody else has already is flagged by the form, never a wall (decision 000.7).
import type { AppError } from '#contract/errors.ts'
import { indexPenduduk } from '#db/queries/cari.ts'
import { appendOperation } from '#db/queries/op-log.ts'
import { insertPenduduk } from '#db/queries/penduduk.ts'
import { inTransaction } from '#db/transaction.ts'
import { pendudukDitambah } from '#domain/penduduk/operation.ts'
import type { PendudukIsi } from '#domain/penduduk/penduduk.ts'
import { ok } from '#domain/result.ts'
import type { Result } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { Deps } from './deps.ts'
import { openKeluarga } from './open-keluarga.ts'

/** Adds one person, the family when it is new, and the operation. */
export const addPenduduk = (
  deps: Pick<Deps, 'db' | 'clock' | 'newId' | 'pelaku'>,
  input: { readonly isi: PendudukIsi; readonly alasan: string },
): Promise<Result<{ id: string }, AppError>> =>
  inTransaction(deps.db, () => {
    const pada = isoInstant(deps.clock.now())
    const oleh = deps.pelaku.penggunaId
    const orang = {
      id: deps.newId(),
      keluargaId: openKeluarga(deps, input.isi.nomorKk, pada),
      isi: input.isi,
      sumberData: 'ketik',
    }
    const { nomorCari } = insertPenduduk(deps.db, { ...orang, imporId: null }, { pada, oleh })
    appendOperation(deps.db, deps, pendudukDitambah(orang, { oleh, pada, alasan: input.alasan }))
    indexPenduduk(deps.db, nomorCari, null, input.isi)
    return ok({ id: orang.id })
  })
