// Register pengantar kredit bank. Columns seen in one kecamatan.
import { defineBuku, kolom } from '#domain/buku/define-buku.ts'

export const buku = defineBuku({
  kode: 'register-bank',
  versi: 1,
  judul: 'Register Pengantar Kredit Bank',
  model: null,
  sumber: 'surat',
  penomoran: 'per-tahun',
  kertas: 'F4-lanskap',
  kolom: [
    kolom('noUrut', 'Nomor urut', { jenis: 'angka', lebar: 45 }),
    kolom('tanggal', 'Tanggal', { jenis: 'tanggal', lebar: 80, dari: 'tanggal' }),
    kolom('nomor', 'Nomor surat', { lebar: 170, dicari: true, dari: 'nomor' }),
    kolom('nama', 'Nama', { lebar: 160, dicari: true, dari: 'subjek' }),
    kolom('alamat', 'Alamat', { lebar: 170, wajib: false, dari: 'alamat' }),
    kolom('bank', 'Bank yang dituju', { lebar: 130, dicari: true, dari: 'isian.bank' }),
    kolom('besaran', 'Besaran pengajuan', { jenis: 'uang', lebar: 115, wajib: false, dari: 'isian.besaran' }),
    kolom('keterangan', 'Keterangan', { lebar: 130, wajib: false, dicari: true, dari: 'keterangan' }),
  ],
  contoh: [
    {
      noUrut: '1',
      tanggal: '2026-11-20',
      nomor: '500.3.4.5/001/SPK/XI/2026',
      nama: 'Wati',
      alamat: 'Jalan Kenanga Gang 3 Nomor 11, RT 003/RW 005',
      bank: 'Bank Contoh',
      besaran: '15000000',
      keterangan: '',
    },
  ],
})
