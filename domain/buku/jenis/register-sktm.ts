// Register SKTM: letters for people who cannot pay, of every kind. Columns seen in one kecamatan.
import { defineBuku, kolom } from '#domain/buku/define-buku.ts'

export const buku = defineBuku({
  kode: 'register-sktm',
  versi: 1,
  judul: 'Register SKTM',
  model: null,
  sumber: 'surat',
  penomoran: 'per-tahun',
  kertas: 'F4-lanskap',
  kolom: [
    kolom('noUrut', 'Nomor urut', { jenis: 'angka', lebar: 45 }),
    kolom('tanggal', 'Tanggal', { jenis: 'tanggal', lebar: 80, dari: 'tanggal' }),
    kolom('nomor', 'Nomor surat', { lebar: 165, dicari: true, dari: 'nomor' }),
    kolom('jenis', 'Jenis surat', { lebar: 120, dari: 'jenis' }),
    kolom('nama', 'Nama', { lebar: 150, dicari: true, dari: 'subjek' }),
    kolom('pekerjaan', 'Pekerjaan', { lebar: 90, wajib: false, dari: 'pekerjaan' }),
    kolom('alamat', 'Alamat', { lebar: 150, wajib: false, dari: 'alamat' }),
    kolom('keperluan', 'Keperluan', { lebar: 120, dicari: true, dari: 'perihal' }),
    kolom('keterangan', 'Keterangan', { lebar: 80, wajib: false, dicari: true, dari: 'keterangan' }),
  ],
  contoh: [
    {
      noUrut: '1',
      tanggal: '2026-11-20',
      nomor: '400.9.14.1/002/SPK/XI/2026',
      jenis: 'SKTM (umum)',
      nama: 'Wati',
      pekerjaan: 'Buruh Harian Lepas',
      alamat: 'Jalan Kenanga Gang 3 Nomor 11, RT 003/RW 005',
      keperluan: 'bantuan hukum',
      keterangan: '',
    },
  ],
})
