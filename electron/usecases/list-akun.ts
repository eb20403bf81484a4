// Accounts as the shell needs them: for the lock screen and for opening a session.
import type { ReadableDb } from '#db/connection.ts'
import { findPengguna, listPengguna, type Pengguna } from '#db/queries/pengguna.ts'

export type Akun = Pengguna

/** Accounts that may sign in: names and roles only. */
export const listAkunAktif = (db: ReadableDb): readonly Akun[] => listPengguna(db).filter((p) => p.aktif)

/** One account, or null. */
export const findAkun = (db: ReadableDb, id: string): Akun | null => findPengguna(db, id)
