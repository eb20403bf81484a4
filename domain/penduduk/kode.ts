// Code lists of SIAK as data, with the words that letters print and the spellings that files bring.
import type { DaftarKode } from './daftar-kode.ts'

const urut = (label: readonly string[]): DaftarKode => label.map((teks, i) => ({ kode: i + 1, label: teks }))

export const jenisKelamin: DaftarKode = [
  { kode: 1, label: 'Laki-laki', ejaan: ['L', 'LK', 'LAKI', 'PRIA', 'COWOK', 'M', 'MALE'] },
  { kode: 2, label: 'Perempuan', ejaan: ['P', 'PR', 'PRP', 'WANITA', 'W', 'F', 'FEMALE'] },
]

export const agama: DaftarKode = [
  { kode: 1, label: 'Islam', ejaan: ['MOSLEM', 'MUSLIM', 'ISL'] },
  { kode: 2, label: 'Kristen', ejaan: ['PROTESTAN', 'KRISTEN PROTESTAN', 'KR'] },
  { kode: 3, label: 'Katholik', ejaan: ['KATOLIK', 'KHATOLIK', 'KRISTEN KATOLIK', 'KRISTEN KATHOLIK', 'KATHOLIC'] },
  { kode: 4, label: 'Hindu' },
  { kode: 5, label: 'Budha', ejaan: ['BUDDHA', 'BUDHIS'] },
  { kode: 6, label: 'Khonghucu', ejaan: ['KONGHUCU', 'KONG HU CU', 'CONFUCIUS', 'KHONG HU CHU', 'KONGHUCHU'] },
  {
    kode: 7,
    label: 'Kepercayaan Terhadap Tuhan YME',
    ejaan: [
      'KEPERCAYAAN',
      'KEPERCAYAAN TERHADAP TUHAN YME / LAINNYA',
      'PENGHAYAT KEPERCAYAAN',
      'ALIRAN KEPERCAYAAN',
      'LAINNYA',
      'PENGHAYAT',
    ],
  },
]

export const pendidikan: DaftarKode = [
  {
    kode: 1,
    label: 'Tidak/Belum Sekolah',
    ejaan: ['BELUM SEKOLAH', 'TIDAK SEKOLAH', 'TIDAK PERNAH SEKOLAH', 'TK', 'PAUD'],
  },
  {
    kode: 2,
    label: 'Belum Tamat SD/Sederajat',
    ejaan: ['BELUM TAMAT SD', 'TIDAK TAMAT SD', 'TIDAK TAMAT SD/SEDERAJAT'],
  },
  { kode: 3, label: 'Tamat SD/Sederajat', ejaan: ['SD', 'SD/SEDERAJAT', 'TAMAT SD', 'MI', 'SD/MI', 'SR'] },
  {
    kode: 4,
    label: 'SLTP/Sederajat',
    ejaan: ['SLTP', 'SMP', 'SMP/SEDERAJAT', 'MTS', 'SMP/MTS', 'TAMAT SLTP', 'TAMAT SMP'],
  },
  {
    kode: 5,
    label: 'SLTA/Sederajat',
    ejaan: [
      'SLTA',
      'SMA',
      'SMK',
      'SMU',
      'STM',
      'SMEA',
      'MA',
      'SMA/SEDERAJAT',
      'SMA/SMK',
      'SMA/MA/SMK',
      'TAMAT SLTA',
      'TAMAT SMA',
    ],
  },
  { kode: 6, label: 'Diploma I/II', ejaan: ['D1', 'D2', 'DI', 'DII', 'D1/D2', 'DIPLOMA I', 'DIPLOMA II'] },
  {
    kode: 7,
    label: 'Akademi/Diploma III/Sarjana Muda',
    ejaan: ['AKADEMI/DIPLOMA III/S. MUDA', 'D3', 'DIII', 'DIPLOMA III', 'DIPLOMA 3', 'AKADEMI', 'SARJANA MUDA'],
  },
  {
    kode: 8,
    label: 'Diploma IV/Strata I',
    ejaan: ['S1', 'SI', 'D4', 'DIV', 'STRATA I', 'STRATA 1', 'SARJANA', 'DIPLOMA IV', 'D4/S1', 'DIPLOMA IV/STRATA 1'],
  },
  { kode: 9, label: 'Strata II', ejaan: ['S2', 'SII', 'STRATA 2', 'MAGISTER'] },
  { kode: 10, label: 'Strata III', ejaan: ['S3', 'SIII', 'STRATA 3', 'DOKTOR'] },
]

