// Words of Arsip and Buku.
import type { Output } from '#contract/ipc.ts'

type KeadaanNomor = Output<'nomor.laporan'>['baris'][number]['state']

export const arsip = {
  judul: 'Arsip',
  jumlah: (n: string) => `${n} surat`,
  cari: 'Cari di arsip',
  ketik: 'Nomor, nama, keperluan, atau jenis surat',
  temuan: (n: string) => `${n} temuan`,
  semua: 'Semua', terbit: 'Terbit', batal: 'Dibatalkan',
  semuaJenis: 'Semua jenis', semuaTahun: 'Semua tahun', tahun: (t: string) => `Tahun ${t}`,
  kosong: 'Tidak ada surat yang cocok.',
  belumAda: 'Belum ada surat yang diterbitkan.',
  pilih: 'Pilih surat untuk melihat isinya.',
  nomor: 'Nomor', tanggal: 'Tanggal', untuk: 'Untuk', keperluan: 'Keperluan', tandaTangan: 'Penanda tangan', oleh: 'Diterbitkan oleh', berlaku: 'Berlaku sampai',
  buku: 'Tercatat di', persyaratan: 'Persyaratan', cetakan: 'Cetakan', dibatalkan: 'Dibatalkan', alasan: 'Alasan', digantikan: 'Digantikan surat lain', menggantikan: 'Menggantikan surat lain',
  lihat: 'lihat', noUrut: (judul: string, n: number) => `${judul} nomor ${n}`,
  cetak: 'Cetak lagi', simpan: 'Simpan PDF', batalkan: 'Batalkan', halaman: (n: number, dari: number) => `Halaman ${n} dari ${dari}`,
  berikut: 'Berikutnya', sebelum: 'Sebelumnya', tersimpan: 'Salinan PDF tersimpan', sidik: 'Sidik berkas',
  k: { pilih: 'Pilih', cetak: 'Cetak lagi', simpan: 'Simpan salinan', batal: 'Batalkan surat', saring: 'Saring jenis', panel: 'Panel berikut', bantuan: 'Bantuan' },
} as const

export const buku = {
  judul: 'Buku',
  pilih: 'Pilih buku',
  laporanNomor: 'Laporan nomor',
  masa: 'Masa',
  dari: 'Dari tanggal', sampai: 'Sampai tanggal',
  bulanIni: 'Bulan ini', tahunIni: 'Tahun ini',
  cari: 'Cari di buku ini',
  baris: (n: string) => `${n} baris`,
  kosong: 'Belum ada catatan pada masa ini.',
  cetak: 'Cetak', simpan: 'Simpan PDF', mencetak: 'Menyusun lembar buku', dikirim: 'Buku dikirim ke printer', tersimpan: 'Buku tersimpan sebagai PDF',
  batal: 'BATAL', tanggalSalah: 'Tanggal ditulis hh-bb-tttt.',
  tetap: 'Kolom 1 dan 2 tetap di tempat.',
  barisDari: (n: string) => `${n} baris pada masa ini.`,
  register: 'Urutan nomor', tahun: 'Tahun', kolomNomor: ['Nomor', 'Keadaan', 'Tercetak sebagai', 'Keterangan', 'Waktu'],
  ringkas: (maks: string) => `Nomor 1 sampai ${maks}`,
  semuaJelas: 'Setiap nomor mempunyai keterangan', adaTanpa: (n: string) => `${n} nomor tanpa keterangan`,
  belumAdaNomor: 'Belum ada nomor yang diberikan.',
  k: { pilih: 'Pilih buku', cari: 'Cari di buku', cetak: 'Cetak', simpan: 'Simpan PDF', bantuan: 'Bantuan' },
} as const

export const keadaanNomor: Readonly<Record<KeadaanNomor, string>> = {
  pakai: 'dipakai', batal: 'batal', kertas: 'dipakai sebelum SIAKEL', cadang: 'dicadangkan', kembali: 'dikembalikan', lease: 'jatah PC lain', 'tanpa-keterangan': 'tanpa keterangan',
}
