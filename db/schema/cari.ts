// Search index: derived from penduduk, rebuilt, never replicated. The FTS5 table `cari` has no drizzle form (db/queries/cari.ts).
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Words of names and streets (w) by their key (k), and how many people have them. */
export const kata = sqliteTable('kata', { k: text().notNull(), w: text().notNull(), n: integer().notNull() }, (t) => [
  primaryKey({ columns: [t.k, t.w] }),
])

/** Deletion neighbours of words, for slips. */
export const kataHapus = sqliteTable('kata_hapus', { d: text().notNull(), k: text().notNull() }, (t) => [
  primaryKey({ columns: [t.d, t.k] }),
])

/** Rows whose index entry must still be written after an import, with what the index still holds of them. */
export const cariAntre = sqliteTable('cari_antre', {
  nomorCari: integer('nomor_cari').primaryKey(),
  nama: text(),
  alamat: text(),
})
