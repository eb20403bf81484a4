// Register surat keterangan usaha: letters about a business and about its place.
import { defineBuku, kolom } from '#domain/buku/define-buku.ts'

export const buku = defineBuku({
  kode: 'register-usaha',
  versi: 1,
  judul: 'Register Surat Keterangan Usaha',
  model: null,
  sumber: 'surat',
  penomoran: 'per-tahun',
  kertas: 'F4-lanskap',
  kolom: [
    kolom('noUrut', 'Nomor urut', { jenis: 'angka', lebar: 45 }),
    kolom('tanggal', 'Tanggal', { jenis: 'tanggal', lebar: 75, dari: 'tanggal' }),
    kolom('nomor', 'Nomor surat', { lebar: 150, dicari: true, dari: 'nomor' }),
    kolom('jenis', 'Jenis surat', { lebar: 110, dari: 'jenis' }),
    kolom('nama', 'Nama', { lebar: 125, dicari: true, dari: 'subjek' }),
    kolom('namaUsaha', 'Nama usaha', { lebar: 125, dicari: true, dari: 'isian.namaUsaha' }),
    kolom('jenisUsaha', 'Jenis atau bidang usaha', {
      lebar: 110,
      dicari: true,
      dari: ['isian.jenisUsaha', 'isian.bidang'],
    }),
    kolom('alamatUsaha', 'Alamat usaha', { lebar: 140, wajib: false, dari: 'isian.alamatUsaha' }),
    kolom('keterangan', 'Keterangan', { lebar: 120, wajib: false, dicari: true, dari: 'keterangan' }),
  ],
  contoh: [
    {
      noUrut: '1',
      tanggal: '2026-11-20',
      nomor: '500.3/003/SPK/XI/2026',
      jenis: 'Surat keterangan usaha',
      nama: 'Wati',
      namaUsaha: 'Warung Megono Bu Wati',
      jenisUsaha: 'warung makan',
      alamatUsaha: 'Jalan Kenanga Gang 3 Nomor 11, RT 003/RW 005',
      keterangan: 'berlaku sampai 20 Mei 2027',
    },
  ],
})
