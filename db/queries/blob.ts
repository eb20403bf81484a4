// Which files the office has. The bytes are in the blob folder (db/blob.ts), written before the row that names them.
import { eq } from 'drizzle-orm'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { blob } from '#db/schema/blob.ts'

type BlobRow = typeof blob.$inferSelect

/** Names a stored file; the same bytes again are the same row. */
export const insertBlob = (db: WritableDb, row: BlobRow): void => {
  db.insert(blob).values(row).onConflictDoNothing().run()
}

/** Names of all files that some row needs. */
export const listBlobNames = (db: ReadableDb): ReadonlySet<string> =>
  new Set(
    db
      .select({ sha256: blob.sha256 })
      .from(blob)
      .all()
      .map(({ sha256 }) => sha256),
  )

/** What is known about one file, or null. */
export const findBlob = (db: ReadableDb, sha256: string): BlobRow | null =>
  db.select().from(blob).where(eq(blob.sha256, sha256)).get() ?? null
