// Words of the Loket for letters that are approved first, for other dates and numbers, and for letters without a person.

export const loketAjukan = {
  ajukan: 'Ajukan ke Persetujuan',
  mengajukan: 'Mengajukan…',
  langsung: 'Terbitkan langsung (satu petugas)',
  langsungJudul: 'Terbitkan langsung',
  langsungArti: 'Surat terbit tanpa pemeriksaan orang kedua dan bertanda “satu petugas” di arsip. Tulis alasannya.',
  langsungAlasan: ['Pejabat sedang tidak di tempat', 'Keperluan mendesak pemohon'],
  diajukan: 'Surat diajukan',
  diajukanKe: (tahap: string) => `Keadaan: ${tahap}.`,
  diajukanArti: 'Surat belum bernomor. Bila dikembalikan, ia muncul di Loket dengan alasannya.',
  diajukanSiap: 'Surat sudah bernomor dan menunggu tanda tangan.',
  baruDiajukan: 'Surat yang baru diajukan',
  lihatPersetujuan: 'Lihat di Persetujuan',
  menunggu: 'Keadaan',
  tarik: 'Tarik surat',
  tarikJudul: (nama: string) => `Tarik surat ${nama}`,
  tarikArti: 'Surat berhenti di sini dan tidak terbit. Isiannya tetap tersimpan di riwayat.',
  sudahDitarik: 'Surat ditarik.',
  nomorNanti: 'Nomor diambil saat surat siap ditandatangani.',
  // returned
  dikembalikanJudul: 'Dikembalikan untuk diperbaiki',
  dikembalikanArti: 'buka, perbaiki, lalu ajukan lagi',
  kolomKembali: ['Nama', 'Surat', 'Sejak'],
  // another date or number
  tanggalLain: 'Tanggal atau nomor lain',
  tanggalLainArti: 'Tanggal boleh mundur, tidak boleh maju.',
  tanggalSurat: 'Tanggal surat',
  sisipkanSesudah: 'Sisipkan sesudah nomor urut',
  sisipkanContoh: 'misalnya 12',
  alasanLain: 'Alasan',
  lebihBaru: (tanggal: string) =>
    `Sudah ada surat bertanggal ${tanggal}; surat ini akan lebih tua daripada surat itu. Tulis alasannya.`,
  akanBernomor: (nomor: string) => `Akan bernomor ${nomor}.`,
  tanpaSisipan: (n: number) => `Tidak ada nomor yang dapat disisipkan sesudah ${n}: nomor itu belum dipakai.`,
  // letters without a person
  tanpaOrang: 'Surat tanpa orang',
  tanpaOrangArti: 'undangan, surat tugas, rekomendasi',
  tanpaOrangPilih: 'Surat ini tidak tentang seseorang. Pilih jenisnya.',
  // copy of an earlier letter
  buatLagi: 'Buat lagi',
  buatLagiArti: (nomor: string) =>
    `Disalin dari surat ${nomor}. Tanggal yang sudah lewat dikosongkan; periksa isian lain.`,
  seringDipakai: 'Sering dipakai',
  // several persons
  lengkapi: 'Lengkapi',
  semuaKeluarga: (n: number) => `Ambil semua dari keluarga (${n} orang)`,
} as const

/** Families of letter types. */
export const kelompokSurat: Readonly<Record<string, string>> = {
  kependudukan: 'Kependudukan',
  mutasi: 'Pindah datang',
  'peristiwa-penting': 'Kelahiran dan kematian',
  perkawinan: 'Perkawinan',
  sosial: 'Sosial',
  ekonomi: 'Ekonomi dan usaha',
  'pertanahan-waris': 'Pertanahan dan waris',
  trantib: 'Ketenteraman dan ketertiban',
  umum: 'Umum',
  internal: 'Surat dinas',
}
