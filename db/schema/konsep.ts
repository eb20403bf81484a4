// Letters before their issue, what was done with them, and what became of issued ones at the counter.
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { surat } from './surat.ts'

/** A request that waits for approval. JSON text: permohonan, bahan, naskah, naskahBaku, bidang, siap. */
export const konsep = sqliteTable(
  'konsep',
  {
    id: text().primaryKey(),
    permintaanId: text('permintaan_id').notNull().unique(),
    kode: text().notNull(),
    judul: text().notNull(),
    pendudukId: text('penduduk_id'),
    subjekNama: text('subjek_nama').notNull(),
    keperluan: text().notNull(),
    tanggal: text().notNull(),
    permohonan: text().notNull(),
    bahan: text().notNull(),
    naskah: text().notNull(),
    naskahBaku: text('naskah_baku'),
    alasanSunting: text('alasan_sunting'),
    tahap: text().notNull(),
    untukId: text('untuk_id'),
    modeTtd: text('mode_ttd').notNull(),
    penandatanganId: text('penandatangan_id'),
    penandatangan: text().notNull(),
    bidang: text().notNull(),
    adaPeringatan: integer('ada_peringatan', { mode: 'boolean' }).notNull().default(false),
    register: text(),
    tahun: integer(),
    nomorUrut: integer('nomor_urut'),
    sisipan: text().notNull().default(''),
    nomor: text(),
    siap: text(),
    suratId: text('surat_id'),
    dibuatPada: text('dibuat_pada').notNull(),
    dibuatOleh: text('dibuat_oleh').notNull(),
    diubahPada: text('diubah_pada').notNull(),
  },
  (t) => [
    index('konsep_tahap').on(t.tahap, t.dibuatPada),
    index('konsep_pembuat').on(t.dibuatOleh, t.dibuatPada),
    index('konsep_surat').on(t.suratId),
  ],
)

/** One step in the life of a konsep; append-only. */
export const langkah = sqliteTable(
  'langkah',
  {
    id: text().primaryKey(),
    konsepId: text('konsep_id')
      .notNull()
      .references(() => konsep.id),
    langkah: text().notNull(),
    alasan: text(),
    satuPetugas: integer('satu_petugas', { mode: 'boolean' }).notNull().default(false),
    untukId: text('untuk_id'),
    pada: text().notNull(),
    oleh: text().notNull(),
  },
  (t) => [index('langkah_konsep').on(t.konsepId, t.pada)],
)

/** Who fetched a letter, when, and how he was checked; append-only. */
export const penyerahan = sqliteTable(
  'penyerahan',
  {
    id: text().primaryKey(),
    suratId: text('surat_id')
      .notNull()
      .references(() => surat.id),
    pengambil: text().notNull(),
    hubungan: text().notNull(),
    cara: text().notNull(),
    catatan: text().notNull(),
    pada: text().notNull(),
    oleh: text().notNull(),
  },
  (t) => [uniqueIndex('penyerahan_surat').on(t.suratId)],
)

/** Spoiled sheets of paper. */
export const kertasRusak = sqliteTable(
  'kertas_rusak',
  {
    id: text().primaryKey(),
    suratId: text('surat_id').references(() => surat.id),
    tanggal: text().notNull(),
    lembar: integer().notNull(),
    alasan: text().notNull(),
    pada: text().notNull(),
    oleh: text().notNull(),
  },
  (t) => [index('kertas_rusak_tanggal').on(t.tanggal)],
)

/** Letters that wait for the electronic signature service. */
export const tte = sqliteTable(
  'tte',
  {
    konsepId: text('konsep_id')
      .primaryKey()
      .references(() => konsep.id),
    state: text().notNull(),
    percobaan: integer().notNull(),
    berikutPada: text('berikut_pada'),
    idDokumen: text('id_dokumen'),
    galat: text(),
    dasarSha256: text('dasar_sha256').notNull(),
    hasilSha256: text('hasil_sha256'),
    oleh: text().notNull(),
    dibuatPada: text('dibuat_pada').notNull(),
    diubahPada: text('diubah_pada').notNull(),
  },
  (t) => [index('tte_state').on(t.state, t.berikutPada)],
)
