// Buku Agenda Surat Keluar (model A.5 of Permendagri 34/2007): every letter that leaves the office.
import { defineBuku, kolom } from '#domain/buku/define-buku.ts'

export const buku = defineBuku({
  kode: 'agenda-surat-keluar',
  versi: 1,
  judul: 'Buku Agenda Surat Keluar',
  model: 'A.5',
  sumber: 'entri',
  penomoran: 'per-tahun',
  kertas: 'F4-lanskap',
  kolom: [
    kolom('noUrut', 'Nomor urut', { jenis: 'angka', lebar: 60 }),
    kolom('nomor', 'Nomor surat', { lebar: 180, dicari: true, dari: 'nomor' }),
    kolom('tanggal', 'Tanggal surat', { jenis: 'tanggal', lebar: 90, dari: 'tanggal' }),
    kolom('tujuan', 'Ditujukan kepada', {
      lebar: 220,
      dicari: true,
      dari: ['isian.kepada', 'tujuan', 'isian.petugas'],
    }),
    kolom('isiSingkat', 'Isi singkat', { lebar: 300, dicari: true, dari: 'isiSingkat' }),
    kolom('keterangan', 'Keterangan', { lebar: 150, wajib: false, dicari: true, dari: 'keterangan' }),
  ],
  contoh: [
    {
      noUrut: '1',
      nomor: '400.12.2.1/001/SPK/XI/2026',
      tanggal: '2026-11-20',
      tujuan: 'Wati',
      isiSingkat: 'Surat keterangan domisili a.n. Wati: membuka rekening bank',
      keterangan: '',
    },
  ],
})
