// Looks up what a reference of a declaration points at, for one letter.
import { jabatanPejabat, kepalaKantor } from '#domain/kantor/penandatangan.ts'
import { wilayahOf } from '#domain/penduduk/potret.ts'
import type { KonteksSurat } from './deklarasi.ts'
import type { NilaiJadi, PotretOrang } from './isian.ts'

/** The record of a list that is being printed; `no` counts from 1. */
export type BarisNilai = { readonly no: number; readonly nilai: PotretOrang | Readonly<Record<string, string>> }

/** What references can reach: the letter, its title, and the record of a list. `tanda`: runs say what value they came from. */
export type Lingkup = {
  readonly konteks: KonteksSurat
  readonly judul: string
  readonly baris: BarisNilai | null
  readonly tanda?: true
}

/** The value behind a reference; null when there is none. Dangling references were refused when the letter was defined. */
export const readNilai = (acuan: string, l: Lingkup): NilaiJadi => {
  const [akar, satu, dua] = acuan.split('.')
  const k = l.konteks
  switch (akar) {
    case 'subjek':
      return dari(k.subjek, satu)
    case 'pemohon':
      return dari(k.pemohon, satu)
    case 'isian':
      return dari(satu === undefined ? null : (k.isian[satu] ?? null), dua)
    case 'baris':
      return satu === 'no' ? (l.baris?.no ?? null) : dari(l.baris?.nilai ?? null, satu)
    case 'surat':
      return nilaiSurat(l)[satu ?? ''] ?? null
    case 'kantor':
      return nilaiKantor(k)[satu ?? ''] ?? null
    case 'pejabat':
      return nilaiPejabat(k)[satu ?? ''] ?? null
    default:
      return null
  }
}

/** Whether a value is there: text not empty, list not empty, a person given, yes. */
export const hasNilai = (nilai: NilaiJadi): boolean =>
  typeof nilai === 'string'
    ? nilai.trim() !== ''
    : Array.isArray(nilai)
      ? nilai.length > 0
      : nilai !== null && nilai !== false

/** The people or records of a list value, with their count. */
export const listBaris = (nilai: NilaiJadi): readonly BarisNilai[] =>
  Array.isArray(nilai) ? nilai.map((satu: BarisNilai['nilai'], i) => ({ no: i + 1, nilai: satu })) : []

/** The value when it is a person. */
export const asOrang = (nilai: NilaiJadi): PotretOrang | null =>
  typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai) && 'luarDaftar' in nilai ? nilai : null

const dari = (nilai: NilaiJadi | Readonly<Record<string, string>>, kunci: string | undefined): NilaiJadi => {
  if (kunci === undefined)
    return typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai) && !('luarDaftar' in nilai)
      ? null
      : (nilai as NilaiJadi)
  if (typeof nilai !== 'object' || nilai === null || Array.isArray(nilai)) return null
  const isi: unknown = Object.hasOwn(nilai, kunci) ? (nilai as Readonly<Record<string, unknown>>)[kunci] : null
  return typeof isi === 'string' || typeof isi === 'boolean' || typeof isi === 'number' ? isi : null
}

const nilaiSurat = ({ konteks: k, judul }: Lingkup): Readonly<Record<string, string | null>> => ({
  tanggal: k.tanggal,
  berlakuSampai: k.berlakuSampai,
  nomor: k.nomor,
  judul,
  menggantikan: k.menggantikan ?? null,
})

const nilaiKantor = ({ kantor, penandatangan }: KonteksSurat): Readonly<Record<string, string>> => {
  const wilayah = wilayahOf(kantor)
  const unit = `${kantor.sebutan} ${kantor.nama}`.trim()
  return {
    nama: kantor.nama,
    unit,
    // Offices write it with or without the word.
    kecamatan: kantor.kecamatan.replace(/^Kecamatan\s+/i, ''),
    kota: kantor.kota,
    provinsi: kantor.provinsi,
    wilayah,
    kepala: kepalaKantor(kantor, penandatangan),
    wilayahAtas: wilayah.startsWith(`${unit}, `) ? wilayah.slice(unit.length + 2) : wilayah,
    alamat: kantor.alamat,
    tempatSurat: kantor.tempatSurat,
  }
}

const nilaiPejabat = ({ kantor, penandatangan }: KonteksSurat): Readonly<Record<string, string>> =>
  penandatangan
    ? {
        nama: penandatangan.pejabat.nama,
        nip: penandatangan.pejabat.nip,
        pangkat: penandatangan.pejabat.pangkat,
        jabatan: jabatanPejabat(penandatangan.pejabat, kantor),
      }
    : {}
