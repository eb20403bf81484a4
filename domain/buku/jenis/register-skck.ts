// Register pengantar SKCK. Columns seen in one kecamatan.
import { defineBuku, kolom } from '#domain/buku/define-buku.ts'

export const buku = defineBuku({
  kode: 'register-skck',
  versi: 1,
  judul: 'Register Pengantar SKCK',
  model: null,
  sumber: 'surat',
  penomoran: 'per-tahun',
  kertas: 'F4-lanskap',
  kolom: [
    kolom('noUrut', 'Nomor urut', { jenis: 'angka', lebar: 45 }),
    kolom('tanggal', 'Tanggal', { jenis: 'tanggal', lebar: 75, dari: 'tanggal' }),
    kolom('nomor', 'Nomor surat', { lebar: 150, dicari: true, dari: 'nomor' }),
    kolom('nama', 'Nama', { lebar: 140, dicari: true, dari: 'subjek' }),
    kolom('lahir', 'Tempat, tanggal lahir', { lebar: 115, wajib: false, dari: 'lahir' }),
    kolom('alamat', 'Alamat', { lebar: 140, wajib: false, dari: 'alamat' }),
    kolom('pendidikan', 'Pendidikan', { lebar: 85, wajib: false, dari: 'pendidikan' }),
    kolom('pekerjaan', 'Pekerjaan', { lebar: 85, wajib: false, dari: 'pekerjaan' }),
    kolom('keperluan', 'Keperluan', { lebar: 95, dicari: true, dari: 'perihal' }),
    kolom('keterangan', 'Keterangan', { lebar: 70, wajib: false, dicari: true, dari: 'keterangan' }),
  ],
  contoh: [
    {
      noUrut: '1',
      tanggal: '2026-11-20',
      nomor: '300.1/001/SPK/XI/2026',
      nama: 'Wati',
      lahir: 'Pekalongan, 14-09-1987',
      alamat: 'Jalan Kenanga Gang 3 Nomor 11, RT 003/RW 005',
      pendidikan: 'SLTA/Sederajat',
      pekerjaan: 'Karyawan Swasta',
      keperluan: 'melamar pekerjaan',
      keterangan: '',
    },
  ],
})
