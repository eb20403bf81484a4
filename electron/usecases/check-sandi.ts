// Checks a person's password with lock-out (SECURITY A-3). Used by signing in and by acts that ask for the secret again.
import type { AppError } from '#contract/errors.ts'
import type { WritableDb } from '#db/connection.ts'
import { findPengguna, readPercobaan, writePercobaan, type Pengguna } from '#db/queries/pengguna.ts'
import { readRahasia } from '#db/queries/rahasia.ts'
import { inTransaction } from '#db/transaction.ts'
import {
  beginPercobaan,
  belumGagal,
  menitTerkunci,
  sisaPercobaan,
  type PercobaanMasuk,
} from '#domain/pengguna/percobaan-masuk.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Clock } from '#domain/waktu/clock.ts'
import { fitsSandi } from './argon2.ts'

/** Name of an account's verifier in the table of secrets. */
export const namaSandi = (penggunaId: string): string => `sandi:${penggunaId}`

/** Gives the account when the password is right. Every attempt is counted before it is looked at. */
export const checkSandi = async (
  { db, clock }: { readonly db: WritableDb; readonly clock: Clock },
  { penggunaId, sandi }: { readonly penggunaId: string; readonly sandi: string },
): Promise<Result<Pengguna, AppError>> => {
  const attempt = await inTransaction(db, () => countAttempt(db, penggunaId, clock.now()))
  if (!attempt.ok) return attempt
  const { pengguna, percobaan, verifier } = attempt.value
  if (!(await fitsSandi(sandi, verifier))) return refused(percobaan, clock.now())
  return inTransaction(db, () => {
    writePercobaan(db, penggunaId, { ...belumGagal, waktuTerakhir: percobaan.waktuTerakhir })
    return ok(pengguna)
  })
}

type Attempt = { readonly pengguna: Pengguna; readonly percobaan: PercobaanMasuk; readonly verifier: string }

const countAttempt = (db: WritableDb, penggunaId: string, sekarang: number): Result<Attempt, AppError> => {
  const pengguna = findPengguna(db, penggunaId)
  const verifier = readRahasia(db, namaSandi(penggunaId))
  if (!pengguna?.aktif || verifier === null) return err({ code: 'PenggunaTidakAda' })
  const sebelum = readPercobaan(db, penggunaId)
  const menit = menitTerkunci(sebelum, sekarang)
  if (menit > 0) return err({ code: 'Terkunci', menit })
  const percobaan = beginPercobaan(sebelum, sekarang)
  writePercobaan(db, penggunaId, percobaan)
  return ok({ pengguna, percobaan, verifier })
}

const refused = (percobaan: PercobaanMasuk, sekarang: number): Result<never, AppError> => {
  const menit = menitTerkunci(percobaan, sekarang)
  return menit > 0 ? err({ code: 'Terkunci', menit }) : err({ code: 'SandiSalah', sisa: sisaPercobaan(percobaan) })
}
