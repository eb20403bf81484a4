// Officials with time-bounded appointments.
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const pejabat = sqliteTable('pejabat', {
  id: text().primaryKey(),
  jabatan: text().notNull(),
  sebutan: text().notNull(),
  nama: text().notNull(),
  nip: text().notNull(),
  pangkat: text().notNull(),
  cara: text().notNull(),
  mulai: text().notNull(),
  sampai: text(),
  hadir: integer({ mode: 'boolean' }).notNull().default(true),
  diubahPada: text('diubah_pada').notNull(),
  diubahOleh: text('diubah_oleh'),
})
