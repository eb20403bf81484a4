// Register surat pertanahan: statements and letters about land that change nothing in the land book (sporadik, tidak sengketa).
import { defineBuku, kolom } from '#domain/buku/define-buku.ts'

export const buku = defineBuku({
  kode: 'register-tanah',
  versi: 1,
  judul: 'Register Surat Pertanahan',
  model: null,
  sumber: 'surat',
  penomoran: 'per-tahun',
  kertas: 'F4-lanskap',
  kolom: [
    kolom('noUrut', 'Nomor urut', { jenis: 'angka', lebar: 45 }),
    kolom('tanggal', 'Tanggal', { jenis: 'tanggal', lebar: 75, dari: 'tanggal' }),
    kolom('nomor', 'Nomor surat', { lebar: 150, dicari: true, dari: 'nomor' }),
    kolom('jenis', 'Jenis surat', { lebar: 130, dicari: true, dari: 'jenis' }),
    kolom('nama', 'Nama', { lebar: 140, dicari: true, dari: 'subjek' }),
    kolom('letak', 'Letak tanah', { lebar: 160, dicari: true, dari: 'isian.lokasi' }),
    kolom('luas', 'Luas (m2)', { rata: 'tengah', lebar: 70, dari: 'isian.luas' }),
    kolom('bukti', 'Status atau nomor bukti', {
      lebar: 120,
      wajib: false,
      dicari: true,
      dari: ['isian.nomorBukti', 'isian.statusTanah'],
    }),
    kolom('keterangan', 'Keterangan', { lebar: 110, wajib: false, dicari: true, dari: 'keterangan' }),
  ],
  contoh: [
    {
      noUrut: '1',
      tanggal: '2026-11-20',
      nomor: '500.17.2.3/002/SPK/XI/2026',
      jenis: 'Sporadik',
      nama: 'Agus Prasetyo',
      letak: 'Jalan Kenanga Gang 3, RT 003/RW 005',
      luas: '120,5',
      bukti: 'tanah milik adat',
      keterangan: '',
    },
  ],
})
