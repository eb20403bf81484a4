// Issues a letter: the main job. One transaction takes the number and writes everything that proves it, or nothing.
import type { AppError } from '#contract/errors.ts'
import type { PermohonanSurat, SuratTerbit } from '#contract/surat.ts'
import { deleteDraf } from '#db/queries/draf.ts'
import { findSuratByPermintaan } from '#db/queries/surat.ts'
import { inTransaction } from '#db/transaction.ts'
import { ok, type Result } from '#domain/result.ts'
import { composeReady } from './compose-ready.ts'
import { prepareSurat } from './prepare-surat.ts'
import { storeSurat } from './store-surat.ts'
import type { Deps } from './deps.ts'

/**
 * Issues a surat. The same `permintaanId` issues once: a doubled request gives the first answer again.
 * Errors leave everything as before, the nomor included.
 */
export const issueSurat = (deps: Deps, input: PermohonanSurat): Promise<Result<SuratTerbit, AppError>> =>
  inTransaction(deps.db, () => {
    const sudah = findSuratByPermintaan(deps.db, input.permintaanId)
    if (sudah) return ok(sudah)
    const bahan = prepareSurat(deps, input)
    if (!bahan.ok) return bahan
    const jadi = composeReady(deps, input, bahan.value, {
      nomor: 'pakai',
      modeTtd: 'basah',
      sunting: null,
      dibuatOleh: deps.pelaku.penggunaId,
      satuPetugas: false,
    })
    if (!jadi.ok) return jadi
    const terbit = storeSurat(deps, jadi.value, null)
    if (terbit.ok && input.drafId) deleteDraf(deps.db, input.drafId, deps.pelaku.penggunaId)
    return terbit
  })
