// Buku Data Penduduk Sementara (model B.4 of Permendagri 34/2007): who lives here for a while. Columns of the desa form; keturunan
// is an outdated column that stays empty. A leaving is written by hand: lines are never changed.
import { defineBuku, kolom } from '#domain/buku/define-buku.ts'

export const buku = defineBuku({
  kode: 'penduduk-sementara',
  versi: 1,
  judul: 'Buku Data Penduduk Sementara',
  model: 'B.4',
  sumber: 'entri',
  penomoran: 'per-tahun',
  kertas: 'F4-lanskap',
  kolom: [
    kolom('noUrut', 'Nomor urut', { jenis: 'angka', lebar: 36 }),
    kolom('nama', 'Nama lengkap', { lebar: 100, dicari: true, dari: 'subjek' }),
    kolom('lakiLaki', 'L', { rata: 'tengah', lebar: 24, wajib: false, dari: 'tandaLakiLaki' }),
    kolom('perempuan', 'P', { rata: 'tengah', lebar: 24, wajib: false, dari: 'tandaPerempuan' }),
    kolom('identitas', 'Nomor identitas', { lebar: 95, wajib: false, dicari: true, dari: 'nik' }),
    kolom('lahir', 'Tempat dan tanggal lahir', { lebar: 85, wajib: false, dari: 'lahir' }),
    kolom('pekerjaan', 'Pekerjaan', { lebar: 70, wajib: false, dari: 'pekerjaan' }),
    kolom('kebangsaan', 'Kebangsaan', { lebar: 66, wajib: false, dari: 'kewarganegaraan' }),
    kolom('keturunan', 'Keturunan', { lebar: 60, wajib: false }),
    kolom('datangDari', 'Datang dari', { lebar: 85, dicari: true, dari: ['isian.daerahAsal', 'alamat'] }),
    kolom('maksud', 'Maksud dan tujuan kedatangan', { lebar: 85, dicari: true, dari: 'perihal' }),
    kolom('didatangi', 'Nama dan alamat yang didatangi', {
      lebar: 90,
      wajib: false,
      dicari: true,
      dari: 'isian.penanggungJawab.alamat',
    }),
    kolom('datangTanggal', 'Datang tanggal', {
      jenis: 'tanggal',
      lebar: 62,
      wajib: false,
      dari: 'isian.datangTanggal',
    }),
    kolom('pergiTanggal', 'Pergi tanggal', { jenis: 'tanggal', lebar: 62, wajib: false, dari: 'isian.rencanaPergi' }),
    kolom('keterangan', 'Keterangan', { lebar: 56, wajib: false, dicari: true, dari: 'nomor' }),
  ],
  contoh: [
    {
      noUrut: '1',
      nama: 'Sukarni',
      lakiLaki: 'L',
      perempuan: '',
      identitas: '9932101107910004',
      lahir: 'Batang, 11-07-1991',
      pekerjaan: 'Karyawan Swasta',
      kebangsaan: 'WNI',
      keturunan: '',
      datangDari: 'Dukuh Kebonagung, RT 001/RW 002, Desa Contoh',
      maksud: 'bekerja di pabrik tekstil',
      didatangi: 'Agus Prasetyo, Jalan Kenanga Gang 3 Nomor 11, RT 003/RW 005',
      datangTanggal: '2026-10-01',
      pergiTanggal: '',
      keterangan: '400.12.2.1/012/SPK/XI/2026',
    },
  ],
})
