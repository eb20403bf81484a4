// Buku Data Mutasi Penduduk (model B.2 of Permendagri 34/2007): births and arrivals are additions, moves and deaths are losses.
import { defineBuku, kolom } from '#domain/buku/define-buku.ts'

export const buku = defineBuku({
  kode: 'mutasi-penduduk',
  versi: 1,
  judul: 'Buku Data Mutasi Penduduk',
  model: 'B.2',
  sumber: 'entri',
  penomoran: 'per-tahun',
  kertas: 'F4-lanskap',
  kolom: [
    kolom('noUrut', 'Nomor urut', { jenis: 'angka', lebar: 36 }),
    kolom('nama', 'Nama lengkap', { lebar: 125, dicari: true, dari: ['isian.namaBayi', 'subjek'] }),
    kolom('tempatLahir', 'Tempat lahir', { lebar: 75, wajib: false, dari: ['isian.tempatLahir', 'tempatLahir'] }),
    kolom('tanggalLahir', 'Tanggal lahir', {
      jenis: 'tanggal',
      lebar: 66,
      wajib: false,
      dari: ['isian.tanggalLahir', 'tanggalLahir'],
    }),
    kolom('jenisKelamin', 'Jenis kelamin', {
      lebar: 66,
      wajib: false,
      dari: ['isian.jenisKelaminBayi', 'jenisKelamin'],
    }),
    kolom('kewarganegaraan', 'Warga negara', { lebar: 62, wajib: false, dari: 'kewarganegaraan' }),
    kolom('datangDari', 'Penambahan: datang dari', {
      lebar: 95,
      wajib: false,
      dicari: true,
      dari: 'isian.alamatAsal',
    }),
    kolom('tanggalDatang', 'Penambahan: tanggal', {
      jenis: 'tanggal',
      lebar: 72,
      wajib: false,
      dari: ['isian.tanggalDatang', 'isian.tanggalLahir'],
    }),
    kolom('pindahKe', 'Pengurangan: pindah ke', { lebar: 95, wajib: false, dicari: true, dari: 'isian.alamatTujuan' }),
    kolom('tanggalPindah', 'Pengurangan: tanggal', {
      jenis: 'tanggal',
      lebar: 76,
      wajib: false,
      dari: 'isian.tanggalPindah',
    }),
    kolom('meninggalDi', 'Meninggal di', { lebar: 86, wajib: false, dicari: true, dari: 'isian.tempatMeninggal' }),
    kolom('tanggalMeninggal', 'Tanggal meninggal', {
      jenis: 'tanggal',
      lebar: 70,
      wajib: false,
      dari: 'isian.tanggalMeninggal',
    }),
    kolom('keterangan', 'Keterangan', { lebar: 76, wajib: false, dicari: true, dari: 'nomor' }),
  ],
  contoh: [
    {
      noUrut: '1',
      nama: 'Sukarno',
      tempatLahir: 'Pekalongan',
      tanggalLahir: '1950-08-10',
      jenisKelamin: 'Laki-laki',
      kewarganegaraan: 'WNI',
      datangDari: '',
      tanggalDatang: '',
      pindahKe: '',
      tanggalPindah: '',
      meninggalDi: 'Rumah Sakit Umum Contoh',
      tanggalMeninggal: '2026-11-18',
      keterangan: '400.12.3.1/004/SPK/XI/2026',
    },
  ],
})
