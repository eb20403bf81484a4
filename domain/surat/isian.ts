// Form fields of a letter and the values a clerk gives them. The form on screen and both validations are drawn from this.
import * as z from 'zod/mini'
import { Nik, Rt, Tanggal, teksSebaris } from '#domain/penduduk/penduduk.ts'

/** When a field applies: another field has (one of) these values, or the subject has this sex. */
export type SyaratIsian =
  | { readonly isian: string; readonly sama: string | number | boolean | readonly (string | number | boolean)[] }
  | { readonly subjek: 'jenisKelamin'; readonly sama: 1 | 2 }

/** 'nomor-polisi': G 1234 AB. 'huruf-angka': letters and digits with - / . between them. */
export type PolaTeks = 'nomor-polisi' | 'huruf-angka'

/** Other person fields, or 'subjek'. */
export type BerbedaDari = string | readonly string[]

/** How a measure is written. */
export const bentukDesimal = /^\d{1,9}(,\d{1,2})?$/

type Dasar = {
  readonly label: string
  readonly wajib: boolean
  /** Shown (and required, if `wajib`) only when this holds. */
  readonly bila?: SyaratIsian
  readonly petunjuk?: string
  /** Carried to the same person's next letter (RT/RW letter, purpose). */
  readonly bawa?: true
}

/** Declaration of one field. */
export type Isian = Dasar &
  /** `digit`: only digits, as many as one of these (NIB 13, NPWP 15 or 16). `pola`: a known way of writing. */
  (
    | {
        readonly jenis: 'teks'
        readonly min?: number
        readonly maks: number
        readonly tersering?: true
        readonly digit?: readonly number[]
        readonly pola?: PolaTeks
      }
    | { readonly jenis: 'paragraf'; readonly min?: number; readonly maks: number; readonly tersering?: true }
    | { readonly jenis: 'angka'; readonly min?: number; readonly maks?: number; readonly satuan?: string }
    /** A measure with at most two decimals, kept as text with a comma: "120,5". So are its limits. */
    | { readonly jenis: 'desimal'; readonly min?: string; readonly maks?: string; readonly satuan?: string }
    | { readonly jenis: 'uang'; readonly min?: number }
    | { readonly jenis: 'tahun'; readonly min?: number; readonly maks?: number }
    | {
        readonly jenis: 'tanggal'
        readonly sebelumHariIni?: true
        readonly sejakHariIni?: true
        readonly sesudahIsian?: string
        readonly sesudahLahir?: true
      }
    /** `sesudahIsian`: later than that time, when both days of `sehari` are one (the second empty: one day). */
    | { readonly jenis: 'jam'; readonly sesudahIsian?: string; readonly sehari?: readonly [string, string] }
    /** `ditolak`: answers with which this letter is not made ("ada sengketa"). */
    | { readonly jenis: 'pilihan'; readonly pilihan: readonly string[]; readonly ditolak?: readonly string[] }
    | { readonly jenis: 'ya-tidak' }
    | { readonly jenis: 'nik' }
    | { readonly jenis: 'kk' }
    /** A person found in the register or typed in. `peran`: role printed in the letter. `berbedaDari`: who it may not be. */
    | {
        readonly jenis: 'orang'
        readonly peran: string
        readonly berbedaDari?: BerbedaDari
        readonly dariKeluarga?: true
      }
    /**
     * `hubungan`: what each is to the person of the letter, typed beside his name and kept as his `shdk`. `lengkap`: what must be
     * known of each. `umurDiBawah`: each is younger than that on the letter's date.
     */
    | {
        readonly jenis: 'daftar-orang'
        readonly maks: number
        readonly hubungan?: string
        readonly lengkap?: readonly KunciOrang[]
        readonly umurDiBawah?: number
        readonly berbedaDari?: BerbedaDari
        readonly dariKeluarga?: true
      }
    | {
        readonly jenis: 'tabel'
        readonly kolom: readonly KolomIsian[]
        readonly maks: number
        /** Column that holds a year: rows go from the oldest to the newest, none after the year of the letter. */
        readonly urutTahun?: string
        /** Rows may be taken from the officials of the office: columns nama, nip, pangkat, jabatan. */
        readonly dari?: 'pejabat'
      }
  )

/** A column of a table in a form; `wajib`: filled in every row. */
export type KolomIsian = { readonly kunci: string; readonly judul: string; readonly wajib?: true }

/**
 * A person as frozen into a letter: labels ready to print, no codes. Text fields are '' when unknown.
 * `alamat` is the street part only; RT/RW and the office's names come after it.
 */
export const PotretOrang = z.strictObject({
  pendudukId: z.nullable(z.string()),
  nik: z.nullable(Nik),
  nomorKk: z.nullable(Nik),
  nama: teksSebaris(200),
  jenisKelamin: teksSebaris(20), // "Laki-laki" | "Perempuan"
  tempatLahir: teksSebaris(60),
  tanggalLahir: z.nullable(Tanggal),
  agama: teksSebaris(60),
  statusKawin: teksSebaris(40),
  pekerjaan: teksSebaris(80),
  pendidikan: teksSebaris(60),
  golDarah: teksSebaris(12),
  kewarganegaraan: teksSebaris(40),
  shdk: teksSebaris(30),
  namaAyah: teksSebaris(100),
  namaIbu: teksSebaris(100),
  alamat: teksSebaris(160),
  rt: z.nullable(Rt),
  rw: z.nullable(Rt),
  /** Whole place after RT/RW: "Kelurahan Sapuro Kebulen, Kecamatan Pekalongan Barat, Kota Pekalongan"; own text for a non-resident. */
  wilayah: teksSebaris(200),
  /** True when typed at the counter and not in the register: "belum diverifikasi". */
  luarDaftar: z.boolean(),
})
export type PotretOrang = z.infer<typeof PotretOrang>
/** A fact of a person that can be missing. */
export type KunciOrang = Exclude<keyof PotretOrang, 'pendudukId' | 'luarDaftar'>

/** A person in a request: an id of the register (main reads the rest), or typed data. `hubungan`: where a list asks for it. */
export const OrangIsian = z.union([
  z.strictObject({
    pendudukId: z.string().check(z.maxLength(40)),
    hubungan: z.exactOptional(teksSebaris(30)),
  }),
  z.strictObject({ ketik: PotretOrang }),
])
export type OrangIsian = z.infer<typeof OrangIsian>

/** The value of one field as it crosses the border. Dates are yyyy-mm-dd, money integer rupiah, times hh:mm. */
export const NilaiIsian = z.union([
  z.string().check(z.maxLength(2000)),
  z.int(),
  z.boolean(),
  z.null(),
  OrangIsian,
  z.array(OrangIsian).check(z.maxLength(30)),
  z.array(z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(300)))).check(z.maxLength(60)),
])
export type NilaiIsian = z.infer<typeof NilaiIsian>
export const IsianSurat = z.record(z.string().check(z.maxLength(40)), NilaiIsian)
export type IsianSurat = z.infer<typeof IsianSurat>

/** The same values with every person resolved to a potret; what is stored and what the body reads. */
export type NilaiJadi =
  | string
  | number
  | boolean
  | null
  | PotretOrang
  | readonly PotretOrang[]
  | readonly Readonly<Record<string, string>>[]
export type IsianJadi = Readonly<Record<string, NilaiJadi>>
