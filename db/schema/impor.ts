// Imports of residents and what each changed row looked like before.
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const impor = sqliteTable('impor', {
  id: text().primaryKey(),
  namaBerkas: text('nama_berkas').notNull(),
  sha256: text().notNull(),
  baru: integer().notNull(),
  ubah: integer().notNull(),
  sama: integer().notNull(),
  tolak: integer().notNull(),
  state: text().notNull(),
  pada: text().notNull(),
  oleh: text(),
  diurungkanPada: text('diurungkan_pada'),
  diurungkanOleh: text('diurungkan_oleh'),
})

/** `sebelum` null = the person was new. */
export const imporBaris = sqliteTable(
  'impor_baris',
  {
    imporId: text('impor_id')
      .notNull()
      .references(() => impor.id),
    pendudukId: text('penduduk_id').notNull(),
    sebelum: text(),
    diubahPada: text('diubah_pada').notNull(),
  },
  (t) => [primaryKey({ columns: [t.imporId, t.pendudukId] })],
)
