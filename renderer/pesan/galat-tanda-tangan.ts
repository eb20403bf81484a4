// Sentences about certificates, the office's own signature and time stamps.
import type { SalahSertifikat, SalahTandaTangan } from '#domain/tanda-tangan/galat.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { Sentences } from './galat.ts'
import { longDate } from './waktu.ts'

type Kode =
  | (SalahSertifikat | SalahTandaTangan)['code']
  | 'SertifikatBelumAda'
  | 'SertifikatBukanAkar'
  | 'PdfTerlaluBesar'

export const kalimatTandaTangan: Pick<Sentences, Kode> = {
  SertifikatBelumAda: (g) =>
    `Sertifikat ${g.nama === '' ? 'pejabat ini' : g.nama} belum ada di PC ini. Belum ada surat yang ditandatangani. Impor sertifikatnya di Pengaturan, Tanda tangan elektronik.`,
  SertifikatBukanAkar: () =>
    'Berkas itu bukan sertifikat penerbit (PEM atau DER). Tidak ada yang berubah. Mintalah berkas sertifikat penerbit kepada Dinas Kominfo.',
  SandiSertifikatSalah: () =>
    'Kata sandi sertifikat salah. Tidak ada yang disimpan atau ditandatangani. Ketik lagi kata sandinya.',
  BukanPkcs12: () => 'Berkas itu bukan sertifikat PKCS#12 (.p12 atau .pfx). Tidak ada yang berubah. Pilih berkas lain.',
  SertifikatTanpaKunci: () =>
    'Berkas itu tidak memuat kunci penandatanganan. Tidak ada yang berubah. Mintalah berkas .p12 lengkap kepada penerbitnya.',
  SertifikatBanyakKunci: (g) =>
    `Berkas itu memuat ${g.jumlah} kunci. Tidak ada yang berubah. Mintalah berkas dengan satu kunci untuk satu pejabat.`,
  SertifikatKedaluwarsa: (g) =>
    `Masa berlaku sertifikat habis pada ${longDate(isoInstant(g.sampai))}. Belum ada surat yang ditandatangani. Impor sertifikat yang baru.`,
  SertifikatBelumBerlaku: (g) =>
    `Sertifikat baru berlaku mulai ${longDate(isoInstant(g.mulai))}. Belum ada surat yang ditandatangani. Periksa tanggal PC, atau tunggu.`,
  SertifikatSalahGuna: () =>
    'Sertifikat ini tidak dibuat untuk menandatangani dokumen. Tidak ada yang berubah. Mintalah sertifikat penandatanganan.',
  SertifikatBedaKunci: () =>
    'Kunci dan sertifikat dalam berkas itu bukan pasangan. Tidak ada yang berubah. Mintalah berkas .p12 yang benar.',
  SertifikatLemah: () =>
    'Kunci sertifikat ini terlalu lemah untuk menandatangani (RSA di bawah 2048 bit, atau SHA-1). Tidak ada yang berubah. Mintalah sertifikat baru.',
  SertifikatTidakDidukung: () =>
    'Jenis kunci sertifikat ini tidak dikenal pembaca PDF. Tidak ada yang berubah. Mintalah sertifikat RSA atau EC P-256.',
  PdfTerlaluBesar: (g) =>
    `PDF itu lebih besar daripada ${g.terbesarMb} MB dan tidak dibuka. Tidak ada yang berubah. Surat jauh lebih kecil; mintalah berkas aslinya.`,
  BukanPdf: () => 'Berkas itu bukan PDF. Tidak ada yang berubah. Pilih berkas lain.',
  PdfTerkunci: () =>
    'PDF itu terkunci dengan kata sandi. Tidak ada yang berubah. Simpan ulang tanpa kata sandi, lalu ulangi.',
  PdfTidakTerbaca: () =>
    'PDF itu rusak, atau ditulis dengan cara yang tidak dapat ditandatangani dengan aman. Tidak ada yang berubah.',
  SudahDitandatangani: () => 'PDF itu sudah ditandatangani. Tidak ada yang ditambahkan.',
  KolomTerpakai: () => 'Kolom tanda tangan pada PDF itu dipakai untuk hal lain. Tidak ada yang ditambahkan.',
  PdfTidakBolehDiubah: () =>
    'Tanda tangan yang sudah ada melarang perubahan apa pun pada PDF itu. Tidak ada yang ditambahkan.',
  HalamanTidakAda: (g) => `PDF itu tidak mempunyai halaman ${g.halaman}. Tidak ada yang ditambahkan.`,
  StempelTidakTerjangkau: () =>
    'Layanan stempel waktu tidak terjangkau. Surat belum ditandatangani dan tetap menunggu. Periksa jaringan, atau kosongkan alamat stempel waktu di Pengaturan.',
  StempelDitolak: (g) =>
    `Layanan stempel waktu menolak permintaan (${g.status}). Surat belum ditandatangani dan tetap menunggu. Tanyakan kepada Dinas Kominfo.`,
  StempelSalah: () =>
    'Jawaban layanan stempel waktu tidak cocok dengan surat. Surat belum ditandatangani dan tetap menunggu. Tanyakan kepada Dinas Kominfo.',
}
