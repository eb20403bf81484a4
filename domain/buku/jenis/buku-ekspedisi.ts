// Buku Ekspedisi (model A.6 of Permendagri 34/2007): letters that are carried to somebody. Who received them is written by hand.
import { defineBuku, kolom } from '#domain/buku/define-buku.ts'

export const buku = defineBuku({
  kode: 'buku-ekspedisi',
  versi: 1,
  judul: 'Buku Ekspedisi',
  model: 'A.6',
  sumber: 'entri',
  penomoran: 'per-tahun',
  kertas: 'F4-lanskap',
  kolom: [
    kolom('noUrut', 'Nomor urut', { jenis: 'angka', lebar: 60 }),
    kolom('tanggalKirim', 'Tanggal pengiriman', { jenis: 'tanggal', lebar: 100, dari: 'tanggal' }),
    kolom('nomor', 'Tanggal dan nomor surat', { lebar: 190, dicari: true, dari: 'nomorTanggal' }),
    kolom('isiSingkat', 'Isi singkat surat yang dikirim', { lebar: 280, dicari: true, dari: 'perihal' }),
    kolom('tujuan', 'Ditujukan kepada', { lebar: 220, dicari: true, dari: ['isian.kepada', 'tujuan'] }),
    kolom('keterangan', 'Keterangan', { lebar: 150, wajib: false, dicari: true, dari: 'keterangan' }),
  ],
  contoh: [
    {
      noUrut: '1',
      tanggalKirim: '2026-11-20',
      nomor: '000.1.5/001/SPK/XI/2026, 20-11-2026',
      isiSingkat: 'Undangan rapat koordinasi RT/RW',
      tujuan: 'Ketua RW 001; Ketua RW 002',
      keterangan: '',
    },
  ],
})
