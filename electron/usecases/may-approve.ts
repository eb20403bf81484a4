// Who may take the next step with a konsep: right of the stage, own field, own signature, the two-person rule.
import type { AppError } from '#contract/errors.ts'
import { isPembuat, type Konsep } from '#db/queries/konsep.ts'
import { listPejabat } from '#db/queries/pejabat.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { findPengguna } from '#db/queries/pengguna.ts'
import type { ReadableDb } from '#db/connection.ts'
import { inOffice } from '#domain/kantor/penandatangan.ts'
import type { Pejabat } from '#domain/kantor/pejabat.ts'
import { mayDo, type Hak } from '#domain/pengguna/hak.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { AlurSurat, TahapKonsep } from '#domain/surat/alur.ts'
import { civilDate, type Clock } from '#domain/waktu/clock.ts'
import type { Pelaku } from './deps.ts'

/** Who looks at a konsep, and what of the office decides about him; read once for a whole list. */
export type Penilai = {
  /** Whether he sent this konsep on its way himself. */
  readonly isPembuat: (konsepId: string) => boolean
  readonly pejabatOf: (id: string) => Pejabat | null
  readonly pelaku: Pelaku
  readonly pejabat: Pejabat | null
  readonly alur: AlurSurat
  /** The office's civil day. */
  readonly hari: string
}

/** What of a konsep decides about its next step. */
export type Dinilai = Pick<
  Konsep,
  'id' | 'tahap' | 'tanggal' | 'untukId' | 'penandatanganId' | 'penandatangan' | 'bidang'
>

/** `diubahPada` of each konsep as it was shown to whoever acts. */
export type Dilihat = Readonly<Record<string, string>>

/** Refuses a konsep that is no longer what was shown: another stage, other words; or that was not shown. Null: nobody looked. */
export const asSeen = (
  { id, tahap, diubahPada }: Pick<Konsep, 'id' | 'tahap' | 'diubahPada'>,
  dilihat: Dilihat | null,
): Result<null, AppError> =>
  dilihat === null || dilihat[id] === diubahPada ? ok(null) : err({ code: 'KonsepBerubah', tahap })

/** The right that a stage asks for. */
export const hakTahap = { verifikasi: 'surat.verifikasi', paraf: 'surat.paraf', ttd: 'surat.ttd' } as const satisfies {
  readonly [T in Extract<TahapKonsep, 'verifikasi' | 'paraf' | 'ttd'>]: Hak
}

/** Reads who is looking. */
export const readPenilai = (deps: {
  readonly db: ReadableDb
  readonly clock: Clock
  readonly pelaku: Pelaku
}): Penilai => {
  const { db, pelaku } = deps
  const pejabatId = findPengguna(db, pelaku.penggunaId)?.pejabatId ?? null
  const daftarPejabat = new Map(listPejabat(db).map((p) => [p.id, p]))
  const pejabatOf = (id: string): Pejabat | null => daftarPejabat.get(id) ?? null
  return {
    isPembuat: (konsepId) => isPembuat(db, konsepId, pelaku.penggunaId),
    pejabatOf,
    pelaku,
    pejabat: pejabatId === null ? null : pejabatOf(pejabatId),
    alur: readPengaturan(db, 'alur'),
    hari: civilDate(deps.clock.now(), readPengaturan(db, 'kantor').zona),
  }
}

/** Whether this person may approve at the present stage. `satuPetugas`: he made it himself and the office allows that. */
export const mayApprove = (p: Penilai, konsep: Dinilai): Result<{ readonly satuPetugas: boolean }, AppError> => {
  const boleh = mayHandle(p, konsep)
  if (!boleh.ok) return boleh
  const pembuat = p.isPembuat(konsep.id)
  if (pembuat && !p.alur.satuPetugas) return err({ code: 'DuaOrang' })
  return ok({ satuPetugas: pembuat })
}

/** Whether the konsep waits for this person: he may return it even when he may not approve it. */
export const mayHandle = (p: Penilai, konsep: Dinilai): Result<null, AppError> => {
  const { tahap } = konsep
  if (tahap !== 'verifikasi' && tahap !== 'paraf' && tahap !== 'ttd') return err({ code: 'KonsepBerubah', tahap })
  if (!mayDo(p.pelaku.peran, hakTahap[tahap])) return err({ code: 'TidakBerhak' })
  if (konsep.untukId !== null && konsep.untukId !== p.pelaku.penggunaId) return err({ code: 'UntukPetugasLain' })
  if (tahap === 'verifikasi' && !inOwnField(p, konsep)) return err({ code: 'BidangLain' })
  return tahap === 'ttd' ? maySign(p, konsep) : ok(null)
}

/** Whether the acting person is this official: only he gives a passphrase, or a signed file, in that name. */
export const asPenandatangan = (p: Penilai, pejabatId: string): Result<null, AppError> => {
  const pejabat = p.pejabatOf(pejabatId)
  const sendiri = pejabat !== null && p.pejabat !== null && isSamePerson(p.pejabat, pejabat)
  return sendiri ? ok(null) : err({ code: 'BukanPenandatangan' })
}

// A kasi checks the letters of his field; a sekretaris checks any. Letters of no kasi's field are everybody's.
const inOwnField = (p: Penilai, { bidang }: Dinilai): boolean =>
  bidang.length === 0 || p.pelaku.peran.includes('sekretaris') || bidang.some((j) => j === p.pejabat?.jabatan)

// Whoever signs is the official printed under the letter, and still is that official.
const maySign = (p: Penilai, konsep: Dinilai): Result<null, AppError> => {
  if (konsep.penandatanganId === null) return ok(null)
  const penandatangan = p.pejabatOf(konsep.penandatanganId)
  if (!penandatangan || !inOffice(penandatangan, konsep.tanggal) || !inOffice(penandatangan, p.hari))
    return err({ code: 'PenandatanganBerganti' })
  // An appointment whose name was written over: the letter still bears the name before.
  if (!konsep.penandatangan.startsWith(`${penandatangan.nama}, `)) return err({ code: 'PenandatanganBerganti' })
  if (!p.pejabat || !isSamePerson(p.pejabat, penandatangan)) return err({ code: 'BukanPenandatangan' })
  return ok(null)
}

// Somebody who also acts for another office has an appointment for each: his NIP says that it is he.
const isSamePerson = (a: Pejabat, b: Pejabat): boolean => a.id === b.id || (a.nip.trim() !== '' && a.nip === b.nip)
