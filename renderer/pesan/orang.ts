// Names of a person's facts, in forms and tables.
import type { PotretOrang } from '#domain/surat/isian.ts'

export const kolomOrang: Readonly<Record<Exclude<keyof PotretOrang, 'pendudukId' | 'luarDaftar'>, string>> = {
  nik: 'NIK',
  nomorKk: 'Nomor KK',
  nama: 'Nama lengkap',
  jenisKelamin: 'Jenis kelamin',
  tempatLahir: 'Tempat lahir',
  tanggalLahir: 'Tanggal lahir',
  agama: 'Agama',
  statusKawin: 'Status perkawinan',
  pekerjaan: 'Pekerjaan',
  pendidikan: 'Pendidikan',
  golDarah: 'Golongan darah',
  kewarganegaraan: 'Kewarganegaraan',
  shdk: 'Hubungan keluarga',
  namaAyah: 'Nama ayah',
  namaIbu: 'Nama ibu',
  alamat: 'Alamat',
  rt: 'RT',
  rw: 'RW',
  wilayah: 'Kelurahan, kecamatan, kota',
}
