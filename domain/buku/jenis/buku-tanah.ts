// Buku Data Tanah di Kelurahan (model A.4 of Permendagri 34/2007), as letters about land fill it. The form splits the area over 22
// columns by right and use; here right and use are named. A line is an administrative record, no proof of ownership.
import { defineBuku, kolom } from '#domain/buku/define-buku.ts'

export const buku = defineBuku({
  kode: 'buku-tanah',
  versi: 1,
  judul: 'Buku Data Tanah di Kelurahan',
  model: 'A.4',
  sumber: 'entri',
  penomoran: 'per-tahun',
  kertas: 'F4-lanskap',
  kolom: [
    kolom('noUrut', 'Nomor urut', { jenis: 'angka', lebar: 40 }),
    kolom('nama', 'Nama perorangan atau badan hukum', { lebar: 130, dicari: true, dari: ['isian.atasNama', 'subjek'] }),
    kolom('luas', 'Luas (m2)', { rata: 'tengah', lebar: 65, dari: 'isian.luas' }),
    kolom('hak', 'Status hak atau bukti', { lebar: 105, wajib: false, dari: ['isian.buktiLain', 'isian.bukti'] }),
    kolom('nomorBukti', 'Nomor bukti, Letter C, persil', {
      lebar: 125,
      dicari: true,
      dari: ['isian.nomorBukti', 'isian.letterC'],
    }),
    kolom('penggunaan', 'Penggunaan', { lebar: 80, wajib: false, dari: 'isian.jenisTanah' }),
    kolom('letak', 'Letak tanah', { lebar: 130, wajib: false, dicari: true, dari: ['isian.lokasi', 'alamat'] }),
    kolom('mutasi', 'Mutasi tanah', { lebar: 95, wajib: false, dari: ['isian.asalLain', 'isian.asal'] }),
    kolom('nomor', 'Nomor dan jenis surat', { lebar: 130, wajib: false, dicari: true, dari: 'nomor' }),
    kolom('keterangan', 'Keterangan', { lebar: 100, wajib: false, dicari: true, dari: 'jenis' }),
  ],
  contoh: [
    {
      noUrut: '1',
      nama: 'Agus Prasetyo',
      luas: '120,5',
      hak: 'Letter C / petok',
      nomorBukti: 'C 412 persil 27 kelas D.II',
      penggunaan: 'Bangunan',
      letak: 'Jalan Kenanga Gang 3, RT 003/RW 005',
      mutasi: 'Warisan',
      nomor: '500.17.2.3/001/SPK/XI/2026',
      keterangan: 'Keterangan kepemilikan tanah',
    },
  ],
})
