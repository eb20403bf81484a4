// Register surat keterangan: every letter about a person. No national form exists; the columns are the usual ones of city offices.
import { defineBuku, kolom } from '#domain/buku/define-buku.ts'

export const buku = defineBuku({
  kode: 'register-surat-keterangan',
  versi: 1,
  judul: 'Register Surat Keterangan',
  model: null,
  sumber: 'surat',
  penomoran: 'per-tahun',
  kertas: 'F4-lanskap',
  kolom: [
    kolom('noUrut', 'Nomor urut', { jenis: 'angka', lebar: 45 }),
    kolom('nomor', 'Nomor surat', { lebar: 150, dicari: true, dari: 'nomor' }),
    kolom('tanggal', 'Tanggal surat', { jenis: 'tanggal', lebar: 75, dari: 'tanggal' }),
    kolom('jenis', 'Jenis surat', { lebar: 120, dicari: true, dari: 'jenis' }),
    kolom('nama', 'Nama', { lebar: 130, dicari: true, dari: 'subjek' }),
    kolom('alamat', 'Alamat', { lebar: 140, wajib: false, dari: 'alamat' }),
    kolom('keperluan', 'Keperluan', { lebar: 130, dicari: true, dari: 'perihal' }),
    kolom('dasar', 'Nomor dan tanggal pengantar RT/RW', { lebar: 90, wajib: false, dari: 'dasar' }),
    kolom('penandatangan', 'Penanda tangan', { lebar: 60, dari: 'penandatangan' }),
    kolom('keterangan', 'Keterangan', { lebar: 60, wajib: false, dicari: true, dari: 'keterangan' }),
  ],
  contoh: [
    {
      noUrut: '1',
      nomor: '400.12.2.1/001/SPK/XI/2026',
      tanggal: '2026-11-20',
      jenis: 'Surat keterangan domisili',
      nama: 'Wati',
      alamat: 'Jalan Kenanga Gang 3 Nomor 11, RT 003/RW 005',
      keperluan: 'membuka rekening bank',
      dasar: '045/RT.03/XI/2026, 18-11-2026',
      penandatangan: 'Lurah Sapuro Kebulen',
      keterangan: '',
    },
  ],
})
