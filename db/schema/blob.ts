// Files of the office by the sha256 of their plain bytes; the bytes are in the blob folder (db/blob.ts).
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const blob = sqliteTable('blob', {
  sha256: text().primaryKey(),
  ukuran: integer().notNull(),
  mime: text().notNull(),
  dibuatPada: text('dibuat_pada').notNull(),
})
