// Gives a waiting konsep to one account: only that one then sees it as waiting and may act.
import type { AppError } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import type { ReadableDb } from '#db/connection.ts'
import { findKonsep } from '#db/queries/konsep.ts'
import { findPengguna, listPengguna } from '#db/queries/pengguna.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayDo } from '#domain/pengguna/hak.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { hakTahap, mayApprove, mayHandle, readPenilai, type Dinilai, type Penilai } from './may-approve.ts'
import { moveKonsep } from './move-konsep.ts'
import type { WriteDeps } from './deps.ts'

/** Assigns, or with null takes it back to everybody. */
export const assignKonsep = (
  deps: WriteDeps,
  { id, penggunaId }: { readonly id: string; readonly penggunaId: string | null },
): Promise<Result<{ beres: true }, AppError>> =>
  inTransaction(deps.db, () => {
    const konsep = findKonsep(deps.db, id)
    if (!konsep) return err({ code: 'KonsepTidakAda' })
    const penilai = readPenilai(deps)
    const boleh = mayAssign(penilai, konsep)
    if (!boleh.ok) return boleh
    if (penggunaId !== null) {
      const akun = findPengguna(deps.db, penggunaId)
      if (!akun?.aktif) return err({ code: 'PetugasTidakSesuai' })
      const pelaku = { penggunaId, nama: akun.nama, peran: akun.peran }
      const dapat = mayApprove(readPenilai({ ...deps, pelaku }), { ...konsep, untukId: null })
      if (!dapat.ok) return err({ code: 'PetugasTidakSesuai' })
    }
    moveKonsep(deps, { ...konsep, untukId: penggunaId }, { langkah: 'tugaskan', untukId: penggunaId })
    return ok({ beres: true as const })
  })

/** Those above the desk reassign; while it is nobody's, also its maker and whoever could take it himself. */
export const mayAssign = (p: Penilai, konsep: Dinilai): Result<null, AppError> => {
  const { tahap } = konsep
  if (tahap !== 'verifikasi' && tahap !== 'paraf' && tahap !== 'ttd') return err({ code: 'KonsepBerubah', tahap })
  if (mayDo(p.pelaku.peran, 'surat.batal')) return ok(null)
  if (konsep.untukId === null && p.isPembuat(konsep.id)) return ok(null)
  return mayHandle(p, konsep)
}

/** Accounts that take part in approving. */
export const listPetugas = (db: ReadableDb): Output<'konsep.petugas'> => ({
  petugas: listPengguna(db)
    .filter((akun) => akun.aktif && Object.values(hakTahap).some((hak) => mayDo(akun.peran, hak)))
    .map(({ id, nama }) => ({ id, nama })),
})
