// Rows, sentences and warnings that the letters for a marriage share: forms N1-N6 and the letters around them.
import { acuanTetap, type AcuanNilai, type AcuanOrang } from './acuan.ts'
import {
  ada,
  atau,
  baris,
  bukan,
  jika,
  sama,
  semua,
  sisip,
  tebalkan,
  umurKurang,
  type BarisTulis,
  type Isi,
} from './blok.ts'
import { teks } from './define-isian.ts'
import type { DeklarasiSurat, Sisipan, Syarat } from './deklarasi.ts'
import type { SyaratIsian } from './isian.ts'

type Peringatan = DeklarasiSurat['peringatan']
const { kantor, subjek } = acuanTetap

/** The lines at the top right of a form: Kepdirjen Bimas Islam 473/2020, in which the form is this annex. */
export const lampiranNikah = (nomor: string): readonly string[] => [
  `Lampiran ${nomor}`,
  'Kepdirjen Bimas Islam Nomor 473 Tahun 2020',
  'tentang Petunjuk Teknis Pelaksanaan',
  'Pencatatan Pernikahan',
]

/** The subject is a man: then the other one of the couple is the woman. */
export const subjekPria: Syarat = sama(subjek.jenisKelamin, 'Laki-laki')

/** Name of the father behind "bin" or "binti"; left empty, the one that the form or the register knows. */
export const isianBin = (label: string, opsi?: { readonly bila: SyaratIsian }) =>
  teks(label, {
    wajib: false,
    min: 2,
    maks: 100,
    petunjuk: 'Kosongkan bila sama dengan nama ayah yang tercatat',
    ...opsi,
  })

/** What was typed, else the father's name of the register, else a dash. */
export const binOf = (diketik: AcuanNilai, orang: AcuanOrang): Sisipan =>
  jika(ada(diketik), diketik, atau(orang.namaAyah, '-'))

/** Which KUA a form goes to; left empty, the one of the office's own kecamatan. */
export const isianKua = {
  kua: teks('Kecamatan dari KUA yang dituju', {
    wajib: false,
    min: 3,
    maks: 80,
    tersering: true,
    petunjuk: 'Kosongkan bila KUA di kecamatan ini',
  }),
}

/** "Kecamatan X" of that KUA. */
export const kecamatanKua = (kua: AcuanNilai): readonly Sisipan[] =>
  sisip`Kecamatan ${jika(ada(kua), kua, kantor.kecamatan)}`

/** The rows of a person as the forms have them, without numbers. `bin`: label and name of the row after the name. */
export const barisFormulir = (
  orang: AcuanOrang,
  bin: { readonly label: string; readonly isi: Isi } | null,
): readonly BarisTulis[] => [
  baris('Nama lengkap dan alias', tebalkan(orang.namaKapital)),
  ...(bin ? [baris(bin.label, bin.isi)] : []),
  baris('Nomor Induk Kependudukan', atau(orang.nik, '-')),
  baris('Tempat dan tanggal lahir', atau(orang.tempatTanggalLahir, '-')),
  baris('Kewarganegaraan', atau(orang.kewarganegaraan, '-')),
  baris('Agama', atau(orang.agama, '-')),
  baris('Pekerjaan', atau(orang.pekerjaan, '-')),
  baris('Alamat', atau(orang.alamatLengkap, '-')),
]

/** The same rows numbered from 1. */
export const nomori = (daftarBaris: readonly BarisTulis[]): readonly BarisTulis[] =>
  daftarBaris.map((satu, i) => ({ ...satu, nomor: `${i + 1}.` }))

/** Under 19 a court decides (UU 16/2019), under 21 the parents consent. `pada`: the day of the marriage, where it is known. */
export const peringatanUmur = (siapa: string, orang: AcuanOrang, pada?: AcuanNilai): Peringatan => [
  dispensasiKawin(siapa, orang, pada),
  {
    bila: umurKurang(orang, 21, pada),
    teks: `${siapa} belum berumur 21 tahun: pernikahan memerlukan izin orang tua (Model N5).`,
  },
]

/** The same for a marriage that the registration office records: it has no Model N5. */
export const peringatanUmurSipil = (siapa: string, orang: AcuanOrang, pada?: AcuanNilai): Peringatan => [
  dispensasiKawin(siapa, orang, pada),
  {
    bila: umurKurang(orang, 21, pada),
    teks: `${siapa} belum berumur 21 tahun: perkawinan memerlukan izin tertulis orang tua.`,
  },
]

const dispensasiKawin = (siapa: string, orang: AcuanOrang, pada?: AcuanNilai): Peringatan[number] => ({
  bila: umurKurang(orang, 19, pada),
  teks: `${siapa} belum berumur 19 tahun: diperlukan dispensasi kawin dari pengadilan.`,
})

/** The couple is one of the same sex: most likely the wrong person was taken. */
export const peringatanPasangan = (pasangan: AcuanOrang): Peringatan => [
  {
    bila: semua(subjekPria, sama(pasangan.jenisKelamin, 'Laki-laki')),
    teks: 'Keduanya tercatat laki-laki. Periksa orang yang dipilih.',
  },
  {
    bila: semua(sama(subjek.jenisKelamin, 'Perempuan'), sama(pasangan.jenisKelamin, 'Perempuan')),
    teks: 'Keduanya tercatat perempuan. Periksa orang yang dipilih.',
  },
]

/** The forms go to the KUA, which records marriages of Muslims. */
export const peringatanAgama: Peringatan = [
  {
    bila: bukan(sama(subjek.agama, ['Islam', ''])),
    teks: 'Orang ini tercatat bukan beragama Islam. KUA mencatat pernikahan menurut agama Islam; untuk yang lain gunakan Surat Pengantar Perkawinan Non-Muslim.',
  },
]

const masihKawin = ['Kawin', 'Kawin Belum Tercatat']

/** The register still calls the subject married. */
export const peringatanMasihKawin: Peringatan = [
  {
    bila: sama(subjek.statusKawin, masihKawin),
    teks: 'Data penduduk mencatat orang ini masih berstatus kawin. Minta akta cerai, akta kematian, atau izin pengadilan.',
  },
]
