// Access log: who did or saw what; append-only by trigger, chained (SECURITY L-1).
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const logAkses = sqliteTable(
  'log_akses',
  {
    no: integer().primaryKey(),
    pada: text().notNull(),
    penggunaId: text('pengguna_id'),
    peran: text().notNull(),
    perbuatan: text().notNull(),
    objek: text(),
    rincian: text().notNull(),
    hasil: text().notNull(),
    versi: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [index('log_akses_objek').on(t.objek)],
)
