// Texts of Pengaturan > Alur surat.
import type { ModeTtd } from '#domain/surat/alur.ts'

export const modeTtdText: Readonly<Record<ModeTtd, readonly [string, string]>> = {
  basah: ['Tanda tangan basah', 'surat dicetak, lalu ditandatangani dengan pena'],
  lokal: ['Sertifikat elektronik kantor', 'pejabat menandatangani di aplikasi; bukan TTE tersertifikasi BSrE'],
  bsre: ['TTE melalui layanan kota (BSrE)', 'memerlukan jaringan; surat menunggu bila layanan tidak terjangkau'],
}

export const pengaturanAlur = {
  langkah: 'Langkah sebelum surat terbit',
  verifikasi: ['Verifikasi kasi', 'kasi memeriksa isi surat'],
  paraf: ['Paraf sekretaris', 'sekretaris memaraf surat yang sudah benar'],
  tandaTangan: ['Tanda tangan sebelum terbit', 'surat bernomor menunggu pejabat, baru kemudian terbit'],
  tanpaLangkah: 'Tanpa langkah: petugas menerbitkan surat langsung di loket.',
  urutan: (langkah: string) => `Urutan: ${langkah}.`,
  tahap: { verifikasi: 'verifikasi', paraf: 'paraf', ttd: 'tanda tangan', terbit: 'terbit' },
  cara: 'Cara menandatangani',
  ttdWajib: 'Tanda tangan elektronik selalu menunggu pejabatnya sendiri, jadi langkah ini dipakai.',
  satuPetugas: 'Satu petugas boleh menerbitkan sendiri',
  satuPetugasTeks:
    'Untuk hari ketika hanya ada satu petugas. Petugas menulis alasannya, dan setiap surat seperti itu ditandai “satu petugas” di arsip dan log.',
  setelah: 'Setelah terbit',
  serahTerima: 'Catat siapa yang mengambil surat',
  batasAmbil: 'Tampilkan sebagai belum diambil setelah (hari)',
} as const
