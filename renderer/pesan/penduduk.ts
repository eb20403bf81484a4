// Words of Penduduk: table, panel, edit, import, export.
import { judulKolom } from '#domain/penduduk/kolom.ts'
import type { PendudukIsi } from '#domain/penduduk/penduduk.ts'
import type { Output } from '#contract/ipc.ts'

type Bidang = keyof PendudukIsi
type JenisNik = Output<'penduduk.periksa'>['peringatan'][number]['jenis']

const { ttl: _ttl, rtRw: _rtRw, ...judul } = judulKolom

/** Names of the fields of a person: those of a sheet's columns, and what only a form has. */
export const bidangText: Readonly<Record<Bidang, string>> = {
  ...judul,
  gelarDepan: 'Gelar depan',
  gelarBelakang: 'Gelar belakang',
  pekerjaanTeks: 'Pekerjaan menurut sumber',
  statusPenduduk: 'Status penduduk',
  statusDasar: 'Keadaan',
}

export const nikText: Readonly<Record<JenisNik, string>> = {
  bentuk: 'Bentuk NIK perlu diperiksa.',
  tanggal: 'NIK tidak cocok dengan tanggal lahir.',
  kelamin: 'NIK tidak cocok dengan jenis kelamin.',
  wilayah: 'NIK diterbitkan di wilayah lain.',
  serial: 'Nomor seri NIK tidak lazim.',
  ganda: 'NIK ini juga dipakai orang lain.',
}

export const penduduk = {
  judul: 'Penduduk',
  jumlah: (n: string) => `${n} orang`,
  tambah: 'Tambah orang',
  impor: 'Impor Excel',
  ekspor: 'Ekspor Excel',
  cari: 'Cari penduduk',
  ketik: 'Nama, NIK, nomor KK, atau alamat',
  semuaRt: 'Semua RT',
  semuaRw: 'Semua RW',
  semuaKeadaan: 'Semua keadaan',
  kolom: ['Nama', 'NIK', 'L/P', 'Lahir', 'Umur', 'RT/RW', 'Alamat'],
  kosong: 'Tidak ada orang yang cocok dengan saringan ini.',
  belumAda: 'Belum ada data penduduk.',
  belumAdaCara: 'Seret berkas Excel ke sini, pilih Impor Excel, atau tambah satu orang.',
  pilihOrang: 'Pilih orang di tabel untuk melihat kartunya.',
  lihatKartu: 'Lihat kartu',
  tercatat: 'Membuka kartu seseorang tercatat.',
  buatSurat: 'Buat surat',
  ubah: 'Ubah',
  keluarga: 'Keluarga',
  kk: 'Kartu keluarga',
  data: 'Data',
  suratTerakhir: 'Surat terakhir',
  sumber: 'Sumber data',
  diubah: 'Diubah',
  // edit
  ubahData: 'Ubah data',
  orangBaru: 'Orang baru',
  alasanUbah: 'Dasar perubahan',
  alasanContoh: [
    'Sesuai KTP-el yang diperlihatkan',
    'Sesuai KK yang diperlihatkan',
    'Sesuai kutipan akta lahir',
    'Sesuai buku nikah',
    'Pindah alamat',
    'Salah ketik',
  ],
  nikMemang: 'NIK memang bisa berbeda. Periksa KK atau akta, lalu perbaiki atau simpan dengan alasannya.',
  tersimpan: 'Data tersimpan',
  tidakAdaPerubahan: 'Belum ada yang berubah.',
  perluDiperbaiki: 'Perlu diperbaiki:',
  namaWajib: 'Nama wajib diisi.',
  tanggalSalah: 'Tanggal ditulis hh-bb-tttt.',
  angkaSalah: (label: string) => `${label} harus 16 angka.`,
  rtSalah: 'RT dan RW diisi angka, misalnya 003.',
  // export
  eksporJudul: 'Ekspor data penduduk',
  eksporArti:
    'Berkas berisi data pribadi. Simpan di tempat aman dan hapus bila sudah dipakai. Ekspor ini tercatat dengan alasannya.',
  eksporMulai: 'Ekspor',
  eksporJalan: 'Menulis berkas Excel',
  eksporSelesai: 'Ekspor selesai',
  k: {
    ubah: 'Ubah',
    tambah: 'Tambah orang',
    loket: 'Buat surat di Loket',
    cari: 'Cari',
    panel: 'Panel berikut',
    simpan: 'Simpan',
    bantuan: 'Bantuan',
    pilih: 'Pilih baris',
  },
} as const
