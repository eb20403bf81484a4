// Register surat keterangan ahli waris: the lurah's register beside the camat's. Columns seen in one kecamatan.
import { defineBuku, kolom } from '#domain/buku/define-buku.ts'

export const buku = defineBuku({
  kode: 'register-waris',
  versi: 1,
  judul: 'Register Surat Ahli Waris',
  model: null,
  sumber: 'surat',
  penomoran: 'per-tahun',
  kertas: 'F4-lanskap',
  kolom: [
    kolom('noUrut', 'Nomor urut', { jenis: 'angka', lebar: 45 }),
    kolom('tanggal', 'Tanggal', { jenis: 'tanggal', lebar: 75, dari: 'tanggal' }),
    kolom('nomor', 'Nomor surat', { lebar: 150, dicari: true, dari: 'nomor' }),
    kolom('pewaris', 'Nama yang meninggal', { lebar: 140, dicari: true, dari: 'subjek' }),
    kolom('tanggalMeninggal', 'Tanggal meninggal', {
      jenis: 'tanggal',
      lebar: 80,
      wajib: false,
      dari: 'isian.tanggalMeninggal',
    }),
    kolom('ahliWaris', 'Ahli waris', { lebar: 190, dicari: true, dari: 'isian.ahliWaris' }),
    kolom('alamat', 'Alamat terakhir pewaris', {
      lebar: 140,
      wajib: false,
      dari: ['isian.tempatTinggalTerakhir', 'alamat'],
    }),
    kolom('keperluan', 'Keperluan', { lebar: 90, dicari: true, dari: ['isian.keperluanLain', 'isian.keperluan'] }),
    kolom('keterangan', 'Keterangan', { lebar: 90, wajib: false, dicari: true, dari: 'keterangan' }),
  ],
  contoh: [
    {
      noUrut: '1',
      tanggal: '2026-11-20',
      nomor: '100.3.11.2/001/SPK/XI/2026',
      pewaris: 'Sukarno',
      tanggalMeninggal: '2026-11-18',
      ahliWaris: 'Sumiyati, Agus Prasetyo, Siti Nurhayati',
      alamat: 'Jalan Kenanga Gang 3 Nomor 11, RT 003/RW 005',
      keperluan: 'Balik nama tanah',
      keterangan: '',
    },
  ],
})
