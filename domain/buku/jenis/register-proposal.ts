// Register rekomendasi proposal. Columns seen in one kecamatan.
import { defineBuku, kolom } from '#domain/buku/define-buku.ts'

export const buku = defineBuku({
  kode: 'register-proposal',
  versi: 1,
  judul: 'Register Rekomendasi Proposal',
  model: null,
  sumber: 'surat',
  penomoran: 'per-tahun',
  kertas: 'F4-lanskap',
  kolom: [
    kolom('noUrut', 'Nomor urut', { jenis: 'angka', lebar: 45 }),
    kolom('tanggal', 'Tanggal', { jenis: 'tanggal', lebar: 80, dari: 'tanggal' }),
    kolom('nomor', 'Nomor surat', { lebar: 165, dicari: true, dari: 'nomor' }),
    kolom('lembaga', 'Atas nama', { lebar: 160, dicari: true, dari: ['isian.lembaga', 'subjek'] }),
    kolom('kegiatan', 'Isi proposal', { lebar: 200, dicari: true, dari: ['isian.kegiatan', 'perihal'] }),
    kolom('nilai', 'Nilai', { jenis: 'uang', lebar: 115, wajib: false, dari: 'isian.nilai' }),
    kolom('tujuan', 'Ditujukan kepada', { lebar: 135, wajib: false, dicari: true, dari: 'tujuan' }),
    kolom('keterangan', 'Keterangan', { lebar: 100, wajib: false, dicari: true, dari: 'keterangan' }),
  ],
  contoh: [
    {
      noUrut: '1',
      tanggal: '2026-11-20',
      nomor: '400.10.2.2/005/SPK/XI/2026',
      lembaga: 'Karang Taruna Tunas Muda',
      kegiatan: 'peringatan Hari Kemerdekaan',
      nilai: '7500000',
      tujuan: 'Dinas Contoh',
      keterangan: '',
    },
  ],
})
