// Sets a password: one's own, or anew after the recovery words were shown (the words are checked by the key store).
import type { AppError } from '#contract/errors.ts'
import type { WritableDb } from '#db/connection.ts'
import { findPengguna, writePercobaan } from '#db/queries/pengguna.ts'
import { writeRahasia } from '#db/queries/rahasia.ts'
import { inTransaction } from '#db/transaction.ts'
import { belumGagal } from '#domain/pengguna/percobaan-masuk.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { isoInstant, type Clock } from '#domain/waktu/clock.ts'
import { hashSandi, type Acak } from './argon2.ts'
import { checkSandi, namaSandi } from './check-sandi.ts'

/** Shortest password (SECURITY A-1). */
const sandiMinimal = 8

type Parts = { readonly db: WritableDb; readonly clock: Clock; readonly acak: Acak }

/** Refuses a password that is too short. */
export const checkKekuatan = (sandi: string): Result<null, AppError> =>
  Array.from(sandi.normalize('NFKC')).length >= sandiMinimal
    ? ok(null)
    : err({ code: 'SandiLemah', minimal: sandiMinimal })

/** Changes one's own password after checking the old one. */
export const changeSandi = async (
  parts: Parts,
  { penggunaId, lama, baru }: { readonly penggunaId: string; readonly lama: string; readonly baru: string },
): Promise<Result<null, AppError>> => {
  const kuat = checkKekuatan(baru)
  if (!kuat.ok) return kuat
  const known = await checkSandi(parts, { penggunaId, sandi: lama })
  if (!known.ok) return known
  return setSandi(parts, { penggunaId, baru })
}

/** Sets a password and opens the account's lock. The caller has proved that this may be done. */
export const setSandi = async (
  { db, clock, acak }: Parts,
  { penggunaId, baru }: { readonly penggunaId: string; readonly baru: string },
): Promise<Result<null, AppError>> => {
  const kuat = checkKekuatan(baru)
  if (!kuat.ok) return kuat
  const verifier = await hashSandi(baru, acak)
  return inTransaction(db, () => {
    if (!findPengguna(db, penggunaId)?.aktif) return err({ code: 'PenggunaTidakAda' } as const)
    writeRahasia(db, { nama: namaSandi(penggunaId), nilai: verifier, pada: isoInstant(clock.now()) })
    writePercobaan(db, penggunaId, belumGagal)
    return ok(null)
  })
}
