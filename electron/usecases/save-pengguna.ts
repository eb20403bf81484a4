// Accounts: list, add, change, unlock. Nobody changes his own roles, and one sekretaris always stays.
import type { AppError } from '#contract/errors.ts'
import type { Input, Output } from '#contract/ipc.ts'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { appendOperation } from '#db/queries/op-log.ts'
import { findPejabat } from '#db/queries/pejabat.ts'
import {
  findPengguna,
  insertPengguna,
  listPengguna,
  readPercobaan,
  updatePengguna,
  writePercobaan,
  type Pengguna,
} from '#db/queries/pengguna.ts'
import { writeRahasia } from '#db/queries/rahasia.ts'
import { inTransaction } from '#db/transaction.ts'
import { belumGagal, menitTerkunci } from '#domain/pengguna/percobaan-masuk.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { isoInstant, type Clock, type NewId } from '#domain/waktu/clock.ts'
import { hashSandi, type Acak } from './argon2.ts'
import { checkKekuatan } from './change-sandi.ts'
import { checkSandi, namaSandi } from './check-sandi.ts'
import type { Pelaku } from './deps.ts'

export type PenggunaDeps = {
  readonly db: WritableDb
  readonly clock: Clock
  readonly newId: NewId
  readonly acak: Acak
  readonly pelaku: Pelaku
  /** In training nobody has a password: nothing can be asked again. */
  readonly latihan: boolean
}

/** All accounts, with whether each is locked out now. */
export const listAkun = ({
  db,
  clock,
}: {
  readonly db: ReadableDb
  readonly clock: Clock
}): Output<'pengguna.daftar'>['pengguna'] =>
  listPengguna(db).map((p) => ({
    id: p.id,
    nama: p.nama,
    peran: [...p.peran],
    aktif: p.aktif,
    pejabatId: p.pejabatId,
    terkunci: menitTerkunci(readPercobaan(db, p.id), clock.now()) > 0,
  }))

/** Adds or changes an account. Asks for the secret of who does it (SECURITY A-5). */
export const savePengguna = async (
  deps: PenggunaDeps,
  input: Input<'pengguna.simpan'>,
): Promise<Result<{ readonly id: string }, AppError>> => {
  if (input.sandiBaru !== null || input.id === null) {
    const kuat = checkKekuatan(input.sandiBaru ?? '')
    if (!kuat.ok) return kuat
  }
  if (!deps.latihan) {
    const saya = await checkSandi(deps, { penggunaId: deps.pelaku.penggunaId, sandi: input.sandiSaya })
    if (!saya.ok) return saya
  }
  const verifier = input.sandiBaru === null ? null : await hashSandi(input.sandiBaru, deps.acak)
  return inTransaction(deps.db, () => store(deps, input, verifier))
}

/** Opens the lock of an account. */
export const unlockPengguna = ({ db }: PenggunaDeps, id: string): Promise<Result<null, AppError>> =>
  inTransaction(db, () => {
    if (!findPengguna(db, id)) return err({ code: 'PenggunaTidakAda' } as const)
    writePercobaan(db, id, belumGagal)
    return ok(null)
  })

const store = (
  deps: PenggunaDeps,
  input: Input<'pengguna.simpan'>,
  verifier: string | null,
): Result<{ readonly id: string }, AppError> => {
  const { db } = deps
  const pada = isoInstant(deps.clock.now())
  const lama = input.id === null ? null : findPengguna(db, input.id)
  if (input.id !== null && !lama) return err({ code: 'PenggunaTidakAda' })
  const pejabatId = input.pejabatId === undefined ? (lama?.pejabatId ?? null) : input.pejabatId
  const pejabat = pejabatId === null ? null : findPejabat(db, pejabatId)
  if (pejabatId !== null && !pejabat) return err({ code: 'PenandatanganTidakAda' })
  const { nama, peran, aktif } = input
  const baru: Pengguna = { id: lama?.id ?? deps.newId(), nama, peran, aktif, pejabatId }
  if (lama) {
    const allowed = mayChange(db, deps.pelaku, lama, baru, verifier !== null)
    if (!allowed.ok) return allowed
    updatePengguna(db, baru)
  } else insertPengguna(db, { ...baru, pada, oleh: deps.pelaku.penggunaId })
  if (verifier !== null) {
    writeRahasia(db, { nama: namaSandi(baru.id), nilai: verifier, pada })
    writePercobaan(db, baru.id, belumGagal)
  }
  appendOperation(db, deps, {
    entity: 'pengguna',
    entityId: baru.id,
    kind: lama ? 'ubah' : 'tambah',
    body: { nama, peran: [...peran], aktif, pejabatId, sandiDiganti: verifier !== null },
    ...(lama ? { groups: ['akun'] } : {}),
  })
  return ok({ id: baru.id })
}

const mayChange = (
  db: WritableDb,
  pelaku: Pelaku,
  lama: Pengguna,
  baru: Pengguna,
  sandiDiganti: boolean,
): Result<null, AppError> => {
  const samaPeran = lama.peran.length === baru.peran.length && lama.peran.every((p) => baru.peran.includes(p))
  // Whom an account signs as is part of what it may do; one's own account gets its first link only.
  const samaPejabat = lama.pejabatId === null || lama.pejabatId === baru.pejabatId
  if (lama.id === pelaku.penggunaId && (!samaPeran || !samaPejabat || !baru.aktif || sandiDiganti))
    return err({ code: 'DiriSendiri' })
  const tetapSekretaris = baru.aktif && baru.peran.includes('sekretaris')
  const adaLain = listPengguna(db).some((p) => p.id !== lama.id && p.aktif && p.peran.includes('sekretaris'))
  const laluSekretaris = lama.aktif && lama.peran.includes('sekretaris')
  return laluSekretaris && !tetapSekretaris && !adaLain ? err({ code: 'SekretarisTerakhir' }) : ok(null)
}
