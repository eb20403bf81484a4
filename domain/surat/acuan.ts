// Symbolic references that a letter definition writes instead of values (decision 000.11): data, resolved by compose-surat.ts.
import { PotretOrang, type Isian } from './isian.ts'
import type { Acuan, Bentuk } from './deklarasi.ts'

/** A reference inside a sentence, with the form in which its value is printed. */
export type AcuanNilai = {
  readonly acuan: Acuan
  readonly bentuk: Bentuk
  readonly tebal?: true
  readonly kosong?: string
}

/** A person: every frozen field, and the usual ways to print several of them at once. */
export type AcuanOrang = { readonly [K in keyof PotretOrang]: AcuanNilai } & {
  /** The person as such: for conditions ("is there one?"). */
  readonly orang: AcuanNilai
  readonly namaKapital: AcuanNilai
  readonly tempatTanggalLahir: AcuanNilai
  readonly alamatLengkap: AcuanNilai
  readonly alamatSingkat: AcuanNilai
  readonly rtRw: AcuanNilai
  readonly umur: AcuanNilai
}

/** A list of people or of records; `baris` is the reference to the one being printed. */
export type AcuanDaftar<B> = { readonly daftar: Acuan; readonly baris: B }
type AcuanBaris<K extends string> = { readonly [kunci in K | 'no']: AcuanNilai }

/** Which reference a field gives. */
type AcuanIsian<I extends Isian> = I extends { readonly jenis: 'orang' }
  ? AcuanOrang
  : I extends { readonly jenis: 'daftar-orang' }
    ? AcuanDaftar<AcuanOrang & { readonly no: AcuanNilai }>
    : I extends { readonly jenis: 'tabel'; readonly kolom: readonly { readonly kunci: infer K extends string }[] }
      ? AcuanDaftar<AcuanBaris<K>>
      : AcuanNilai

/** References that every letter has. */
export type AcuanTetap = {
  readonly subjek: AcuanOrang
  /** Applicant when different from the subject. */
  readonly pemohon: AcuanOrang
  readonly surat: { readonly [K in (typeof bidang)['surat'][number]]: AcuanNilai }
  readonly kantor: { readonly [K in (typeof bidang)['kantor'][number]]: AcuanNilai }
  readonly pejabat: { readonly [K in (typeof bidang)['pejabat'][number]]: AcuanNilai }
}

/** What `isi` gets: the fixed references and one per field. */
export type AcuanSurat<I extends Readonly<Record<string, Isian>>> = AcuanTetap & {
  readonly [K in keyof I]: AcuanIsian<I[K]>
}

/** Names below each fixed root; `kantor.unit` is "Kelurahan X", `kantor.kepala` "Lurah X". */
export const bidang = {
  surat: ['tanggal', 'berlakuSampai', 'nomor', 'judul'],
  kantor: [
    'nama',
    'unit',
    'kepala',
    'kecamatan',
    'kota',
    'provinsi',
    'wilayah',
    'wilayahAtas',
    'alamat',
    'tempatSurat',
  ],
  pejabat: ['nama', 'nip', 'pangkat', 'jabatan'],
} as const

/** Fields of a person that can be referred to. */
export const bidangOrang = Object.keys(PotretOrang.shape)

/** A plain reference. */
const acuan = (jalur: Acuan, bentuk: Bentuk): AcuanNilai => ({ acuan: jalur, bentuk })

