// Letter types and wordings that the office made itself, every version.
import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { sql } from 'drizzle-orm'

/** One version of a type; at most one version of a kode is active. `deklarasi`: JSON of DeklarasiSurat. */
export const jenisSurat = sqliteTable(
  'jenis_surat',
  {
    kode: text().notNull(),
    versi: integer().notNull(),
    nama: text().notNull(),
    deklarasi: text().notNull(),
    hash: text().notNull(),
    state: text().notNull(),
    catatan: text().notNull(),
    dibuatPada: text('dibuat_pada').notNull(),
    dibuatOleh: text('dibuat_oleh').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kode, t.versi] }),
    uniqueIndex('jenis_surat_aktif')
      .on(t.kode)
      .where(sql`state = 'aktif'`),
  ],
)
