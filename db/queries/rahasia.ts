// Secrets of this PC (password verifiers, private keys). Never part of an operation (decision 000.5).
import { eq } from 'drizzle-orm'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { rahasia } from '#db/schema/pengaturan.ts'

/** A secret by its name, or null. */
export const readRahasia = (db: ReadableDb, nama: string): string | null =>
  db.select({ nilai: rahasia.nilai }).from(rahasia).where(eq(rahasia.nama, nama)).get()?.nilai ?? null

/** Sets a secret. */
export const writeRahasia = (
  db: WritableDb,
  baris: { readonly nama: string; readonly nilai: string; readonly pada: string },
): void => {
  const nilai = { nilai: baris.nilai, diubahPada: baris.pada }
  db.insert(rahasia)
    .values({ nama: baris.nama, ...nilai })
    .onConflictDoUpdate({ target: rahasia.nama, set: nilai })
    .run()
}

/** Forgets a secret. */
export const deleteRahasia = (db: WritableDb, nama: string): void => {
  db.delete(rahasia).where(eq(rahasia.nama, nama)).run()
}
