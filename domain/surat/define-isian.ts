// The words that declare the form fields of a letter. Each gives an Isian; required unless `wajib: false`.
import type { BerbedaDari, Isian, KolomIsian, KunciOrang, PolaTeks, SyaratIsian } from './isian.ts'

/** What every field may say besides its kind. */
export type OpsiIsian = {
  readonly wajib?: false
  readonly bila?: SyaratIsian
  readonly petunjuk?: string
  /** Carried to the same person's next letter. */
  readonly bawa?: true
}
type Of<J extends Isian['jenis']> = Extract<Isian, { readonly jenis: J }>

const dasar = (label: string, opsi: OpsiIsian) => {
  const { wajib, ...lain } = opsi
  return { label, wajib: wajib !== false, ...lain }
}

/** One line of text. */
export const teks = (
  label: string,
  opsi: OpsiIsian & {
    readonly maks: number
    readonly min?: number
    readonly tersering?: true
    readonly digit?: readonly number[]
    readonly pola?: PolaTeks
  },
): Of<'teks'> => ({ jenis: 'teks', ...dasar(label, opsi), maks: opsi.maks })

/** Several lines of text; each line becomes a paragraph of its own. */
export const paragrafIsian = (
  label: string,
  opsi: OpsiIsian & { readonly maks: number; readonly min?: number; readonly tersering?: true },
): Of<'paragraf'> => ({ jenis: 'paragraf', ...dasar(label, opsi), maks: opsi.maks })

/** A whole number. */
export const angka = (
  label: string,
  opsi: OpsiIsian & { readonly min?: number; readonly maks?: number; readonly satuan?: string } = {},
): Of<'angka'> => ({ jenis: 'angka', ...dasar(label, opsi) })

/** A measure with at most two decimals ("120,5"); its limits are written the same way. */
export const desimal = (
  label: string,
  opsi: OpsiIsian & { readonly min?: string; readonly maks?: string; readonly satuan?: string } = {},
): Of<'desimal'> => ({ jenis: 'desimal', ...dasar(label, opsi) })

/** Rupiah. */
export const uang = (label: string, opsi: OpsiIsian & { readonly min?: number } = {}): Of<'uang'> => ({
  jenis: 'uang',
  ...dasar(label, opsi),
})

/** A year; never after the year of the letter. */
export const tahun = (
  label: string,
  opsi: OpsiIsian & { readonly min?: number; readonly maks?: number } = {},
): Of<'tahun'> => ({
  jenis: 'tahun',
  ...dasar(label, opsi),
})

/** A civil date. */
export const tanggal = (
  label: string,
  opsi: OpsiIsian & {
    readonly sebelumHariIni?: true
    readonly sejakHariIni?: true
    readonly sesudahIsian?: string
    readonly sesudahLahir?: true
  } = {},
): Of<'tanggal'> => ({ jenis: 'tanggal', ...dasar(label, opsi) })

/** A time of the day. */
export const jam = (
  label: string,
  opsi: OpsiIsian & { readonly sesudahIsian?: string; readonly sehari?: readonly [string, string] } = {},
): Of<'jam'> => ({ jenis: 'jam', ...dasar(label, opsi) })

/** One of a list. */
export const pilihan = (
  label: string,
  daftar: readonly string[],
  opsi: OpsiIsian & { readonly ditolak?: readonly string[] } = {},
): Of<'pilihan'> => ({
  jenis: 'pilihan',
  ...dasar(label, opsi),
  pilihan: daftar,
})

/** Yes or no; never required: not ticked means no. */
export const yaTidak = (label: string, opsi: Omit<OpsiIsian, 'wajib'> = {}): Of<'ya-tidak'> => ({
  jenis: 'ya-tidak',
  ...dasar(label, { ...opsi, wajib: false }),
})

/** A NIK of somebody who is not otherwise named. */
export const nik = (label: string, opsi: OpsiIsian = {}): Of<'nik'> => ({ jenis: 'nik', ...dasar(label, opsi) })

/** A number of a family card. */
export const kk = (label: string, opsi: OpsiIsian = {}): Of<'kk'> => ({ jenis: 'kk', ...dasar(label, opsi) })

/** A person of the register or typed in, with the role printed in the letter. */
export const orang = (
  label: string,
  opsi: OpsiIsian & { readonly peran: string; readonly berbedaDari?: BerbedaDari; readonly dariKeluarga?: true },
): Of<'orang'> => ({ jenis: 'orang', ...dasar(label, opsi), peran: opsi.peran })

/** Several people. */
export const daftarOrang = (
  label: string,
  opsi: OpsiIsian & {
    readonly maks: number
    readonly berbedaDari?: BerbedaDari
    readonly dariKeluarga?: true
    readonly hubungan?: string
    readonly lengkap?: readonly KunciOrang[]
    readonly umurDiBawah?: number
  },
): Of<'daftar-orang'> => ({
  jenis: 'daftar-orang',
  ...dasar(label, opsi),
  maks: opsi.maks,
})

/** Rows of text with named columns. */
export const tabel = <const K extends readonly KolomIsian[]>(
  label: string,
  opsi: OpsiIsian & {
    readonly maks: number
    readonly kolom: K
    readonly urutTahun?: K[number]['kunci']
    readonly dari?: 'pejabat'
  },
): Of<'tabel'> & { readonly kolom: K } => ({
  jenis: 'tabel',
  ...dasar(label, opsi),
  maks: opsi.maks,
  kolom: opsi.kolom,
})
