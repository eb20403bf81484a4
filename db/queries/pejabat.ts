// Officials with time-bounded appointments.
import { asc, eq } from 'drizzle-orm'
import { PejabatIsi, type Pejabat } from '#domain/kantor/pejabat.ts'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { pejabat } from '#db/schema/pejabat.ts'

/** All officials, earliest appointment first. */
export const listPejabat = (db: ReadableDb): readonly Pejabat[] =>
  db.select().from(pejabat).orderBy(asc(pejabat.mulai), asc(pejabat.id)).all().map(fromRow)

/** One official, or null. */
export const findPejabat = (db: ReadableDb, id: string): Pejabat | null => {
  const row = db.select().from(pejabat).where(eq(pejabat.id, id)).get()
  return row ? fromRow(row) : null
}

/** Adds an official or replaces what is known of him. */
export const writePejabat = (
  db: WritableDb,
  baris: { readonly id: string; readonly isi: PejabatIsi; readonly pada: string; readonly oleh: string | null },
): void => {
  const nilai = { ...baris.isi, diubahPada: baris.pada, diubahOleh: baris.oleh }
  db.insert(pejabat)
    .values({ id: baris.id, ...nilai })
    .onConflictDoUpdate({ target: pejabat.id, set: nilai })
    .run()
}

const fromRow = ({ id, diubahPada: _pada, diubahOleh: _oleh, ...isi }: typeof pejabat.$inferSelect): Pejabat => ({
  id,
  ...PejabatIsi.parse(isi),
})
