// People, families and what happened to them.
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { sql } from 'drizzle-orm'

export const keluarga = sqliteTable(
  'keluarga',
  { id: text().primaryKey(), nomorKk: text('nomor_kk'), dibuatPada: text('dibuat_pada').notNull() },
  (t) => [index('keluarga_nomor_kk').on(t.nomorKk)],
)

export const penduduk = sqliteTable(
  'penduduk',
  {
    id: text().primaryKey(),
    keluargaId: text('keluarga_id').references(() => keluarga.id),
    nik: text(),
    nomorKk: text('nomor_kk'),
    nama: text().notNull(),
    namaN: text('nama_n').notNull(),
    gelarDepan: text('gelar_depan').notNull(),
    gelarBelakang: text('gelar_belakang').notNull(),
    jenisKelamin: integer('jenis_kelamin').$type<1 | 2>().notNull(),
    tempatLahir: text('tempat_lahir').notNull(),
    tanggalLahir: text('tanggal_lahir'),
    golDarah: integer('gol_darah'),
    agama: integer(),
    statusKawin: integer('status_kawin'),
    shdk: integer(),
    pendidikan: integer(),
    pekerjaan: integer(),
    pekerjaanTeks: text('pekerjaan_teks').notNull(),
    kewarganegaraan: integer().notNull(),
    namaAyah: text('nama_ayah').notNull(),
    nikAyah: text('nik_ayah'),
    namaIbu: text('nama_ibu').notNull(),
    nikIbu: text('nik_ibu'),
    alamat: text().notNull(),
    rt: text(),
    rw: text(),
    telepon: text().notNull(),
    statusPenduduk: integer('status_penduduk').$type<1 | 2>().notNull(),
    statusDasar: integer('status_dasar').notNull(),
    sumberData: text('sumber_data').notNull(),
    imporId: text('impor_id'),
    dibuatPada: text('dibuat_pada').notNull(),
    dibuatOleh: text('dibuat_oleh'),
    diubahPada: text('diubah_pada').notNull(),
    diubahOleh: text('diubah_oleh'),
    /** Row number in the search index: FTS5 needs an integer rowid. */
    nomorCari: integer('nomor_cari').notNull().unique(),
  },
  (t) => [
    index('penduduk_nik').on(t.nik),
    index('penduduk_nik_ekor').on(sql`substr(nik, 7)`),
    index('penduduk_kk').on(t.nomorKk),
    index('penduduk_keluarga').on(t.keluargaId),
    index('penduduk_nama_n').on(t.namaN),
    index('penduduk_lahir').on(t.tanggalLahir),
    index('penduduk_impor').on(t.imporId),
  ],
)

/** Birth, death, move: an event of one person. `isi`: JSON. */
export const peristiwa = sqliteTable(
  'peristiwa',
  {
    id: text().primaryKey(),
    jenis: text().notNull(),
    pendudukId: text('penduduk_id')
      .notNull()
      .references(() => penduduk.id),
    tanggal: text().notNull(),
    isi: text().notNull(),
    suratId: text('surat_id'),
    batal: integer({ mode: 'boolean' }).notNull().default(false),
    dibuatPada: text('dibuat_pada').notNull(),
    dibuatOleh: text('dibuat_oleh'),
  },
  (t) => [index('peristiwa_penduduk').on(t.pendudukId), index('peristiwa_surat').on(t.suratId)],
)
