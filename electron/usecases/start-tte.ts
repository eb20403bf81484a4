// Hands finished letters to the queue of the signature service: the signer's own act, noted as his step.
import type { AppError } from '#contract/errors.ts'
import { findKonsep, type Konsep } from '#db/queries/konsep.ts'
import { listPejabat } from '#db/queries/pejabat.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { findTte, insertTte } from '#db/queries/tte.ts'
import { inTransaction } from '#db/transaction.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import { readAksesTte } from './akses-tte.ts'
import type { Deps } from './deps.ts'
import { asPenandatangan, readPenilai } from './may-approve.ts'
import { moveKonsep } from './move-konsep.ts'
import { readySign } from './publish-konsep.ts'

/** Whose passphrase the batch needs, and how many letters wait for it. */
export type BatchTte = { readonly pejabatId: string; readonly jumlah: number }

/** Puts letters that wait for their signer into the queue: all of one signer, or none. */
export const startTte = (deps: Deps, daftarId: readonly string[]): Promise<Result<BatchTte, AppError>> =>
  inTransaction(deps.db, () => {
    const siap = daftarId.map((id) => findKonsep(deps.db, id))
    const pejabat = new Set(siap.map((konsep) => konsep?.penandatanganId ?? ''))
    const [pejabatId = ''] = pejabat
    if (pejabat.size !== 1) return err({ code: 'TteSatuPenandatangan' } as const)
    const boleh = checkSetup(deps, pejabatId)
    if (!boleh.ok) return boleh
    // Letters that wait already are not asked again below: somebody else's passphrase could lock the signer out.
    const sendiri = asPenandatangan(readPenilai(deps), pejabatId)
    if (!sendiri.ok) return sendiri
    for (const konsep of siap) {
      const masuk = enter(deps, konsep)
      if (!masuk.ok) return masuk
    }
    return ok({ pejabatId, jumlah: siap.length })
  })

/** Whether the service and this signer are set up on this PC. */
export const checkSetup = ({ db }: Pick<Deps, 'db'>, pejabatId: string): Result<null, AppError> => {
  const { pengguna, sandi, nik } = readAksesTte(db)
  if (readPengaturan(db, 'tte').alamat === '' || pengguna === '' || sandi === '')
    return err({ code: 'TteBelumDisiapkan' })
  if (nik[pejabatId] !== undefined) return ok(null)
  return err({ code: 'TteNikBelumAda', nama: listPejabat(db).find(({ id }) => id === pejabatId)?.nama ?? '' })
}

const enter = (deps: Deps, konsep: Konsep | null): Result<null, AppError> => {
  if (konsep === null) return err({ code: 'KonsepTidakAda' })
  // A second press finds it in the queue already.
  if (konsep.tahap === 'tte' && findTte(deps.db, konsep.id)) return ok(null)
  if (konsep.siap === null || konsep.modeTtd !== 'bsre') return err({ code: 'TteTidakMenunggu' })
  const boleh = readySign(deps, konsep)
  if (!boleh.ok) return boleh
  insertTte(deps.db, {
    konsepId: konsep.id,
    dasarSha256: konsep.siap.surat.pdfSha256,
    oleh: deps.pelaku.penggunaId,
    pada: isoInstant(deps.clock.now()),
  })
  moveKonsep(deps, { ...konsep, tahap: 'tte' }, { langkah: 'ttd', satuPetugas: boleh.value.satuPetugas })
  return ok(null)
}
