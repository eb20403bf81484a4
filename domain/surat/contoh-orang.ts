// Synthetic people for the examples of letters (golden PDFs, guide, demo). NIK 99...: no such province.
import type { PotretOrang } from './isian.ts'

/** A person of the examples: Siti Nurhayati, with what is different. */
export const contohOrang = (beda: Partial<PotretOrang>): PotretOrang => ({
  pendudukId: `contoh-${beda.nik ?? ''}`,
  nik: '9975015409870002',
  nomorKk: '9975011202150007',
  nama: 'Siti Nurhayati',
  jenisKelamin: 'Perempuan',
  tempatLahir: 'Pekalongan',
  tanggalLahir: '1987-09-14',
  agama: 'Islam',
  statusKawin: 'Kawin',
  pekerjaan: 'Buruh Harian Lepas',
  pendidikan: 'SLTA/Sederajat',
  golDarah: '',
  kewarganegaraan: 'WNI',
  shdk: 'Istri',
  namaAyah: 'Sukarno',
  namaIbu: 'Sumiyati',
  alamat: 'Jalan Kenanga Gang 3 Nomor 11',
  rt: '003',
  rw: '005',
  wilayah: 'Kelurahan Sapuro Kebulen, Kecamatan Pekalongan Barat, Kota Pekalongan',
  luarDaftar: false,
  ...beda,
})

/** A man, married, head of his family. */
export const contohAgus = contohOrang({
  nik: '9975011705840003',
  nama: 'Agus Prasetyo',
  jenisKelamin: 'Laki-laki',
  tanggalLahir: '1984-05-17',
  pekerjaan: 'Wiraswasta',
  shdk: 'Kepala Keluarga',
})

/** Names and addresses at their limits: two titles, six words, a street with block and landmark. */
export const contohPanjang = contohOrang({
  nik: '9975010203650001',
  nama: 'Drs. H. Raden Mas Muhammad Abdurrahman Wahyudiningrat Kusumawardhana, S.Pd.I., M.Pd.',
  jenisKelamin: 'Laki-laki',
  tempatLahir: 'Karanganyar, Kabupaten Pekalongan',
  tanggalLahir: '1965-03-02',
  pekerjaan: 'Pegawai Negeri Sipil (PNS)',
  shdk: 'Kepala Keluarga',
  alamat: 'Perumahan Griya Batik Asri Blok C-17 Nomor 118A, Jalan Raya Urip Sumoharjo Gang Melati Putih Timur Dalam',
  rt: '012',
  rw: '014',
})

/** One name only, no NIK and no card yet: typed in at the counter. */
export const contohLuar = contohOrang({
  pendudukId: null,
  nik: '9932101107910004',
  nomorKk: null,
  nama: 'Sukarni',
  jenisKelamin: 'Laki-laki',
  tempatLahir: 'Batang',
  tanggalLahir: '1991-07-11',
  pekerjaan: 'Karyawan Swasta',
  alamat: 'Dukuh Kebonagung',
  rt: '001',
  rw: '002',
  wilayah: 'Desa Contoh, Kecamatan Contoh, Kabupaten Contoh',
  luarDaftar: true,
})

/** The two people who stand by as saksi. */
export const contohSaksi1 = contohOrang({
  pendudukId: 'saksi1',
  nik: '9975011212700001',
  nama: 'Sumarno',
  jenisKelamin: 'Laki-laki',
  tanggalLahir: '1970-12-12',
  alamat: 'Jalan Kenanga Gang 3 Nomor 4',
})
export const contohSaksi2 = contohOrang({
  pendudukId: 'saksi2',
  nik: '9975010101680002',
  nama: 'H. Abdul Kholiq',
  jenisKelamin: 'Laki-laki',
  tanggalLahir: '1968-01-01',
  alamat: 'Jalan Kenanga Gang 2 Nomor 9',
})
