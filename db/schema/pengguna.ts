// Accounts and their lock-out state.
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** An account of a person who works here. `peran`: JSON list of roles. */
export const pengguna = sqliteTable('pengguna', {
  id: text().primaryKey(),
  nama: text().notNull(),
  peran: text().notNull(),
  aktif: integer({ mode: 'boolean' }).notNull().default(true),
  pejabatId: text('pejabat_id'),
  dibuatPada: text('dibuat_pada').notNull(),
  dibuatOleh: text('dibuat_oleh'),
})

/** Wrong attempts and lock per account, kept across restarts (SECURITY A-3). Times: UTC ms. */
export const kunciMasuk = sqliteTable('kunci_masuk', {
  penggunaId: text('pengguna_id')
    .primaryKey()
    .references(() => pengguna.id),
  gagal: integer().notNull(),
  tingkat: integer().notNull(),
  terkunciSampai: integer('terkunci_sampai').notNull(),
  waktuTerakhir: integer('waktu_terakhir').notNull(),
})