/** The references of one person standing at `jalur`. */
const acuanOrang = (jalur: Acuan): AcuanOrang => {
  const nilai = (bidangnya: keyof PotretOrang): AcuanNilai =>
    acuan(`${jalur}.${bidangnya}`, bidangnya === 'tanggalLahir' ? 'tanggal-panjang' : 'apa-adanya')
  return {
    pendudukId: nilai('pendudukId'),
    nik: nilai('nik'),
    nomorKk: nilai('nomorKk'),
    nama: nilai('nama'),
    jenisKelamin: nilai('jenisKelamin'),
    tempatLahir: nilai('tempatLahir'),
    tanggalLahir: nilai('tanggalLahir'),
    agama: nilai('agama'),
    statusKawin: nilai('statusKawin'),
    pekerjaan: nilai('pekerjaan'),
    pendidikan: nilai('pendidikan'),
    golDarah: nilai('golDarah'),
    kewarganegaraan: nilai('kewarganegaraan'),
    shdk: nilai('shdk'),
    namaAyah: nilai('namaAyah'),
    namaIbu: nilai('namaIbu'),
    alamat: nilai('alamat'),
    rt: nilai('rt'),
    rw: nilai('rw'),
    wilayah: nilai('wilayah'),
    luarDaftar: nilai('luarDaftar'),
    orang: acuan(jalur, 'apa-adanya'),
    namaKapital: acuan(`${jalur}.nama`, 'nama-kapital'),
    tempatTanggalLahir: acuan(jalur, 'tempat-tanggal-lahir'),
    alamatLengkap: acuan(jalur, 'alamat-lengkap'),
    alamatSingkat: acuan(jalur, 'alamat-singkat'),
    rtRw: acuan(jalur, 'rt-rw'),
    umur: acuan(jalur, 'umur'),
  }
}

const barisNo = acuan('baris.no', 'apa-adanya')

/** The reference of one field, by its kind: a date prints as a long date, money with its words. */
export const acuanIsian = (kunci: string, isian: Isian): AcuanNilai | AcuanOrang | AcuanDaftar<unknown> => {
  const jalur = `isian.${kunci}`
  switch (isian.jenis) {
    case 'orang':
      return acuanOrang(jalur)
    case 'daftar-orang':
      return { daftar: jalur, baris: { ...acuanOrang('baris'), no: barisNo } }
    case 'tabel': {
      const kolom = isian.kolom.map((k) => [k.kunci, acuan(`baris.${k.kunci}`, 'apa-adanya')] as const)
      return { daftar: jalur, baris: { ...Object.fromEntries(kolom), no: barisNo } }
    }
    case 'tanggal':
      return acuan(jalur, 'tanggal-panjang')
    case 'uang':
      return acuan(jalur, 'uang-terbilang')
    case 'angka':
      return acuan(jalur, 'angka')
    case 'jam':
      return acuan(jalur, 'pukul')
    default:
      return acuan(jalur, 'apa-adanya')
  }
}

/** The fixed references. */
export const acuanTetap: AcuanTetap = {
  subjek: acuanOrang('subjek'),
  pemohon: acuanOrang('pemohon'),
  surat: {
    tanggal: acuan('surat.tanggal', 'tanggal-panjang'),
    berlakuSampai: acuan('surat.berlakuSampai', 'tanggal-panjang'),
    nomor: acuan('surat.nomor', 'apa-adanya'),
    judul: acuan('surat.judul', 'apa-adanya'),
  },
  kantor: {
    nama: acuan('kantor.nama', 'apa-adanya'),
    unit: acuan('kantor.unit', 'apa-adanya'),
    kepala: acuan('kantor.kepala', 'apa-adanya'),
    kecamatan: acuan('kantor.kecamatan', 'apa-adanya'),
    kota: acuan('kantor.kota', 'apa-adanya'),
    provinsi: acuan('kantor.provinsi', 'apa-adanya'),
    wilayah: acuan('kantor.wilayah', 'apa-adanya'),
    wilayahAtas: acuan('kantor.wilayahAtas', 'apa-adanya'),
    alamat: acuan('kantor.alamat', 'apa-adanya'),
    tempatSurat: acuan('kantor.tempatSurat', 'apa-adanya'),
  },
  pejabat: {
    nama: acuan('pejabat.nama', 'apa-adanya'),
    nip: acuan('pejabat.nip', 'apa-adanya'),
    pangkat: acuan('pejabat.pangkat', 'apa-adanya'),
    jabatan: acuan('pejabat.jabatan', 'apa-adanya'),
  },
}