/** Codes 1-4 are the classic list; 5 and 6 keep what newer family cards say about a missing registration. */
export const statusKawin: DaftarKode = [
  { kode: 1, label: 'Belum Kawin', ejaan: ['BELUM MENIKAH', 'BELUM NIKAH', 'BK', 'LAJANG', 'BLM KAWIN'] },
  { kode: 2, label: 'Kawin', ejaan: ['MENIKAH', 'NIKAH', 'KAWIN TERCATAT', 'SUDAH KAWIN', 'K'] },
  { kode: 3, label: 'Cerai Hidup', ejaan: ['CERAI HIDUP TERCATAT', 'CH', 'JANDA/DUDA CERAI HIDUP'] },
  { kode: 4, label: 'Cerai Mati', ejaan: ['CM', 'JANDA/DUDA CERAI MATI'] },
  { kode: 5, label: 'Kawin Belum Tercatat', ejaan: ['KAWIN TIDAK TERCATAT', 'NIKAH SIRI'] },
  { kode: 6, label: 'Cerai Hidup Belum Tercatat', ejaan: ['CERAI BELUM TERCATAT', 'CERAI HIDUP TIDAK TERCATAT'] },
]

export const shdk: DaftarKode = [
  { kode: 1, label: 'Kepala Keluarga', ejaan: ['KK', 'KEP. KELUARGA', 'KEP KEL', 'KEPALA KEL', 'KEPALA'] },
  { kode: 2, label: 'Suami' },
  { kode: 3, label: 'Istri', ejaan: ['ISTERI'] },
  { kode: 4, label: 'Anak', ejaan: ['ANAK KANDUNG', 'ANAK TIRI', 'ANAK ANGKAT', 'AK'] },
  { kode: 5, label: 'Menantu' },
  { kode: 6, label: 'Cucu' },
  { kode: 7, label: 'Orang Tua', ejaan: ['ORANGTUA', 'ORTU', 'AYAH', 'IBU'] },
  { kode: 8, label: 'Mertua' },
  {
    kode: 9,
    label: 'Famili Lain',
    ejaan: ['FAMILI', 'FAMILY LAIN', 'KELUARGA LAIN', 'SAUDARA', 'KEPONAKAN', 'ADIK', 'KAKAK'],
  },
  { kode: 10, label: 'Pembantu', ejaan: ['PEMBANTU RUMAH TANGGA', 'ASISTEN RUMAH TANGGA'] },
  { kode: 11, label: 'Lainnya', ejaan: ['LAIN-LAIN', 'LAIN'] },
]

export const golDarah: DaftarKode = [
  ...urut(['A', 'B', 'AB', 'O', 'A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-']),
  { kode: 13, label: 'Tidak Tahu', ejaan: ['TDK TAHU', 'TIDAK DIKETAHUI', 'BELUM TAHU', 'TT'] },
]

export const kewarganegaraan: DaftarKode = [
  { kode: 1, label: 'WNI', ejaan: ['INDONESIA', 'WARGA NEGARA INDONESIA', 'ID', 'IDN'] },
  { kode: 2, label: 'WNA', ejaan: ['ASING', 'WARGA NEGARA ASING'] },
  { kode: 3, label: 'Dua Kewarganegaraan', ejaan: ['DWI KEWARGANEGARAAN', 'GANDA'] },
]

export const statusPenduduk: DaftarKode = [
  { kode: 1, label: 'Tetap' },
  { kode: 2, label: 'Tidak Tetap' },
]

export const statusDasar: DaftarKode = [
  { kode: 1, label: 'Hidup', ejaan: ['AKTIF', 'ADA'] },
  { kode: 2, label: 'Meninggal', ejaan: ['MATI', 'MENINGGAL DUNIA', 'WAFAT', 'ALMARHUM', 'ALM'] },
  { kode: 3, label: 'Pindah', ejaan: ['PINDAH KELUAR'] },
  { kode: 4, label: 'Hilang' },
  { kode: 6, label: 'Pergi' },
  { kode: 9, label: 'Tidak Valid', ejaan: ['TIDAK AKTIF'] },
]

export { pekerjaan } from './pekerjaan.ts'
export { labelOf, parseKode } from './daftar-kode.ts'
export type { DaftarKode } from './daftar-kode.ts'
/** The job that keeps its own words beside it. */
export const pekerjaanLainnya = 89
