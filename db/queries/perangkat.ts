// What belongs to this PC alone and is never replicated: its printer, the last time seen, when the last copy was made.
import { eq } from 'drizzle-orm'
import { PengaturanPrinter, printerBawaan } from '#domain/kantor/kantor.ts'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { perangkat } from '#db/schema/pengaturan.ts'

/** A value of this PC, or null when it was never set. */
export const readPerangkat = (db: ReadableDb, kunci: string): string | null =>
  db.select({ nilai: perangkat.nilai }).from(perangkat).where(eq(perangkat.kunci, kunci)).get()?.nilai ?? null

/** Sets a value of this PC. */
export const writePerangkat = (db: WritableDb, kunci: string, nilai: string): void => {
  db.insert(perangkat).values({ kunci, nilai }).onConflictDoUpdate({ target: perangkat.kunci, set: { nilai } }).run()
}

/** This PC's printer, or the defaults when none was chosen yet. */
export const readPrinter = (db: ReadableDb): PengaturanPrinter => {
  const nilai = readPerangkat(db, 'printer')
  return nilai === null ? printerBawaan : PengaturanPrinter.parse(JSON.parse(nilai))
}

/** Sets this PC's printer. */
export const writePrinter = (db: WritableDb, nilai: PengaturanPrinter): void =>
  writePerangkat(db, 'printer', JSON.stringify(nilai))
