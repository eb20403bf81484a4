// Ranges of numbers this PC may use, and every number that is no longer free.
import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** `sampai` null = open-ended: an office that was never enrolled. */
export const nomorLease = sqliteTable(
  'nomor_lease',
  {
    id: text().primaryKey(),
    register: text().notNull(),
    tahun: integer().notNull(),
    dari: integer().notNull(),
    sampai: integer(),
    sumber: text().notNull(),
    state: text().notNull(),
    dibuatPada: text('dibuat_pada').notNull(),
  },
  (t) => [uniqueIndex('nomor_lease_dari').on(t.register, t.tahun, t.dari)],
)

export const nomorPakai = sqliteTable(
  'nomor_pakai',
  {
    register: text().notNull(),
    tahun: integer().notNull(),
    n: integer().notNull(),
    sisipan: text().notNull().default(''),
    state: text().notNull(),
    suratId: text('surat_id'),
    alasan: text(),
    oleh: text(),
    pada: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.register, t.tahun, t.n, t.sisipan] })],
)
