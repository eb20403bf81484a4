// Names of the placeholders of a letter type, as a clerk reads them in the list and on the chip.
import type { AcuanOrang, bidang } from '#domain/surat/acuan.ts'
import type { Bentuk } from '#domain/surat/deklarasi.ts'

export const akarText = {
  subjek: 'Yang bersangkutan',
  pemohon: 'Pemohon',
  isian: 'Isian surat ini',
  surat: 'Surat',
  kantor: 'Kantor',
  pejabat: 'Penanda tangan',
  baris: 'Baris daftar',
} as const

/** Facts of a person, in the order of the list. */
export const orangText: Readonly<Record<keyof AcuanOrang, string>> = {
  namaKapital: 'nama (huruf besar)',
  nama: 'nama',
  nik: 'NIK',
  nomorKk: 'nomor KK',
  tempatTanggalLahir: 'tempat, tanggal lahir',
  umur: 'umur',
  jenisKelamin: 'jenis kelamin',
  alamatLengkap: 'alamat lengkap',
  alamatSingkat: 'alamat singkat',
  rtRw: 'RT/RW',
  agama: 'agama',
  statusKawin: 'status perkawinan',
  pekerjaan: 'pekerjaan',
  pendidikan: 'pendidikan',
  kewarganegaraan: 'kewarganegaraan',
  shdk: 'hubungan keluarga',
  namaAyah: 'nama ayah',
  namaIbu: 'nama ibu',
  golDarah: 'golongan darah',
  tempatLahir: 'tempat lahir',
  tanggalLahir: 'tanggal lahir',
  alamat: 'alamat (jalan saja)',
  rt: 'RT',
  rw: 'RW',
  wilayah: 'kelurahan sampai kota',
  luarDaftar: 'bukan penduduk terdaftar',
  orang: 'ada orangnya',
  pendudukId: 'nomor data',
}

/** Facts that stand in no text. */
export const hanyaSyarat: readonly (keyof AcuanOrang)[] = ['orang', 'luarDaftar', 'pendudukId']

export const bidangText: {
  readonly [A in keyof typeof bidang]: Readonly<Record<(typeof bidang)[A][number], string>>
} = {
  surat: { tanggal: 'tanggal surat', berlakuSampai: 'berlaku sampai', nomor: 'nomor surat', judul: 'judul surat' },
  kantor: {
    nama: 'nama kelurahan',
    unit: 'kelurahan (lengkap)',
    kepala: 'sebutan kepala (Lurah …)',
    kecamatan: 'kecamatan',
    kota: 'kota atau kabupaten',
    provinsi: 'provinsi',
    wilayah: 'wilayah lengkap',
    wilayahAtas: 'kecamatan dan kota',
    alamat: 'alamat kantor',
    tempatSurat: 'tempat surat',
  },
  pejabat: { nama: 'nama', nip: 'NIP', pangkat: 'pangkat', jabatan: 'jabatan' },
}

export const bentukText: Readonly<Record<Bentuk, string>> = {
  'apa-adanya': 'apa adanya',
  'tanggal-panjang': '14 September 1987',
  'tanggal-singkat': '14-09-1987',
  'hari-tanggal': 'Jumat, 14 September 1987',
  hari: 'Jumat',
  'uang-terbilang': 'Rp1.200.000,00 (satu juta dua ratus ribu rupiah)',
  uang: 'Rp1.200.000,00',
  angka: '1.200',
  'angka-terbilang': '3 (tiga)',
  kapital: 'HURUF BESAR',
  'nama-kapital': 'NAMA, gelar tetap',
  'huruf-kecil': 'huruf pertama kecil',
  'tempat-tanggal-lahir': 'tempat, tanggal lahir',
  'alamat-lengkap': 'alamat lengkap',
  'alamat-singkat': 'alamat singkat',
  'rt-rw': 'RT 003/RW 005',
  umur: '38 tahun',
  pukul: '09.30 WIB',
}
