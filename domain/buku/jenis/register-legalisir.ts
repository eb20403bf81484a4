// Register legalisir: copies that the office confirms to be like the original. No letter is issued; lines are entered from this book.
// No form was found; the columns are the usual ones.
import { defineBuku, kolom } from '#domain/buku/define-buku.ts'

export const buku = defineBuku({
  kode: 'register-legalisir',
  versi: 1,
  judul: 'Register Legalisir',
  model: null,
  sumber: 'entri',
  penomoran: 'per-tahun',
  kertas: 'F4-lanskap',
  kolom: [
    kolom('noUrut', 'Nomor urut', { jenis: 'angka', lebar: 50 }),
    kolom('tanggal', 'Tanggal', { jenis: 'tanggal', lebar: 85 }),
    kolom('pemohon', 'Pemohon', { lebar: 165, dicari: true }),
    kolom('jenisDokumen', 'Jenis dokumen', { lebar: 165, dicari: true }),
    kolom('nomorDokumen', 'Nomor dokumen', { lebar: 150, wajib: false, dicari: true }),
    kolom('tanggalDokumen', 'Tanggal dokumen', { jenis: 'tanggal', lebar: 85, wajib: false }),
    kolom('lembar', 'Jumlah lembar', { jenis: 'angka', lebar: 70 }),
    kolom('penandatangan', 'Penanda tangan', { lebar: 130, wajib: false }),
    kolom('keterangan', 'Keterangan', { lebar: 100, wajib: false, dicari: true }),
  ],
  contoh: [
    {
      noUrut: '1',
      tanggal: '2026-11-20',
      pemohon: 'Wati',
      jenisDokumen: 'Kartu Keluarga',
      nomorDokumen: '9975011202150007',
      tanggalDokumen: '2023-02-12',
      lembar: '3',
      penandatangan: 'Lurah Sapuro Kebulen',
      keterangan: '',
    },
  ],
})
