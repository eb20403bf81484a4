// Events of people (birth, death, move): written by a use case, taken back by marking, never deleted.
import { and, asc, eq } from 'drizzle-orm'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { peristiwa } from '#db/schema/penduduk.ts'

type Isi = Readonly<Record<string, unknown>>

export type Peristiwa = Omit<typeof peristiwa.$inferSelect, 'isi'> & { readonly isi: Isi }

/** Writes one event. */
export const insertPeristiwa = (db: WritableDb, row: Omit<Peristiwa, 'batal'>): void => {
  db.insert(peristiwa)
    .values({ ...row, isi: JSON.stringify(row.isi) })
    .run()
}

/** The events a letter caused that still stand. */
export const listPeristiwaOfSurat = (db: ReadableDb, suratId: string): readonly Peristiwa[] =>
  db
    .select()
    .from(peristiwa)
    .where(and(eq(peristiwa.suratId, suratId), eq(peristiwa.batal, false)))
    .orderBy(asc(peristiwa.id))
    .all()
    .map(fromRow)

/** Takes an event back, because its letter was cancelled. */
export const markPeristiwaBatal = (db: WritableDb, id: string): void => {
  db.update(peristiwa).set({ batal: true }).where(eq(peristiwa.id, id)).run()
}

// SAFETY of the cast: the column is written by insertPeristiwa alone.
const fromRow = (row: typeof peristiwa.$inferSelect): Peristiwa => ({ ...row, isi: JSON.parse(row.isi) as Isi })
