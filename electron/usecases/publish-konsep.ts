// A konsep becomes a letter: everything was made at "siap tanda tangan", here it only begins to count.
// Called by approving in ink, by the local signature (worker) and by the signature service (background).
import type { AppError } from '#contract/errors.ts'
import type { SuratTerbit } from '#contract/surat.ts'
import { insertBlob } from '#db/queries/blob.ts'
import { findKonsep, hasSatuPetugas, saveKonsep, type Konsep } from '#db/queries/konsep.ts'
import { markNomor } from '#db/queries/nomor.ts'
import { findPengganti, findSuratByPermintaan } from '#db/queries/surat.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import { mayApprove, readPenilai } from './may-approve.ts'
import { moveKonsep, type Langkah } from './move-konsep.ts'
import { findLaterClock } from './prepare-surat.ts'
import { storeSurat } from './store-surat.ts'
import type { WriteDeps } from './deps.ts'

/**
 * Issues a finished konsep inside the caller's transaction. `pdf`: the signed bytes, null for ink. The same konsep issues once:
 * a repeated call gives the first answer again. At stage 'ttd' the acting person must be its signer; at 'tte' he was asked when
 * he handed it over.
 */
export const publishKonsep = (
  deps: WriteDeps,
  { konsepId, pdf }: { readonly konsepId: string; readonly pdf: Uint8Array | null },
): Result<SuratTerbit, AppError> => {
  const konsep = findKonsep(deps.db, konsepId)
  if (!konsep) return err({ code: 'KonsepTidakAda' })
  if (konsep.tahap === 'terbit') return terbitBefore(deps, konsep)
  if (!konsep.siap || (konsep.tahap !== 'ttd' && konsep.tahap !== 'tte'))
    return err({ code: 'KonsepBerubah', tahap: konsep.tahap })
  if ((konsep.modeTtd === 'basah') !== (pdf === null)) return err({ code: 'PerluTandaTangan' })
  if (konsep.tahap === 'tte') return publishInside(deps, konsep, { pdf, langkah: null })
  const boleh = readySign(deps, konsep)
  if (!boleh.ok) return boleh
  return publishInside(deps, konsep, { pdf, langkah: { langkah: 'ttd', satuPetugas: boleh.value.satuPetugas } })
}

/** Whether the acting person may sign this konsep now; ask before a signature is made. */
export const readySign = (
  deps: Pick<WriteDeps, 'db' | 'clock' | 'pelaku'>,
  konsep: Konsep,
): Result<{ readonly satuPetugas: boolean }, AppError> => {
  if (konsep.tahap !== 'ttd' || !konsep.siap) return err({ code: 'KonsepBerubah', tahap: konsep.tahap })
  const mundur = findLaterClock(deps)
  if (mundur !== null) return err({ code: 'JamMundur', terakhir: mundur })
  // Another letter replaced it meanwhile: a signature would be on a letter that can never be issued.
  const { menggantikan } = konsep.siap
  if (menggantikan && findPengganti(deps.db, menggantikan.suratId) !== null) return err({ code: 'SuratSudahBatal' })
  return mayApprove(readPenilai(deps), konsep)
}

/** The last step, when it was asked already who may take it. `langkah` null: it is noted already. */
export const publishInside = (
  deps: WriteDeps,
  konsep: Konsep,
  cara: {
    readonly pdf: Uint8Array | null
    readonly langkah: Langkah | null
  },
): Result<SuratTerbit, AppError> => {
  const { siap } = konsep
  if (!siap) throw new Error('a konsep without its finished letter is not issued')
  const pada = isoInstant(deps.clock.now())
  const { surat } = siap
  if (surat.nomorUrut !== null) {
    const { register, tahun, nomorUrut, sisipan } = surat
    const alasan = surat.alasanNomor
    markNomor(deps.db, {
      register,
      tahun,
      n: nomorUrut,
      sisipan,
      state: 'pakai',
      alasan,
      oleh: konsep.dibuatOleh,
      pada,
    })
  }
  const signed = cara.pdf && deps.blob.put(cara.pdf)
  if (signed) insertBlob(deps.db, { ...signed, mime: 'application/pdf', dibuatPada: pada })
  const berkas = signed ? { pdfSha256: signed.sha256, pdfDasarSha256: surat.pdfSha256 } : {}
  const satuPetugas = cara.langkah?.satuPetugas === true || hasSatuPetugas(deps.db, konsep.id)
  // The running number of a register counts in the order of issue, so the instant is now, not that of "siap tanda tangan".
  const terbit = storeSurat(deps, { ...siap, surat: { ...surat, ...berkas, satuPetugas, dibuatPada: pada } }, konsep.id)
  if (!terbit.ok) return terbit
  const sesudah: Konsep = { ...konsep, tahap: 'terbit', suratId: surat.id, siap: null, untukId: null, diubahPada: pada }
  if (cara.langkah) moveKonsep(deps, sesudah, cara.langkah)
  else saveKonsep(deps.db, sesudah)
  return terbit
}

const terbitBefore = (deps: Pick<WriteDeps, 'db'>, konsep: Konsep): Result<SuratTerbit, AppError> => {
  const terbit = findSuratByPermintaan(deps.db, konsep.permintaanId)
  return terbit ? ok(terbit) : err({ code: 'SuratTidakAda' })
}
