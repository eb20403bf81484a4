// Accounts of the people who work here, and the lock-out state of each (SECURITY A-1..A-3).
import { asc, eq } from 'drizzle-orm'
import { daftarPeran, type Peran } from '#domain/pengguna/hak.ts'
import { belumGagal, type PercobaanMasuk } from '#domain/pengguna/percobaan-masuk.ts'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { kunciMasuk, pengguna } from '#db/schema/pengguna.ts'

export type Pengguna = {
  readonly id: string
  readonly nama: string
  readonly peran: readonly Peran[]
  readonly aktif: boolean
  /** The official this person is: whoever signs must be linked. */
  readonly pejabatId: string | null
}

/** All accounts in the order they were made. */
export const listPengguna = (db: ReadableDb): readonly Pengguna[] =>
  db.select().from(pengguna).orderBy(asc(pengguna.id)).all().map(fromRow)

/** One account, or null. */
export const findPengguna = (db: ReadableDb, id: string): Pengguna | null => {
  const row = db.select().from(pengguna).where(eq(pengguna.id, id)).get()
  return row ? fromRow(row) : null
}

/** Adds an account. */
export const insertPengguna = (
  db: WritableDb,
  baris: Pengguna & { readonly pada: string; readonly oleh: string | null },
): void => {
  db.insert(pengguna)
    .values({
      id: baris.id,
      nama: baris.nama,
      peran: JSON.stringify(baris.peran),
      aktif: baris.aktif,
      pejabatId: baris.pejabatId,
      dibuatPada: baris.pada,
      dibuatOleh: baris.oleh,
    })
    .run()
}

/** Changes name, roles, the official it belongs to and whether the account may sign in. */
export const updatePengguna = (db: WritableDb, { id, nama, peran, aktif, pejabatId }: Pengguna): void => {
  db.update(pengguna)
    .set({ nama, peran: JSON.stringify(peran), aktif, pejabatId })
    .where(eq(pengguna.id, id))
    .run()
}

/** Wrong attempts so far. */
export const readPercobaan = (db: ReadableDb, penggunaId: string): PercobaanMasuk => {
  const row = db.select().from(kunciMasuk).where(eq(kunciMasuk.penggunaId, penggunaId)).get()
  if (!row) return belumGagal
  const { gagal, tingkat, terkunciSampai, waktuTerakhir } = row
  return { gagal, tingkat, terkunciSampai, waktuTerakhir }
}

/** Keeps the wrong attempts across restarts. */
export const writePercobaan = (db: WritableDb, penggunaId: string, percobaan: PercobaanMasuk): void => {
  db.insert(kunciMasuk)
    .values({ penggunaId, ...percobaan })
    .onConflictDoUpdate({ target: kunciMasuk.penggunaId, set: { ...percobaan } })
    .run()
}

const fromRow = (row: typeof pengguna.$inferSelect): Pengguna => ({
  id: row.id,
  nama: row.nama,
  peran: readPeran(row.peran),
  aktif: row.aktif,
  pejabatId: row.pejabatId,
})

const readPeran = (teks: string): readonly Peran[] => {
  const nilai: unknown = JSON.parse(teks)
  return daftarPeran.filter((p) => Array.isArray(nilai) && nilai.includes(p))
}
