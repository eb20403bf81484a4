// Words of Pengaturan > Jenis surat and of its editor.
import type { Blok, DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import type { BagianUbah } from '#domain/surat/diff-jenis.ts'
import type { Isian, PolaTeks } from '#domain/surat/isian.ts'
import type { BagianJenis } from '#domain/surat/masalah-jenis.ts'

export const jenis = {
  arti: 'Jenis surat yang ditawarkan di Loket. Kantor boleh mematikan jenis yang tidak dipakai, memberi kode sendiri, dan menyusun jenisnya sendiri.',
  cari: 'Cari jenis surat',
  kelompokSemua: 'Semua kelompok',
  pilah: 'Tampilkan',
  pilahan: {
    semua: 'Semua',
    aktif: 'Diterbitkan',
    mati: 'Tidak diterbitkan',
    kantor: 'Buatan kantor',
    rancangan: 'Ada rancangan',
  },
  kolom: ['Terbit', 'Jenis surat', 'Klasifikasi', 'Asal', 'Dipakai', ''],
  terbitkan: (nama: string) => `Terbitkan ${nama}`,
  kode: (nama: string) => `Kode klasifikasi ${nama}`,
  ubah: 'Ubah',
  lihat: 'Lihat',
  lanjutkan: 'Lanjutkan',
  riwayat: 'Riwayat',
  baru: 'Jenis baru',
  ambil: 'Ambil dari berkas',
  jumlah: (tampak: number, semua: number) => (tampak === semua ? `${semua} jenis` : `${tampak} dari ${semua} jenis`),
  kosong: 'Tidak ada jenis surat yang cocok. Hapus kata pencarian atau pilih Semua.',
  tersaklar: (nama: string, aktif: boolean) =>
    aktif ? `${nama} ditawarkan di Loket` : `${nama} tidak ditawarkan lagi`,
  sumber: { bawaan: 'bawaan', diubah: 'kalimat kantor', kantor: 'buatan kantor' },
  rancangan: 'rancangan',
  arsip: 'ditarik',
  // kode
  kodeJudul: 'Kode klasifikasi',
  kodeArti: 'Kosongkan untuk memakai kode bawaan. Surat yang sudah terbit tetap dengan kodenya.',
  kode2022: 'Permendagri 83/2022',
  kodeLama: 'Permendagri 78/2012',
  kodeBawaan: (kode: string) => `bawaan ${kode}`,
  kodeSalah: 'Kode ditulis dengan angka dan titik, misalnya 400.12.2.1.',
  // baru
  baruJudul: 'Jenis surat baru',
  baruSalin: 'Salin dari jenis surat lain',
  baruSalinArti: 'Paling mudah: pilih yang paling mirip, lalu ubah seperlunya.',
  baruPolos: 'Mulai dari surat keterangan biasa',
  baruPolosArti: 'Pembuka, identitas, keperluan, dan penutup sudah ada.',
  asal: 'Jenis yang disalin',
  nama: 'Nama di daftar',
  namaPetunjuk: 'misalnya: Keterangan kepemilikan kapal',
  judul: 'Judul di kertas',
  lanjut: 'Mulai menyusun',
  // berkas
  diambil: (nama: string) => `${nama} masuk sebagai rancangan`,
  diambilArti: 'Periksa dahulu, lalu pakai.',
  berkasBesar: 'Berkas ini terlalu besar untuk satu jenis surat.',
  tersimpanBerkas: 'Berkas jenis surat tersimpan',
  ekspor: 'Simpan ke berkas',
  // penyusun
  kembali: 'Jenis surat',
  belumSimpan: 'belum disimpan',
  versi: (n: number) => `versi ${n}`,
  urungkan: 'Urungkan',
  pdf: 'Pratinjau PDF',
  simpan: 'Simpan rancangan',
  simpanJadi: 'Rancangan tersimpan',
  pakai: 'Pakai jenis ini',
  pakaiJudul: 'Pakai untuk surat berikutnya?',
  pakaiArti: 'Surat yang sudah terbit tidak berubah. Versi sebelumnya tetap dapat dipakai lagi dari Riwayat.',
  pakaiSaran: ['Jenis surat baru', 'Perbaikan kalimat', 'Tambahan isian'],
  pakaiJadi: (nama: string) => `${nama} kini dipakai di Loket`,
  pakaiBelum: 'Masih ada yang perlu diperbaiki.',
  hanyaBaca: 'Versi ini hanya dapat dilihat. Yang berhak mengubah melanjutkan rancangannya, atau membuat versi baru.',
  bagian: 'Bagian penyusunan',
  tanpaSimpan: 'Ada perubahan yang belum disimpan',
  tanpaSimpanArti: 'Simpan sebagai rancangan, atau buang perubahan sejak simpanan terakhir?',
  simpanKeluar: 'Simpan rancangan',
  buangKeluar: 'Buang perubahan',
  tetap: 'Tetap di sini',
  masalah: (n: number) => (n === 0 ? 'Tidak ada masalah' : `${n} hal perlu diperbaiki`),
  catatan: (n: number) => `${n} catatan`,
  menuju: 'Menuju bagian ini',
  contoh: 'Contoh',
  halaman: (n: number) => `${n} halaman`,
  halamanKe: (n: number, dari: number) => `Halaman ${n} dari ${dari}`,
  sebelumnya: 'Sebelumnya',
  berikutnya: 'Berikutnya',
  pratinjauTakJadi: 'Contoh belum dapat disusun. Perbaiki dahulu hal yang perlu diperbaiki.',
  // riwayat
  riwayatJudul: (nama: string) => `Riwayat ${nama}`,
  kolomRiwayat: ['Versi', 'Keadaan', 'Kapan', 'Oleh', 'Perubahan', ''],
  keadaan: { bawaan: 'bawaan, dipakai', rancangan: 'rancangan', aktif: 'dipakai', arsip: 'disimpan' },
  pakaiLagi: 'Pakai lagi',
  bukaVersi: 'Buka',
  tarik: 'Tarik',
  tarikJudul: 'Tarik versi kantor?',
  tarikBawaan: 'Surat berikutnya memakai kalimat bawaan lagi. Surat yang sudah terbit tidak berubah.',
  tarikSendiri:
    'Jenis ini tidak ditawarkan lagi di Loket. Surat yang sudah terbit tetap dapat dibuka dan tetap ada di buku.',
  tarikJadi: 'Versi kantor ditarik',
  buang: 'Buang rancangan',
  buangJudul: 'Buang rancangan ini?',
  buangArti: 'Perubahan di rancangan hilang. Versi yang dipakai tidak berubah.',
  buangJadi: 'Rancangan dibuang',
  tambah: (label: string) => `tambah ${label}`,
  hapus: (label: string) => `hapus ${label}`,
  awal: 'versi pertama',
  bawaanProgram: 'dari aplikasi',
  nSurat: (n: number) => `${n} surat`,
} as const

/** Tabs of the editor. */
export const bagianText: Readonly<Record<BagianJenis, string>> = {
  dasar: 'Dasar',
  isian: 'Isian',
  isi: 'Isi surat',
  ttd: 'Tanda tangan',
  nomor: 'Nomor dan buku',
  contoh: 'Contoh',
}

/** What a version changed. */
export const ubahText: Readonly<Record<BagianUbah, string>> = {
  nama: 'nama dan judul',
  dasar: 'bentuk surat',
  isian: 'isian',
  isi: 'isi surat',
  ttd: 'tanda tangan',
  nomor: 'nomor',
  syarat: 'syarat',
  masa: 'masa berlaku',
  buku: 'buku',
}

/** Kinds of fields. */
export const jenisIsianText: Readonly<Record<Isian['jenis'], string>> = {
  teks: 'Teks satu baris',
  paragraf: 'Teks panjang',
  pilihan: 'Pilihan dari daftar',
  'ya-tidak': 'Ya atau tidak',
  tanggal: 'Tanggal',
  jam: 'Jam',
  angka: 'Angka bulat',
  desimal: 'Ukuran (boleh koma)',
  uang: 'Uang (rupiah)',
  tahun: 'Tahun',
  nik: 'NIK',
  kk: 'Nomor KK',
  orang: 'Satu orang',
  'daftar-orang': 'Beberapa orang',
  tabel: 'Tabel',
}

export const polaText: Readonly<Record<PolaTeks | '', string>> = {
  '': 'bebas',
  'nomor-polisi': 'nomor polisi (G 1234 AB)',
  'huruf-angka': 'huruf dan angka saja',
}

/** Kinds of parts of the text. */
export const jenisBlokText: Readonly<Record<Blok['jenis'], string>> = {
  paragraf: 'Alinea',
  biodata: 'Baris data',
  daftar: 'Daftar bernomor',
  tabel: 'Tabel orang atau catatan',
  'untuk-setiap': 'Ulang untuk setiap',
  bila: 'Bila syarat terpenuhi',
  'tanda-tangan': 'Tanda tangan beberapa orang',
  subjudul: 'Subjudul',
  jarak: 'Jarak kosong',
}

export const bentukSuratText: Readonly<Record<DeklarasiSurat['bentuk'], string>> = {
  judul: 'Surat keterangan (judul di tengah)',
  korespondensi: 'Surat dinas (hal dan tujuan)',
  formulir: 'Formulir (tanpa kop)',
}

export const kelompokText: Readonly<Record<string, string>> = {
  kependudukan: 'Kependudukan',
  umum: 'Umum',
  trantib: 'Ketenteraman dan ketertiban',
  perkawinan: 'Perkawinan',
  ekonomi: 'Ekonomi dan usaha',
  'peristiwa-penting': 'Peristiwa penting',
  sosial: 'Sosial',
  pertanahan: 'Pertanahan dan waris',
  waris: 'Waris',
  kepegawaian: 'Kepegawaian',
  dinas: 'Surat dinas',
}
