// Words of the end of the day: what is not signed, not fetched, handed over, spoiled.
import type { IsiPenyerahan } from '#contract/konsep.ts'

export const harian = {
  hari: 'Tanggal',
  pilih: {
    belumTtd: 'Belum ditandatangani',
    belumDiambil: 'Belum diambil',
    diserahkan: 'Diserahkan',
    kertasRusak: 'Kertas rusak',
  },
  kosong: {
    belumTtd: 'Semua lembar sudah ditandatangani.',
    belumDiambil: 'Tidak ada surat yang menunggu diambil.',
    diserahkan: 'Belum ada surat yang diserahkan pada tanggal ini.',
    kertasRusak: 'Tidak ada kertas rusak pada tanggal ini.',
  },
  tanpaSerahTerima: 'Kantor ini tidak mencatat pengambilan surat. Pencatatan diatur di Pengaturan, bagian Alur surat.',
  kolomSurat: ['Nomor', 'Surat', 'Untuk', 'Tanggal', 'Penanda tangan', 'Keadaan'],
  kolomSerah: ['Nomor', 'Surat', 'Untuk', 'Diambil oleh', 'Diperiksa', 'Pukul', 'Petugas'],
  kolomRusak: ['Nomor', 'Lembar', 'Alasan', 'Pukul', 'Petugas'],
  tanpaNomor: 'tanpa nomor',
  lamaMenunggu: 'lama menunggu',
  belumDicetak: 'belum dicetak',
  sudahBasah: (n: string) => `Sudah ditandatangani basah (${n})`,
  tercatatBasah: (n: string) => `${n} surat dicatat sudah ditandatangani`,
  serahkan: 'Serahkan',
  cetak: 'Cetak lagi',
  catatRusak: 'Catat kertas rusak',
  rusakJudul: 'Catat kertas rusak',
  rusakArti: 'Lembar yang salah cetak atau sobek dicatat agar jumlah kertas dapat dijelaskan. Sobek lembarnya.',
  lembar: 'Jumlah lembar',
  lembarSalah: 'Jumlah lembar diisi 1 sampai 500.',
  untukSurat: 'Untuk surat',
  bukanSurat: 'Bukan untuk surat tertentu',
  alasanRusak: ['Kertas macet di printer', 'Tinta tidak rata', 'Sobek', 'Salah kertas'],
  tercatatRusak: (n: string) => `${n} lembar kertas rusak dicatat`,
  k: {
    baris: 'Pilih baris',
    pilih: 'Centang',
    semua: 'Centang semua',
    basah: 'Ditandatangani',
    serahkan: 'Serahkan',
    cetak: 'Cetak lagi',
    rusak: 'Kertas rusak',
    bagian: 'Bagian lain',
    bantuan: 'Bantuan',
  },
} as const

export const penyerahan = {
  judul: (nomor: string) => `Serahkan surat ${nomor}`,
  pengambil: 'Diambil oleh',
  hubungan: 'Hubungan dengan pemohon',
  yangBersangkutan: 'yang bersangkutan',
  hubunganLazim: ['yang bersangkutan', 'suami', 'istri', 'anak', 'orang tua', 'saudara', 'ketua RT', 'ketua RW'],
  cara: 'Cara memeriksa pengambil',
  catatan: 'Catatan',
  catatanPetunjuk: 'Boleh kosong. Untuk kuasa: nomor atau tanggal surat kuasa.',
  kurang: 'Nama pengambil dan hubungannya diisi, paling sedikit dua huruf.',
  serahkan: 'Catat penyerahan',
  tercatat: (nama: string) => `Penyerahan kepada ${nama} dicatat`,
  diambil: (nama: string, hubungan: string) => `${nama} (${hubungan})`,
} as const

/** How the collector was checked. */
export const caraText: Readonly<Record<IsiPenyerahan['cara'], string>> = {
  ktp: 'KTP diperlihatkan',
  dikenal: 'dikenal petugas',
  kuasa: 'surat kuasa',
  lain: 'cara lain',
}
