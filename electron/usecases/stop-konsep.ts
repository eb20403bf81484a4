// Stops a konsep: an approver returns it with a reason, its maker withdraws it. A number that was held for it becomes void.
import type { AppError } from '#contract/errors.ts'
import { findKonsep, type Konsep } from '#db/queries/konsep.ts'
import { markNomor } from '#db/queries/nomor.ts'
import { deleteTte } from '#db/queries/tte.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayDo } from '#domain/pengguna/hak.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import { mayHandle, readPenilai, type Penilai } from './may-approve.ts'
import { moveKonsep } from './move-konsep.ts'
import type { WriteDeps } from './deps.ts'

type Permintaan = { readonly id: string; readonly alasan: string }
type Beres = Promise<Result<{ beres: true }, AppError>>

/** Gives a konsep back to its maker. By whoever may handle it at its stage. */
export const returnKonsep = (deps: WriteDeps, { id, alasan }: Permintaan): Beres =>
  inTransaction(deps.db, () => {
    const konsep = findKonsep(deps.db, id)
    if (!konsep) return err({ code: 'KonsepTidakAda' })
    const keluar = leaveTte(deps, konsep)
    if (!keluar.ok) return keluar
    const boleh = mayHandle(readPenilai(deps), keluar.value)
    // Whoever signs no longer holds office: then those above the desk may give the letter back.
    const macet = !boleh.ok && boleh.error.code === 'PenandatanganBerganti' && mayDo(deps.pelaku.peran, 'surat.ttd')
    if (!boleh.ok && !macet) return boleh
    stop(deps, konsep, { tahap: 'kembali', langkah: 'kembalikan', alasan, batal: `dikembalikan: ${alasan}` })
    return ok({ beres: true as const })
  })

/** Takes a konsep back before its issue. By its maker, or by whoever may cancel any letter. */
export const withdrawKonsep = (deps: WriteDeps, { id, alasan }: Permintaan): Beres =>
  inTransaction(deps.db, () => {
    const konsep = findKonsep(deps.db, id)
    if (!konsep) return err({ code: 'KonsepTidakAda' })
    const boleh = mayWithdraw(readPenilai(deps), konsep)
    if (!boleh.ok) return boleh
    const keluar = leaveTte(deps, konsep)
    if (!keluar.ok) return keluar
    stop(deps, konsep, { tahap: 'ditarik', langkah: 'tarik', alasan, batal: `ditarik: ${alasan}` })
    return ok({ beres: true as const })
  })

/** Whether this person may take it back now. */
export const mayWithdraw = (
  p: Pick<Penilai, 'pelaku' | 'isPembuat'>,
  konsep: Pick<Konsep, 'id' | 'tahap'>,
): Result<null, AppError> => {
  if (konsep.tahap === 'terbit' || konsep.tahap === 'ditarik')
    return err({ code: 'KonsepBerubah', tahap: konsep.tahap })
  if (mayDo(p.pelaku.peran, 'surat.batal') || p.isPembuat(konsep.id)) return ok(null)
  return err({ code: 'TidakBerhak' })
}

// A letter at the signature service stops only where it is certain that it was not signed.
const leaveTte = (deps: WriteDeps, konsep: Konsep): Result<Konsep, AppError> => {
  if (konsep.tahap !== 'tte') return ok(konsep)
  if (!deleteTte(deps.db, konsep.id, ['menunggu', 'gagal'])) return err({ code: 'SedangDitandatangani' })
  return ok({ ...konsep, tahap: 'ttd' })
}

const stop = (
  deps: WriteDeps,
  konsep: Konsep,
  akhir: {
    readonly tahap: 'kembali' | 'ditarik'
    readonly langkah: 'kembalikan' | 'tarik'
    readonly alasan: string
    readonly batal: string
  },
): void => {
  const { register, tahun, nomorUrut: n, sisipan } = konsep
  // Seen on paper or not: a number that left the counter is never given again (decision 000.19).
  if (register !== null && tahun !== null && n !== null) {
    const [oleh, pada] = [deps.pelaku.penggunaId, isoInstant(deps.clock.now())]
    markNomor(deps.db, { register, tahun, n, sisipan, state: 'batal', alasan: akhir.batal, oleh, pada })
  }
  const kosong = { register: null, tahun: null, nomorUrut: null, sisipan: '', nomor: null, siap: null, untukId: null }
  const { langkah, alasan } = akhir
  moveKonsep(deps, { ...konsep, ...kosong, tahap: akhir.tahap }, { langkah, alasan })
}
