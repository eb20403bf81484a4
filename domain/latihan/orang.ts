// One synthetic person: birth date, NIK, education and work that fit each other. Used by the training office, demo and bench.
import { daysInMonth } from '#domain/penduduk/nik.ts'
import type { PendudukIsi } from '#domain/penduduk/penduduk.ts'
import type { Acak } from './acak.ts'
import type { AdatNama } from './susun-nama.ts'
import { makeNama } from './susun-nama.ts'
import { tempatLahir } from './nama.ts'

const dua = (n: number): string => String(n).padStart(2, '0')

/** Numbers that are used already, so that no two synthetic people share a NIK or a KK number. */
export type NomorTerpakai = Map<string, number>

const nextSerial = (terpakai: NomorTerpakai, awal: string): string => {
  const serial = (terpakai.get(awal) ?? 0) + 1
  terpakai.set(awal, serial)
  return String(serial).padStart(4, '0')
}

/** A NIK of the province 99, which does not exist, with the birth date and sex in it. */
const makeNik = (acak: Acak, terpakai: NomorTerpakai, tanggalLahir: string, jenisKelamin: 1 | 2): string => {
  const hari = Number(tanggalLahir.slice(8)) + (jenisKelamin === 2 ? 40 : 0)
  const awal = `9975${acak.pickWeighted([
    ['01', 70],
    ['02', 10],
    ['03', 12],
    ['04', 8],
  ])}${dua(hari)}${tanggalLahir.slice(5, 7)}${tanggalLahir.slice(2, 4)}`
  return awal + nextSerial(terpakai, awal)
}

/** A number of a family card of the same province. */
export const makeNomorKk = (acak: Acak, terpakai: NomorTerpakai): string => {
  const awal = `997501${dua(acak.int(1, 28))}${dua(acak.int(1, 12))}${dua(acak.int(8, 25))}`
  return awal + nextSerial(terpakai, awal)
}

/** A day of birth in a year. */
const makeTanggalLahir = (acak: Acak, tahun: number): string => {
  const bulan = acak.int(1, 12)
  return `${tahun}-${dua(bulan)}-${dua(acak.int(1, daysInMonth(tahun, bulan)))}`
}

/** Religion by the custom of the name. */
export const pickAgama = (acak: Acak, adat: AdatNama): number => {
  if (adat === 'bali') return 4
  if (adat === 'batak')
    return acak.pickWeighted([
      [2, 6],
      [1, 3],
      [3, 1],
    ])
  if (adat === 'kristen')
    return acak.pickWeighted([
      [2, 3],
      [3, 2],
    ])
  if (adat === 'tionghoa')
    return acak.pickWeighted([
      [2, 4],
      [3, 3],
      [5, 2],
      [6, 2],
    ])
  return acak.chance(0.001) ? 7 : 1
}

type Kerja = { readonly pekerjaan: number; readonly pekerjaanTeks: string }
const kerja = (kode: number, teks: string): Kerja => ({ pekerjaan: kode, pekerjaanTeks: teks })

const kerjaPria: readonly (readonly [Kerja, number])[] = [
  [kerja(19, ''), 20],
  [kerja(15, ''), 22],
  [kerja(89, 'BURUH BATIK'), 12],
  [kerja(88, ''), 10],
  [kerja(84, ''), 8],
  [kerja(11, ''), 5],
  [kerja(89, 'PENGRAJIN BATIK'), 3],
  [kerja(26, ''), 3],
  [kerja(81, ''), 4],
  [kerja(5, ''), 3],
  [kerja(65, ''), 2],
  [kerja(30, ''), 3],
  [kerja(9, ''), 1],
  [kerja(35, ''), 1.5],
  [kerja(6, ''), 0.5],
  [kerja(7, ''), 0.7],
  [kerja(45, ''), 0.6],
  [kerja(18, ''), 1],
  [kerja(1, ''), 2],
]
const kerjaWanita: readonly (readonly [Kerja, number])[] = [
  [kerja(2, ''), 46],
  [kerja(89, 'BURUH BATIK'), 14],
  [kerja(15, ''), 10],
  [kerja(84, ''), 9],
  [kerja(19, ''), 6],
  [kerja(88, ''), 5],
  [kerja(30, ''), 4],
  [kerja(65, ''), 3],
  [kerja(5, ''), 2],
  [kerja(73, ''), 0.5],
  [kerja(74, ''), 0.8],
  [kerja(23, ''), 1],
  [kerja(1, ''), 1],
]

const pickKerja = (acak: Acak, umur: number, jenisKelamin: 1 | 2): Kerja => {
  if (umur < 6) return kerja(1, '')
  if (umur < 17 || (umur < 23 && acak.chance(0.45))) return kerja(3, '')
  if (umur > 66 && acak.chance(0.4)) return kerja(acak.chance(0.4) ? 4 : 1, '')
  return acak.pickWeighted(jenisKelamin === 1 ? kerjaPria : kerjaWanita)
}

const pickPendidikan = (acak: Acak, umur: number): number => {
  if (umur < 7) return 1
  if (umur < 13) return 2
  if (umur < 16) return 3
  if (umur < 19) return 4
  if (umur > 60)
    return acak.pickWeighted([
      [1, 8],
      [2, 20],
      [3, 45],
      [4, 13],
      [5, 11],
      [8, 3],
    ])
  return acak.pickWeighted([
    [2, 3],
    [3, 25],
    [4, 22],
    [5, 36],
    [6, 1],
    [7, 3],
    [8, 9],
    [9, 0.8],
    [10, 0.05],
  ])
}

/** What the family decides about a member; the rest is chosen here. */
export type PeranKeluarga = {
  readonly adat: AdatNama
  readonly jenisKelamin: 1 | 2
  readonly tahunLahir: number
  readonly shdk: number
  readonly statusKawin: number
  readonly ayah: string
  readonly ibu: string
  readonly agama: number
  readonly nomorKk: string
  readonly alamat: string
  readonly rt: string
  readonly rw: string
}

/** Makes a person of the year of `pada` (yyyy-mm-dd) in the given place of a family. */
export const makeOrang = (acak: Acak, terpakai: NomorTerpakai, peran: PeranKeluarga, pada: string): PendudukIsi => {
  const bebas = makeTanggalLahir(acak, peran.tahunLahir)
  const tanggalLahir = bebas > pada ? `${peran.tahunLahir}-01-01` : bebas
  const umur = Number(pada.slice(0, 4)) - peran.tahunLahir
  return {
    ...makeNama(acak, peran.adat, peran.jenisKelamin, peran.tahunLahir),
    nik: makeNik(acak, terpakai, tanggalLahir, peran.jenisKelamin),
    nomorKk: peran.nomorKk,
    jenisKelamin: peran.jenisKelamin,
    tempatLahir: (acak.chance(0.82) ? 'Pekalongan' : acak.pickZipf(tempatLahir)).toUpperCase(),
    tanggalLahir,
    golDarah: acak.pickWeighted([
      [13, 62],
      [4, 15],
      [1, 9],
      [2, 10],
      [3, 4],
    ]),
    agama: peran.agama,
    statusKawin: peran.statusKawin,
    shdk: peran.shdk,
    pendidikan: pickPendidikan(acak, umur),
    ...pickKerja(acak, umur, peran.jenisKelamin),
    kewarganegaraan: 1,
    namaAyah: peran.ayah,
    nikAyah: null,
    namaIbu: peran.ibu,
    nikIbu: null,
    alamat: peran.alamat,
    rt: peran.rt,
    rw: peran.rw,
    telepon: '',
    statusPenduduk: 1,
    statusDasar: 1,
  }
}
