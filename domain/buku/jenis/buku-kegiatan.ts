// Buku kegiatan of the lurah, as invitations fill it. No form was found; the columns are the usual ones.
import { defineBuku, kolom } from '#domain/buku/define-buku.ts'

export const buku = defineBuku({
  kode: 'buku-kegiatan',
  versi: 1,
  judul: 'Buku Kegiatan',
  model: null,
  sumber: 'entri',
  penomoran: 'per-tahun',
  kertas: 'F4-lanskap',
  kolom: [
    kolom('noUrut', 'Nomor urut', { jenis: 'angka', lebar: 45 }),
    kolom('tanggal', 'Hari dan tanggal', { jenis: 'tanggal', lebar: 90, dari: ['isian.tanggalAcara', 'tanggal'] }),
    kolom('waktu', 'Waktu', { rata: 'tengah', lebar: 70, wajib: false, dari: 'isian.pukul' }),
    kolom('tempat', 'Tempat', { lebar: 150, dicari: true, dari: 'isian.tempat' }),
    kolom('acara', 'Acara', { lebar: 200, dicari: true, dari: ['isian.acara', 'perihal'] }),
    kolom('peserta', 'Peserta', { lebar: 180, wajib: false, dicari: true, dari: 'isian.kepada' }),
    kolom('nomor', 'Nomor surat', { lebar: 145, wajib: false, dicari: true, dari: 'nomor' }),
    kolom('keterangan', 'Keterangan', { lebar: 120, wajib: false, dicari: true }),
  ],
  contoh: [
    {
      noUrut: '1',
      tanggal: '2026-11-27',
      waktu: '09:30',
      tempat: 'Aula Kelurahan',
      acara: 'rapat koordinasi RT/RW',
      peserta: 'Ketua RW 001; Ketua RW 002',
      nomor: '000.1.5/001/SPK/XI/2026',
      keterangan: '',
    },
  ],
})
