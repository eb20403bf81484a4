// Issued letters, drafts, and every print of a letter.
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { sql } from 'drizzle-orm'

/** An issued letter, frozen (decision 000.12). JSON text: pemohon, isian, syarat, naskah, kertas, penandatangan, kotakTtd, qr. */
export const surat = sqliteTable(
  'surat',
  {
    id: text().primaryKey(),
    kode: text().notNull(),
    versi: integer().notNull(),
    deklarasiHash: text('deklarasi_hash').notNull(),
    judul: text().notNull(),
    register: text().notNull(),
    tahun: integer().notNull(),
    nomorUrut: integer('nomor_urut'),
    sisipan: text().notNull().default(''),
    nomor: text(),
    klasifikasi: text().notNull(),
    tanggal: text().notNull(),
    berlakuSampai: text('berlaku_sampai'),
    pendudukId: text('penduduk_id'),
    subjek: text(),
    pemohon: text(),
    subjekNama: text('subjek_nama').notNull(),
    keperluan: text().notNull(),
    isian: text().notNull(),
    syarat: text().notNull(),
    naskah: text().notNull(),
    kertas: text().notNull(),
    penandatangan: text().notNull(),
    modeTtd: text('mode_ttd').notNull(),
    kotakTtd: text('kotak_ttd').notNull(),
    pdfSha256: text('pdf_sha256').notNull(),
    halaman: integer().notNull(),
    qr: text().notNull(),
    status: text().notNull(),
    batalAlasan: text('batal_alasan'),
    batalPada: text('batal_pada'),
    batalOleh: text('batal_oleh'),
    permintaanId: text('permintaan_id').notNull().unique(),
    menggantikanId: text('menggantikan_id').references((): AnySQLiteColumn => surat.id),
    diedit: integer({ mode: 'boolean' }).notNull().default(false),
    sengketa: integer({ mode: 'boolean' }).notNull().default(false),
    dibuatPada: text('dibuat_pada').notNull(),
    dibuatOleh: text('dibuat_oleh').notNull(),
    naskahBaku: text('naskah_baku'),
    alasanSunting: text('alasan_sunting'),
    pdfDasarSha256: text('pdf_dasar_sha256'),
    alasanNomor: text('alasan_nomor'),
    satuPetugas: integer('satu_petugas', { mode: 'boolean' }).notNull().default(false),
    ttdBasahPada: text('ttd_basah_pada'),
    ttdBasahOleh: text('ttd_basah_oleh'),
  },
  (t) => [
    index('surat_menggantikan')
      .on(t.menggantikanId)
      .where(sql`menggantikan_id IS NOT NULL`),
    uniqueIndex('surat_nomor_urut')
      .on(t.register, t.tahun, t.nomorUrut, t.sisipan)
      .where(sql`sengketa = 0 AND nomor_urut IS NOT NULL`),
    uniqueIndex('surat_nomor')
      .on(t.nomor, t.tahun)
      .where(sql`sengketa = 0 AND nomor IS NOT NULL`),
    index('surat_penduduk').on(t.pendudukId, t.dibuatPada),
    index('surat_dibuat').on(t.dibuatPada),
    index('surat_tanggal').on(t.tanggal),
    index('surat_kode').on(t.kode, t.dibuatPada),
    index('surat_pdf').on(t.pdfSha256),
    index('surat_pdf_dasar')
      .on(t.pdfDasarSha256)
      .where(sql`pdf_dasar_sha256 IS NOT NULL`),
  ],
)

/** A half-filled form of one user; no operation (decision 000.5). */
export const draf = sqliteTable('draf', {
  id: text().primaryKey(),
  penggunaId: text('pengguna_id').notNull(),
  pendudukId: text('penduduk_id'),
  nama: text().notNull(),
  kode: text().notNull(),
  isi: text().notNull(),
  diubahPada: text('diubah_pada').notNull(),
})

/** One print: queued, spooled, completed, held with a reason, or failed. */
export const cetakan = sqliteTable(
  'cetakan',
  {
    id: text().primaryKey(),
    suratId: text('surat_id').references(() => surat.id),
    sha256: text().notNull(),
    printer: text(),
    salinan: integer().notNull(),
    jobId: text('job_id'),
    state: text().notNull(),
    alasan: text(),
    dibuatPada: text('dibuat_pada').notNull(),
    dibuatOleh: text('dibuat_oleh'),
    diubahPada: text('diubah_pada').notNull(),
  },
  (t) => [index('cetakan_surat').on(t.suratId, t.dibuatPada)],
)
