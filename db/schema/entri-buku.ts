// Lines of typed books; append-only by trigger. `isi`: JSON checked by the book's declaration.
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { surat } from './surat.ts'

export const entriBuku = sqliteTable(
  'entri_buku',
  {
    id: text().primaryKey(),
    buku: text().notNull(),
    tahun: integer().notNull(),
    noUrut: integer('no_urut').notNull(),
    tanggal: text().notNull(),
    isi: text().notNull(),
    suratId: text('surat_id').references(() => surat.id),
    mengoreksiId: text('mengoreksi_id').references((): AnySQLiteColumn => entriBuku.id),
    dibuatPada: text('dibuat_pada').notNull(),
    dibuatOleh: text('dibuat_oleh'),
  },
  (t) => [
    uniqueIndex('entri_buku_urut').on(t.buku, t.tahun, t.noUrut),
    index('entri_buku_tanggal').on(t.buku, t.tanggal),
    index('entri_buku_surat').on(t.suratId),
  ],
)
