-- First schema of an office's database. Instants: UTC ISO text with ms; civil dates: yyyy-mm-dd; ids: UUIDv7 text.
CREATE TABLE pengaturan (
  bagian TEXT PRIMARY KEY, nilai TEXT NOT NULL, diubah_pada TEXT NOT NULL, diubah_oleh TEXT
) STRICT;
-- What belongs to this PC alone and is never replicated: device identity, printer, window place, last time seen.
CREATE TABLE perangkat (kunci TEXT PRIMARY KEY, nilai TEXT NOT NULL) STRICT;
-- Verifiers and private keys; never part of an operation (decision 000.5).
CREATE TABLE rahasia (nama TEXT PRIMARY KEY, nilai TEXT NOT NULL, diubah_pada TEXT NOT NULL) STRICT;

CREATE TABLE pengguna (
  id TEXT PRIMARY KEY, nama TEXT NOT NULL, peran TEXT NOT NULL, aktif INTEGER NOT NULL DEFAULT 1,
  pejabat_id TEXT, dibuat_pada TEXT NOT NULL, dibuat_oleh TEXT
) STRICT;
CREATE TABLE kunci_masuk (
  pengguna_id TEXT PRIMARY KEY REFERENCES pengguna(id), gagal INTEGER NOT NULL, tingkat INTEGER NOT NULL,
  terkunci_sampai INTEGER NOT NULL, waktu_terakhir INTEGER NOT NULL
) STRICT;
CREATE TABLE pejabat (
  id TEXT PRIMARY KEY, jabatan TEXT NOT NULL, sebutan TEXT NOT NULL, nama TEXT NOT NULL, nip TEXT NOT NULL, pangkat TEXT NOT NULL,
  cara TEXT NOT NULL, mulai TEXT NOT NULL, sampai TEXT, hadir INTEGER NOT NULL DEFAULT 1,
  diubah_pada TEXT NOT NULL, diubah_oleh TEXT
) STRICT;

CREATE TABLE keluarga (id TEXT PRIMARY KEY, nomor_kk TEXT, dibuat_pada TEXT NOT NULL) STRICT;
CREATE INDEX keluarga_nomor_kk ON keluarga(nomor_kk);
CREATE TABLE penduduk (
  id TEXT PRIMARY KEY, keluarga_id TEXT REFERENCES keluarga(id),
  nik TEXT, nomor_kk TEXT, nama TEXT NOT NULL, nama_n TEXT NOT NULL, gelar_depan TEXT NOT NULL, gelar_belakang TEXT NOT NULL,
  jenis_kelamin INTEGER NOT NULL, tempat_lahir TEXT NOT NULL, tanggal_lahir TEXT,
  gol_darah INTEGER, agama INTEGER, status_kawin INTEGER, shdk INTEGER, pendidikan INTEGER, pekerjaan INTEGER,
  pekerjaan_teks TEXT NOT NULL, kewarganegaraan INTEGER NOT NULL,
  nama_ayah TEXT NOT NULL, nik_ayah TEXT, nama_ibu TEXT NOT NULL, nik_ibu TEXT,
  alamat TEXT NOT NULL, rt TEXT, rw TEXT, telepon TEXT NOT NULL,
  status_penduduk INTEGER NOT NULL, status_dasar INTEGER NOT NULL,
  sumber_data TEXT NOT NULL, impor_id TEXT,
  dibuat_pada TEXT NOT NULL, dibuat_oleh TEXT, diubah_pada TEXT NOT NULL, diubah_oleh TEXT,
  -- Number of the row in the search index: FTS5 needs an integer rowid.
  nomor_cari INTEGER NOT NULL UNIQUE
) STRICT;
CREATE INDEX penduduk_nik ON penduduk(nik);
CREATE INDEX penduduk_nik_ekor ON penduduk(substr(nik, 7));
CREATE INDEX penduduk_kk ON penduduk(nomor_kk);
CREATE INDEX penduduk_keluarga ON penduduk(keluarga_id);
CREATE INDEX penduduk_nama_n ON penduduk(nama_n);
CREATE INDEX penduduk_lahir ON penduduk(tanggal_lahir);
CREATE INDEX penduduk_impor ON penduduk(impor_id);
CREATE TABLE peristiwa (
  id TEXT PRIMARY KEY, jenis TEXT NOT NULL, penduduk_id TEXT NOT NULL REFERENCES penduduk(id), tanggal TEXT NOT NULL,
  isi TEXT NOT NULL, surat_id TEXT, batal INTEGER NOT NULL DEFAULT 0, dibuat_pada TEXT NOT NULL, dibuat_oleh TEXT
) STRICT;
CREATE INDEX peristiwa_penduduk ON peristiwa(penduduk_id);
CREATE INDEX peristiwa_surat ON peristiwa(surat_id);

