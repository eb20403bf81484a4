// Register surat nikah: letters and forms N1-N6 and others for a marriage. Columns seen in one kecamatan, with the other party.
import { defineBuku, kolom } from '#domain/buku/define-buku.ts'

export const buku = defineBuku({
  kode: 'register-nikah',
  versi: 1,
  judul: 'Register Surat Nikah',
  model: null,
  sumber: 'surat',
  penomoran: 'per-tahun',
  kertas: 'F4-lanskap',
  kolom: [
    kolom('noUrut', 'Nomor urut', { jenis: 'angka', lebar: 45 }),
    kolom('tanggal', 'Tanggal', { jenis: 'tanggal', lebar: 75, dari: 'tanggal' }),
    kolom('nomor', 'Nomor surat', { lebar: 140, wajib: false, dicari: true, dari: 'nomor' }),
    kolom('jenis', 'Jenis surat', { lebar: 125, dicari: true, dari: 'jenis' }),
    kolom('nama', 'Nama', {
      lebar: 130,
      wajib: false,
      dicari: true,
      dari: 'subjek',
    }),
    kolom('lahir', 'Tempat, tanggal lahir', { lebar: 95, wajib: false, dari: 'lahir' }),
    kolom('alamat', 'Alamat', { lebar: 125, wajib: false, dari: 'alamat' }),
    kolom('ayah', 'Nama ayah', { lebar: 85, wajib: false, dari: ['isian.ayah', 'namaAyah'] }),
    kolom('pasangan', 'Calon pasangan', {
      lebar: 110,
      wajib: false,
      dicari: true,
      dari: ['isian.calonPasangan', 'isian.pasangan'],
    }),
    kolom('keterangan', 'Keterangan', { lebar: 70, wajib: false, dicari: true, dari: 'keterangan' }),
  ],
  contoh: [
    {
      noUrut: '1',
      tanggal: '2026-11-20',
      nomor: '400.12.3.2/007/SPK/XI/2026',
      jenis: 'Pengantar nikah (N1)',
      nama: 'Agus Prasetyo',
      lahir: 'Pekalongan, 17-05-1984',
      alamat: 'Jalan Kenanga Gang 3 Nomor 11, RT 003/RW 005',
      ayah: 'Sukarno',
      pasangan: 'Siti Aminah',
      keterangan: '',
    },
  ],
})
