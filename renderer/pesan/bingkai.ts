// Words of the frame: places, status bar, notices, roles.
import type { Peran } from '#domain/pengguna/hak.ts'

export const bingkai = {
  merek: 'SIAKEL',
  tempatKerja: 'Tempat kerja',
  cariSemua: 'Cari semua',
  latihan: 'LATIHAN',
  latihanArti: 'Data latihan, bukan penduduk sungguhan',
  tombolLayar: 'Tombol di layar ini',
  keadaan: 'Keadaan',
  tersimpan: (jam: string) => `Tersimpan ${jam}`,
  belumAdaPerubahan: 'Belum ada perubahan',
  printerBelumDipilih: 'Printer belum dipilih',
  printerSiap: (nama: string) => `${nama}, siap`,
  printerMencetak: (nama: string, antre: number) => (antre > 0 ? `${nama}, ${antre} dicetak` : `${nama}, mencetak`),
  printerTertahan: (nama: string, alasan: string, antre: number) =>
    `${nama}, ${alasan}${antre > 0 ? `, ${antre} menunggu` : ''}`,
  printerDiam: (nama: string) => `${nama} belum menjawab`,
  tertahan: 'tertahan',
  belumTerdaftar: 'Belum terdaftar di server kota',
  luring: (n: string) => `Luring, ${n} perubahan menunggu`,
  luringBersih: 'Luring, tidak ada yang menunggu',
  daring: 'Daring, semua sudah terkirim',
  daringMenunggu: (n: string) => `Daring, ${n} sedang dikirim`,
  latarMati: 'Pengiriman berhenti',
  jamMundur:
    'Jam PC mundur dari waktu kerja terakhir. Betulkan jam PC; menerbitkan surat memerlukan alasan sampai jam benar.',
  ruangSempit: (mb: string) =>
    `Ruang penyimpanan tinggal ${mb} MB. Data aman; kosongkan ruang agar surat baru tidak tertahan.`,
  memuat: 'Memuat…',
  tutup: 'Tutup',
  batal: 'Batal',
  simpan: 'Simpan',
  cobaLagi: 'Coba lagi',
  gagalMemuat: 'Layar ini tidak berhasil dimuat.',
  alasan: 'Alasan',
  alasanPetunjuk: 'Paling sedikit tiga huruf; tercatat.',
  bantuan: 'Bantuan',
  menunggu: (n: string) => `${n} menunggu`,
  belumAda: 'Tempat ini tersedia pada versi berikutnya.',
  ketikTempat: 'Orang, surat, layar, atau pengaturan',
  orang: 'Orang',
  surat: 'Surat',
  buatSurat: 'Buat surat',
  tanpaOrang: 'surat tanpa orang',
  layar: 'Layar dan pengaturan',
  tidakAda: (teks: string) => `Tidak ditemukan “${teks}”.`,
} as const

/** Role in words. */
export const peranText: Readonly<Record<Peran, string>> = {
  petugas: 'Petugas loket',
  kasi: 'Kepala seksi',
  sekretaris: 'Sekretaris',
  lurah: 'Lurah',
  admin: 'Admin',
}

/** Several roles in words. */
export const daftarPeranText = (peran: readonly Peran[]): string => peran.map((p) => peranText[p]).join(', ')
