// Issues a letter: the main job. One transaction takes the number and writes everything that proves it, or nothing.
import type { AppError } from '#contract/errors.ts'
import type { PermohonanSurat, SuratTerbit } from '#contract/surat.ts'
import { deleteDraf } from '#db/queries/draf.ts'
import { findKonsepByPermintaan } from '#db/queries/konsep.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { findSuratByPermintaan } from '#db/queries/surat.ts'
import { inTransaction } from '#db/transaction.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { alurUntuk, listTahap } from '#domain/surat/alur.ts'
import type { BahanSurat } from '#domain/surat/bahan.ts'
import { composeSurat } from '#domain/surat/compose-surat.ts'
import { composeReady } from './compose-ready.ts'
import { editNaskah } from './edit-naskah.ts'
import { prepareSurat } from './prepare-surat.ts'
import { storeSurat } from './store-surat.ts'
import { issueLangsung } from './submit-konsep.ts'
import type { Deps } from './deps.ts'

/**
 * Issues a surat. The same `permintaanId` issues once: a doubled request gives the first answer again.
 * Errors leave everything as before, the nomor included. An office that approves letters first sends them on their way with
 * `submitKonsep`; here one clerk issues for it only where its setting and his reason allow.
 */
export const issueSurat = (deps: Deps, input: PermohonanSurat): Promise<Result<SuratTerbit, AppError>> =>
  inTransaction(deps.db, () => {
    const sudah = findSuratByPermintaan(deps.db, input.permintaanId)
    if (sudah) return ok(sudah)
    const bahan = prepareSurat(deps, input)
    if (!bahan.ok) return bahan
    const lama = findKonsepByPermintaan(deps.db, input.permintaanId)
    if (!lama && !hasTahap(deps, bahan.value)) return issueAtOnce(deps, input, bahan.value)
    if (lama && lama.tahap !== 'kembali') return err({ code: 'KonsepBerubah', tahap: lama.tahap })
    const { satuPetugas, modeTtd } = readPengaturan(deps.db, 'alur')
    if (!input.satuPetugas || !satuPetugas || modeTtd !== 'basah') return err({ code: 'PerluPersetujuan' })
    return issueLangsung(deps, { input, bahan: bahan.value, lama }, input.satuPetugas.alasan)
  })

const hasTahap = (deps: Deps, { jenis, konteks }: BahanSurat): boolean => {
  const alur = readPengaturan(deps.db, 'alur')
  return listTahap(alur).length > 0 && listTahap(alurUntuk(alur, composeSurat(jenis, konteks))).length > 0
}

const issueAtOnce = (deps: Deps, input: PermohonanSurat, bahan: BahanSurat): Result<SuratTerbit, AppError> => {
  const { penggunaId } = deps.pelaku
  const diminta = editNaskah(bahan, input)
  if (!diminta.ok) return diminta
  const jadi = composeReady(deps, input, bahan, {
    nomor: 'pakai',
    modeTtd: 'basah',
    sunting: diminta.value.sunting,
    dibuatOleh: penggunaId,
  })
  if (!jadi.ok) return jadi
  const terbit = storeSurat(deps, jadi.value, null)
  if (terbit.ok && input.drafId) deleteDraf(deps.db, input.drafId, penggunaId)
  return terbit
}
