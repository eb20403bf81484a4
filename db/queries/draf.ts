// Half-filled forms of one user on this PC; never an operation (decision 000.5).
import { and, desc, eq } from 'drizzle-orm'
import type { ReadableDb, WritableDb } from '../connection.ts'
import { draf } from '../schema/index.ts'

export type DrafBaris = typeof draf.$inferSelect

/** Stores a draft, or its newer text. A draft of another user is left alone. */
export const saveDraf = (db: WritableDb, baris: DrafBaris): void => {
  db.insert(draf)
    .values(baris)
    .onConflictDoUpdate({ target: draf.id, set: { ...baris }, setWhere: eq(draf.penggunaId, baris.penggunaId) })
    .run()
}

/** The drafts of one user, newest first; at most 12. */
export const listDraf = (db: ReadableDb, penggunaId: string): readonly DrafBaris[] =>
  db.select().from(draf).where(eq(draf.penggunaId, penggunaId)).orderBy(desc(draf.diubahPada)).limit(12).all()

/** Removes a draft of this user. */
export const deleteDraf = (db: WritableDb, id: string, penggunaId: string): void => {
  db.delete(draf)
    .where(and(eq(draf.id, id), eq(draf.penggunaId, penggunaId)))
    .run()
}
