// Register pengantar izin keramaian. No form was found; the columns are what the police ask.
import { defineBuku, kolom } from '#domain/buku/define-buku.ts'

export const buku = defineBuku({
  kode: 'register-keramaian',
  versi: 1,
  judul: 'Register Pengantar Izin Keramaian',
  model: null,
  sumber: 'surat',
  penomoran: 'per-tahun',
  kertas: 'F4-lanskap',
  kolom: [
    kolom('noUrut', 'Nomor urut', { jenis: 'angka', lebar: 45 }),
    kolom('tanggal', 'Tanggal', { jenis: 'tanggal', lebar: 75, dari: 'tanggal' }),
    kolom('nomor', 'Nomor surat', { lebar: 150, dicari: true, dari: 'nomor' }),
    kolom('nama', 'Nama', { lebar: 125, dicari: true, dari: 'subjek' }),
    kolom('alamat', 'Alamat', { lebar: 125, wajib: false, dari: 'alamat' }),
    kolom('acara', 'Jenis acara', { lebar: 110, dicari: true, dari: 'isian.jenisAcara' }),
    kolom('hiburan', 'Hiburan', { lebar: 80, wajib: false, dari: 'isian.hiburan' }),
    kolom('mulai', 'Mulai', { jenis: 'tanggal', lebar: 75, wajib: false, dari: 'isian.tanggalMulai' }),
    kolom('tempat', 'Tempat acara', { lebar: 125, wajib: false, dicari: true, dari: 'isian.tempat' }),
    kolom('keterangan', 'Keterangan', { lebar: 90, wajib: false, dicari: true, dari: 'keterangan' }),
  ],
  contoh: [
    {
      noUrut: '1',
      tanggal: '2026-11-20',
      nomor: '300.1/002/SPK/XI/2026',
      nama: 'Wati',
      alamat: 'Jalan Kenanga Gang 3 Nomor 11, RT 003/RW 005',
      acara: 'resepsi pernikahan',
      hiburan: 'orkes melayu',
      mulai: '2026-12-05',
      tempat: 'Jalan Kenanga Gang 3 Nomor 11',
      keterangan: '',
    },
  ],
})
