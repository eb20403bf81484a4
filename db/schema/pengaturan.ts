// Settings of the office (replicated), of this PC (never), and secrets (never).
import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Settings of the office: one row per section, its value as JSON. */
export const pengaturan = sqliteTable('pengaturan', {
  bagian: text().primaryKey(),
  nilai: text().notNull(),
  diubahPada: text('diubah_pada').notNull(),
  diubahOleh: text('diubah_oleh'),
})

/** What belongs to this PC alone. */
export const perangkat = sqliteTable('perangkat', {
  kunci: text().primaryKey(),
  nilai: text().notNull(),
})

/** Verifiers and private keys of this PC. */
export const rahasia = sqliteTable('rahasia', {
  nama: text().primaryKey(),
  nilai: text().notNull(),
  diubahPada: text('diubah_pada').notNull(),
})
