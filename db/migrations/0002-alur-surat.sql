-- The life of a letter before its issue and after it, letter types of the office's own, and the queue of the electronic signature.
-- A konsep is a request that still waits for somebody. `bahan`: everything the letter is made from, frozen when it was sent on its way.
-- From tahap 'ttd' on `siap` holds the finished letter, its number reserved. `bidang`: kasi whose field the letter is, a JSON list.
CREATE TABLE konsep (
  id TEXT PRIMARY KEY, permintaan_id TEXT NOT NULL UNIQUE, kode TEXT NOT NULL, judul TEXT NOT NULL,
  penduduk_id TEXT, subjek_nama TEXT NOT NULL, keperluan TEXT NOT NULL, tanggal TEXT NOT NULL,
  permohonan TEXT NOT NULL, bahan TEXT NOT NULL, naskah TEXT NOT NULL, naskah_baku TEXT, alasan_sunting TEXT,
  tahap TEXT NOT NULL, untuk_id TEXT, mode_ttd TEXT NOT NULL,
  penandatangan_id TEXT, penandatangan TEXT NOT NULL, bidang TEXT NOT NULL,
  ada_peringatan INTEGER NOT NULL DEFAULT 0,
  register TEXT, tahun INTEGER, nomor_urut INTEGER, sisipan TEXT NOT NULL DEFAULT '', nomor TEXT,
  siap TEXT, surat_id TEXT,
  dibuat_pada TEXT NOT NULL, dibuat_oleh TEXT NOT NULL, diubah_pada TEXT NOT NULL
) STRICT;
CREATE INDEX konsep_tahap ON konsep(tahap, dibuat_pada);
CREATE INDEX konsep_pembuat ON konsep(dibuat_oleh, dibuat_pada);
CREATE INDEX konsep_surat ON konsep(surat_id);
-- Who did what with a konsep. langkah: 'ajukan' | 'verifikasi' | 'paraf' | 'ttd' | 'kembalikan' | 'tarik' | 'tugaskan' | 'ubah-naskah' | 'langsung'.
CREATE TABLE langkah (
  id TEXT PRIMARY KEY, konsep_id TEXT NOT NULL REFERENCES konsep(id), langkah TEXT NOT NULL, alasan TEXT,
  satu_petugas INTEGER NOT NULL DEFAULT 0, untuk_id TEXT, pada TEXT NOT NULL, oleh TEXT NOT NULL
) STRICT;
CREATE INDEX langkah_konsep ON langkah(konsep_id, pada);
CREATE TRIGGER langkah_tetap BEFORE UPDATE ON langkah BEGIN SELECT RAISE(ABORT, 'langkah is append-only'); END;
CREATE TRIGGER langkah_simpan BEFORE DELETE ON langkah BEGIN SELECT RAISE(ABORT, 'langkah is append-only'); END;

-- The wording before it was edited (Ctrl+E), the unsigned bytes of a letter signed electronically, why a number is out of order.
ALTER TABLE surat ADD COLUMN naskah_baku TEXT;
ALTER TABLE surat ADD COLUMN alasan_sunting TEXT;
ALTER TABLE surat ADD COLUMN pdf_dasar_sha256 TEXT;
ALTER TABLE surat ADD COLUMN alasan_nomor TEXT;
ALTER TABLE surat ADD COLUMN satu_petugas INTEGER NOT NULL DEFAULT 0;
-- The tick that the paper copy was signed in ink.
ALTER TABLE surat ADD COLUMN ttd_basah_pada TEXT;
ALTER TABLE surat ADD COLUMN ttd_basah_oleh TEXT;
CREATE INDEX surat_menggantikan ON surat(menggantikan_id) WHERE menggantikan_id IS NOT NULL;
-- A file that somebody brings is found by its hash.
CREATE INDEX surat_pdf ON surat(pdf_sha256);
CREATE INDEX surat_pdf_dasar ON surat(pdf_dasar_sha256) WHERE pdf_dasar_sha256 IS NOT NULL;

-- Who fetched a letter. cara: how he was checked, 'ktp' | 'dikenal' | 'kuasa' | 'lain'.
CREATE TABLE penyerahan (
  id TEXT PRIMARY KEY, surat_id TEXT NOT NULL REFERENCES surat(id), pengambil TEXT NOT NULL, hubungan TEXT NOT NULL,
  cara TEXT NOT NULL, catatan TEXT NOT NULL, pada TEXT NOT NULL, oleh TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX penyerahan_surat ON penyerahan(surat_id);
CREATE TRIGGER penyerahan_tetap BEFORE UPDATE ON penyerahan BEGIN SELECT RAISE(ABORT, 'penyerahan is append-only'); END;
CREATE TRIGGER penyerahan_simpan BEFORE DELETE ON penyerahan BEGIN SELECT RAISE(ABORT, 'penyerahan is append-only'); END;
-- Sheets of paper that were spoiled (numbered or sealed paper is counted).
CREATE TABLE kertas_rusak (
  id TEXT PRIMARY KEY, surat_id TEXT REFERENCES surat(id), tanggal TEXT NOT NULL, lembar INTEGER NOT NULL, alasan TEXT NOT NULL,
  pada TEXT NOT NULL, oleh TEXT NOT NULL
) STRICT;
CREATE INDEX kertas_rusak_tanggal ON kertas_rusak(tanggal);

-- Letter types and wordings of the office, every version; state: 'rancangan' | 'aktif' | 'arsip'. At most one version of a kode is active.
CREATE TABLE jenis_surat (
  kode TEXT NOT NULL, versi INTEGER NOT NULL, nama TEXT NOT NULL, deklarasi TEXT NOT NULL, hash TEXT NOT NULL, state TEXT NOT NULL,
  catatan TEXT NOT NULL, dibuat_pada TEXT NOT NULL, dibuat_oleh TEXT NOT NULL, PRIMARY KEY (kode, versi)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX jenis_surat_aktif ON jenis_surat(kode) WHERE state = 'aktif';

-- Letters that wait for the electronic signature service; one row per konsep, so one signed file per letter.
-- state: 'menunggu' | 'dikirim' | 'tidak-pasti' | 'gagal' | 'selesai'.
CREATE TABLE tte (
  konsep_id TEXT PRIMARY KEY REFERENCES konsep(id), state TEXT NOT NULL, percobaan INTEGER NOT NULL, berikut_pada TEXT,
  id_dokumen TEXT, galat TEXT, dasar_sha256 TEXT NOT NULL, hasil_sha256 TEXT, oleh TEXT NOT NULL,
  dibuat_pada TEXT NOT NULL, diubah_pada TEXT NOT NULL
) STRICT;
CREATE INDEX tte_state ON tte(state, berikut_pada);
