// Buku Harian Peristiwa Kependudukan dan Peristiwa Penting (BHPKPP), kept where a birth or a death is reported. That the kelurahan
// keeps it is confirmed; its columns are the usual ones.
import { defineBuku, kolom } from '#domain/buku/define-buku.ts'

export const buku = defineBuku({
  kode: 'buku-harian-peristiwa',
  versi: 1,
  judul: 'Buku Harian Peristiwa Kependudukan dan Peristiwa Penting',
  model: null,
  sumber: 'entri',
  penomoran: 'per-tahun',
  kertas: 'F4-lanskap',
  kolom: [
    kolom('noUrut', 'Nomor urut', { jenis: 'angka', lebar: 45 }),
    kolom('tanggal', 'Tanggal lapor', { jenis: 'tanggal', lebar: 80, dari: 'tanggal' }),
    kolom('peristiwa', 'Jenis peristiwa', { lebar: 130, dicari: true, dari: 'jenis' }),
    kolom('nama', 'Nama', { lebar: 150, dicari: true, dari: ['isian.namaBayi', 'subjek', 'isian.ibu'] }),
    kolom('nik', 'NIK', { lebar: 120, wajib: false, dicari: true, dari: 'nik' }),
    kolom('tanggalPeristiwa', 'Tanggal peristiwa', {
      jenis: 'tanggal',
      lebar: 85,
      wajib: false,
      dari: ['isian.tanggalMeninggal', 'isian.tanggalLahir', 'isian.tanggal'],
    }),
    kolom('nomor', 'Nomor surat', { lebar: 150, wajib: false, dicari: true, dari: 'nomor' }),
    kolom('pelapor', 'Pelapor', { lebar: 120, wajib: false, dicari: true, dari: 'isian.pelapor' }),
    kolom('keterangan', 'Keterangan', { lebar: 120, wajib: false, dicari: true, dari: 'keterangan' }),
  ],
  contoh: [
    {
      noUrut: '1',
      tanggal: '2026-11-20',
      peristiwa: 'Surat keterangan kematian',
      nama: 'Sukarno',
      nik: '9975011008500001',
      tanggalPeristiwa: '2026-11-18',
      nomor: '400.12.3.1/004/SPK/XI/2026',
      pelapor: 'Siti Nurhayati',
      keterangan: '',
    },
  ],
})
