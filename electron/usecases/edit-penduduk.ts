// Changes fields of a person with a reason. The editor says which state was seen, so that nobody's change is lost unseen.
import type { AppError } from '#contract/errors.ts'
import { indexPenduduk } from '#db/queries/cari.ts'
import { appendOperation } from '#db/queries/op-log.ts'
import { findNomorCari, findPenduduk, updatePenduduk } from '#db/queries/penduduk.ts'
import { inTransaction } from '#db/transaction.ts'
import { pendudukDiubah } from '#domain/penduduk/operation.ts'
import type { PendudukIsi } from '#domain/penduduk/penduduk.ts'
import { diffPenduduk } from '#domain/penduduk/perubahan.ts'
import { err, ok } from '#domain/result.ts'
import type { Result } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { Deps } from './deps.ts'
import { openKeluarga } from './open-keluarga.ts'

export type UbahPenduduk = {
  readonly id: string
  readonly perubahan: { readonly [F in keyof PendudukIsi]?: PendudukIsi[F] | undefined }
  readonly alasan: string
  readonly dilihat: string
}

/** Writes only the fields that really changed. A new nomor KK moves the person to that family. */
export const editPenduduk = (
  deps: Pick<Deps, 'db' | 'clock' | 'newId' | 'pelaku'>,
  input: UbahPenduduk,
): Promise<Result<{ id: string; diubahPada: string }, AppError>> =>
  inTransaction(deps.db, () => {
    const lama = findPenduduk(deps.db, input.id)
    if (!lama) return err({ code: 'PendudukTidakAda' })
    if (lama.diubahPada !== input.dilihat) return err({ code: 'DataBerubah' })
    const perubahan = diffPenduduk(lama, withoutUndefined(input.perubahan))
    if (Object.keys(perubahan).length === 0) return ok({ id: lama.id, diubahPada: lama.diubahPada })
    const pada = laterThan(lama.diubahPada, deps.clock.now())
    const oleh = deps.pelaku.penggunaId
    const keluargaId = perubahan.nomorKk === undefined ? undefined : openKeluarga(deps, perubahan.nomorKk, pada)
    updatePenduduk(deps.db, lama.id, perubahan, keluargaId, { pada, oleh })
    appendOperation(deps.db, deps, pendudukDiubah(lama.id, perubahan, keluargaId, { oleh, pada, alasan: input.alasan }))
    const nomorCari = findNomorCari(deps.db, lama.id)
    if (nomorCari !== null) indexPenduduk(deps.db, nomorCari, lama, { ...lama, ...perubahan })
    return ok({ id: lama.id, diubahPada: pada })
  })

const withoutUndefined = (perubahan: UbahPenduduk['perubahan']): Partial<PendudukIsi> =>
  Object.fromEntries(Object.entries(perubahan).filter(([, nilai]) => nilai !== undefined))

// Two changes within one millisecond, or a clock set back, must still look different to an editor that is open.
const laterThan = (dulu: string, kini: number): string => isoInstant(Math.max(kini, Date.parse(dulu) + 1))