CREATE TABLE impor (
  id TEXT PRIMARY KEY, nama_berkas TEXT NOT NULL, sha256 TEXT NOT NULL, baru INTEGER NOT NULL, ubah INTEGER NOT NULL,
  sama INTEGER NOT NULL, tolak INTEGER NOT NULL, state TEXT NOT NULL, pada TEXT NOT NULL, oleh TEXT,
  diurungkan_pada TEXT, diurungkan_oleh TEXT
) STRICT;
-- What each row of an import looked like before, so that a whole import can be undone. `sebelum` null = the person was new.
CREATE TABLE impor_baris (
  impor_id TEXT NOT NULL REFERENCES impor(id), penduduk_id TEXT NOT NULL, sebelum TEXT, diubah_pada TEXT NOT NULL,
  PRIMARY KEY (impor_id, penduduk_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE surat (
  id TEXT PRIMARY KEY, kode TEXT NOT NULL, versi INTEGER NOT NULL, deklarasi_hash TEXT NOT NULL, judul TEXT NOT NULL,
  register TEXT NOT NULL, tahun INTEGER NOT NULL, nomor_urut INTEGER, sisipan TEXT NOT NULL DEFAULT '', nomor TEXT,
  klasifikasi TEXT NOT NULL, tanggal TEXT NOT NULL, berlaku_sampai TEXT,
  penduduk_id TEXT, subjek TEXT, pemohon TEXT, subjek_nama TEXT NOT NULL, keperluan TEXT NOT NULL,
  isian TEXT NOT NULL, syarat TEXT NOT NULL, naskah TEXT NOT NULL, kertas TEXT NOT NULL,
  penandatangan TEXT NOT NULL, mode_ttd TEXT NOT NULL, kotak_ttd TEXT NOT NULL,
  pdf_sha256 TEXT NOT NULL, halaman INTEGER NOT NULL, qr TEXT NOT NULL,
  status TEXT NOT NULL, batal_alasan TEXT, batal_pada TEXT, batal_oleh TEXT,
  permintaan_id TEXT NOT NULL UNIQUE, menggantikan_id TEXT REFERENCES surat(id), diedit INTEGER NOT NULL DEFAULT 0, sengketa INTEGER NOT NULL DEFAULT 0,
  dibuat_pada TEXT NOT NULL, dibuat_oleh TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX surat_nomor_urut ON surat(register, tahun, nomor_urut, sisipan) WHERE sengketa = 0 AND nomor_urut IS NOT NULL;
CREATE UNIQUE INDEX surat_nomor ON surat(nomor, tahun) WHERE sengketa = 0 AND nomor IS NOT NULL;
CREATE INDEX surat_penduduk ON surat(penduduk_id, dibuat_pada);
CREATE INDEX surat_dibuat ON surat(dibuat_pada);
CREATE INDEX surat_tanggal ON surat(tanggal);
CREATE INDEX surat_kode ON surat(kode, dibuat_pada);
CREATE TABLE draf (
  id TEXT PRIMARY KEY, pengguna_id TEXT NOT NULL, penduduk_id TEXT, nama TEXT NOT NULL, kode TEXT NOT NULL,
  isi TEXT NOT NULL, diubah_pada TEXT NOT NULL
) STRICT;

-- Ranges of numbers this PC may use. `sampai` null = open-ended (an office that was never enrolled).
CREATE TABLE nomor_lease (
  id TEXT PRIMARY KEY, register TEXT NOT NULL, tahun INTEGER NOT NULL, dari INTEGER NOT NULL, sampai INTEGER,
  sumber TEXT NOT NULL, state TEXT NOT NULL, dibuat_pada TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX nomor_lease_dari ON nomor_lease(register, tahun, dari);
-- Every number that is no longer free. state: 'pakai' | 'batal' | 'kertas' (used before SIAKEL) | 'cadang' | 'kembali'.
CREATE TABLE nomor_pakai (
  register TEXT NOT NULL, tahun INTEGER NOT NULL, n INTEGER NOT NULL, sisipan TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL, surat_id TEXT, alasan TEXT, oleh TEXT, pada TEXT NOT NULL,
  PRIMARY KEY (register, tahun, n, sisipan)
) STRICT, WITHOUT ROWID;

CREATE TABLE entri_buku (
  id TEXT PRIMARY KEY, buku TEXT NOT NULL, tahun INTEGER NOT NULL, no_urut INTEGER NOT NULL, tanggal TEXT NOT NULL,
  isi TEXT NOT NULL, surat_id TEXT REFERENCES surat(id), mengoreksi_id TEXT REFERENCES entri_buku(id),
  dibuat_pada TEXT NOT NULL, dibuat_oleh TEXT
) STRICT;
CREATE UNIQUE INDEX entri_buku_urut ON entri_buku(buku, tahun, no_urut);
CREATE INDEX entri_buku_tanggal ON entri_buku(buku, tanggal);
CREATE INDEX entri_buku_surat ON entri_buku(surat_id);
CREATE TRIGGER entri_buku_tetap BEFORE UPDATE ON entri_buku BEGIN SELECT RAISE(ABORT, 'entri_buku is append-only'); END;
CREATE TRIGGER entri_buku_simpan BEFORE DELETE ON entri_buku BEGIN SELECT RAISE(ABORT, 'entri_buku is append-only'); END;

CREATE TABLE blob (sha256 TEXT PRIMARY KEY, ukuran INTEGER NOT NULL, mime TEXT NOT NULL, dibuat_pada TEXT NOT NULL) STRICT;
-- One row per print: queued -> spooled (job id) -> completed | held with reason | failed.
CREATE TABLE cetakan (
  id TEXT PRIMARY KEY, surat_id TEXT REFERENCES surat(id), sha256 TEXT NOT NULL, printer TEXT, salinan INTEGER NOT NULL,
  job_id TEXT, state TEXT NOT NULL, alasan TEXT, dibuat_pada TEXT NOT NULL, dibuat_oleh TEXT, diubah_pada TEXT NOT NULL
) STRICT;
CREATE INDEX cetakan_surat ON cetakan(surat_id, dibuat_pada);

-- Operation log, rule W. The outbox is the rows with seq NULL.
CREATE TABLE op_log (
  op_id TEXT PRIMARY KEY, device TEXT NOT NULL, epoch INTEGER NOT NULL, dev_seq INTEGER NOT NULL,
  entity TEXT NOT NULL, entity_id TEXT NOT NULL, kind TEXT NOT NULL, v INTEGER NOT NULL, hlc TEXT NOT NULL, base TEXT,
  body TEXT NOT NULL, body_hash TEXT NOT NULL, hash TEXT NOT NULL, seq INTEGER, eff_hlc TEXT, status TEXT NOT NULL, applied INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX op_log_dev_seq ON op_log(device, epoch, dev_seq);
CREATE UNIQUE INDEX op_log_seq ON op_log(seq) WHERE seq IS NOT NULL;
CREATE INDEX op_log_outbox ON op_log(device, epoch, dev_seq) WHERE seq IS NULL;
CREATE INDEX op_log_entity ON op_log(entity, entity_id);
CREATE TRIGGER op_log_tetap BEFORE UPDATE OF op_id, device, epoch, dev_seq, entity, entity_id, kind, v, hlc, base, body, body_hash, hash ON op_log
  BEGIN SELECT RAISE(ABORT, 'op_log is append-only'); END;
CREATE TRIGGER op_log_simpan BEFORE DELETE ON op_log BEGIN SELECT RAISE(ABORT, 'op_log is append-only'); END;
CREATE TABLE field_clock (
  entity TEXT NOT NULL, entity_id TEXT NOT NULL, grp TEXT NOT NULL, eff_hlc TEXT NOT NULL, op_id TEXT NOT NULL,
  PRIMARY KEY (entity, entity_id, grp)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_state (
  satu INTEGER PRIMARY KEY CHECK (satu = 1), kel TEXT NOT NULL, device TEXT NOT NULL, epoch INTEGER NOT NULL, generation TEXT,
  pull_seq INTEGER NOT NULL, pull_hash TEXT, last_dev_seq INTEGER NOT NULL, last_hash TEXT NOT NULL, last_hlc TEXT NOT NULL,
  server_time_offset INTEGER NOT NULL, last_contact TEXT, paused_reason TEXT
) STRICT;

-- Access log (SECURITY L-1): who did or saw what, chained.
CREATE TABLE log_akses (
  no INTEGER PRIMARY KEY, pada TEXT NOT NULL, pengguna_id TEXT, peran TEXT NOT NULL, perbuatan TEXT NOT NULL,
  objek TEXT, rincian TEXT NOT NULL, hasil TEXT NOT NULL, versi TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
CREATE INDEX log_akses_objek ON log_akses(objek);
CREATE TRIGGER log_akses_tetap BEFORE UPDATE ON log_akses BEGIN SELECT RAISE(ABORT, 'log_akses is append-only'); END;
CREATE TRIGGER log_akses_simpan BEFORE DELETE ON log_akses BEGIN SELECT RAISE(ABORT, 'log_akses is append-only'); END;

-- Search index: derived from penduduk, rebuilt, never replicated.
CREATE VIRTUAL TABLE cari USING fts5(k, content='', contentless_delete=1, detail=none, prefix='1 2 3', tokenize='ascii');
-- Every word of a name or street (w), its key (k) and how many people have it (n).
CREATE TABLE kata (k TEXT NOT NULL, w TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (k, w)) STRICT, WITHOUT ROWID;
CREATE TABLE kata_hapus (d TEXT NOT NULL, k TEXT NOT NULL, PRIMARY KEY (d, k)) STRICT, WITHOUT ROWID;
-- Rows whose index entry must still be (re)written after an import. nama, alamat: what the index still holds; null = nothing yet.
CREATE TABLE cari_antre (nomor_cari INTEGER PRIMARY KEY, nama TEXT, alamat TEXT) STRICT;
