// What the sample file of the import holds. Invented people; their NIK begin with 99, a province that does not exist.
import { agama, golDarah, pendidikan, shdk, statusDasar, statusKawin } from './kode.ts'
import type { DaftarKode } from './kode.ts'

export const contohJudul = [
  'NO KK',
  'NIK',
  'NAMA LENGKAP',
  'JENIS KELAMIN',
  'TEMPAT LAHIR',
  'TANGGAL LAHIR',
  'AGAMA',
  'PENDIDIKAN',
  'PEKERJAAN',
  'STATUS KAWIN',
  'SHDK',
  'GOL DARAH',
  'NAMA AYAH',
  'NAMA IBU',
  'ALAMAT',
  'RT',
  'RW',
] as const

const keluarga = ['JL. CONTOH GG 1 NO 1', '001', '001'] as const

export const contohBaris: readonly (readonly string[])[] = [
  [
    '9975011202150001',
    '9975011205840001',
    'CONTOH BUDI SANTOSO',
    'L',
    'PEKALONGAN',
    '12-05-1984',
    'ISLAM',
    'SLTA/SEDERAJAT',
    'BURUH BATIK',
    'KAWIN',
    'KEPALA KELUARGA',
    'O',
    'CONTOH KASMIN',
    'CONTOH RUKMINI',
    ...keluarga,
  ],
  [
    '9975011202150001',
    '9975015409870001',
    'CONTOH SITI AMINAH',
    'P',
    'BATANG',
    '14-09-1987',
    'ISLAM',
    'SLTP/SEDERAJAT',
    'MENGURUS RUMAH TANGGA',
    'KAWIN',
    'ISTRI',
    '',
    'CONTOH SUPARMAN',
    'CONTOH WAGIYEM',
    ...keluarga,
  ],
  [
    '9975011202150001',
    '9975014302110001',
    'CONTOH NADIA PUTRI',
    'P',
    'PEKALONGAN',
    '03-02-2011',
    'ISLAM',
    'TAMAT SD/SEDERAJAT',
    'PELAJAR/MAHASISWA',
    'BELUM KAWIN',
    'ANAK',
    '',
    'CONTOH BUDI SANTOSO',
    'CONTOH SITI AMINAH',
    ...keluarga,
  ],
]

const isiDaftar = (daftar: DaftarKode): string => daftar.map(({ kode, label }) => `${kode} = ${label}`).join('; ')

export const petunjukImpor: readonly (readonly string[])[] = [
  ['KOLOM', 'ISI'],
  ['NIK, NO KK', '16 angka, disimpan sebagai teks. Sel berformat angka menghilangkan angka terakhir dan ditolak.'],
  ['NAMA LENGKAP', 'Wajib. Paling banyak 100 huruf.'],
  ['JENIS KELAMIN', 'L atau P; LAKI-LAKI atau PEREMPUAN; 1 atau 2. Bila kosong diambil dari NIK.'],
  [
    'TANGGAL LAHIR',
    'Hari dahulu: 14-09-1987, 14/09/1987, 14 September 1987, atau 1987-09-14. Sel tanggal Excel boleh.',
  ],
  ['AGAMA', isiDaftar(agama)],
  ['PENDIDIKAN', isiDaftar(pendidikan)],
  ['PEKERJAAN', 'Nama pekerjaan menurut SIAK. Pekerjaan lain disimpan seperti tertulis.'],
  ['STATUS KAWIN', isiDaftar(statusKawin)],
  ['SHDK', isiDaftar(shdk)],
  ['GOL DARAH', isiDaftar(golDarah)],
  ['RT, RW', 'Angka, misalnya 3 atau 003. Boleh satu kolom RT/RW: 003/005.'],
  ['STATUS DASAR', `Boleh tidak ada. ${isiDaftar(statusDasar)}`],
  ['Lain-lain', 'Urutan kolom bebas. Sel kosong tidak menghapus data lama. Orang tidak pernah dihapus oleh impor.'],
]
