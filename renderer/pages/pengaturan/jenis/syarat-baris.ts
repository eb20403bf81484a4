// A simple condition as one row of the editor: datum, comparison, value; and back to the condition of the declaration.
import type { Syarat } from '#domain/surat/deklarasi.ts'
import type { PilihanAcuan } from './daftar-acuan.ts'

export type Operator = 'ada' | 'kosong' | 'sama' | 'beda' | 'umur' | 'hari'
type Nilai = string | number | boolean
export type Sederhana = {
  readonly acuan: string
  readonly operator: Operator
  readonly nilai: readonly Nilai[]
  readonly batas: number
  /** Of an age: the date it is counted to. */
  readonly pada?: string
  /** An age or a period turned round. */
  readonly terbalik?: true
}

/** The row of a condition, or null when it is a group. */
export const readSederhana = (s: Syarat): Sederhana | null => {
  if ('ada' in s) return { acuan: s.ada, operator: 'ada', nilai: [], batas: 0 }
  if ('acuan' in s) return { acuan: s.acuan, operator: 'sama', nilai: listNilai(s.sama), batas: 0 }
  if ('umur' in s)
    return {
      acuan: s.umur,
      operator: 'umur',
      nilai: [],
      batas: s.kurangDari,
      ...(s.pada === undefined ? {} : { pada: s.pada }),
    }
  if ('hariKerjaSampai' in s) return { acuan: s.hariKerjaSampai, operator: 'hari', nilai: [], batas: s.kurangDari }
  if (!('bukan' in s)) return null
  const dalam = readSederhana(s.bukan)
  if (!dalam || dalam.terbalik) return null
  if (dalam.operator === 'ada') return { ...dalam, operator: 'kosong' }
  if (dalam.operator === 'sama') return { ...dalam, operator: 'beda' }
  return dalam.operator === 'umur' || dalam.operator === 'hari' ? { ...dalam, terbalik: true } : null
}

/** The condition of a row. */
export const writeSederhana = ({ acuan, operator, nilai, batas, pada, terbalik }: Sederhana): Syarat => {
  const [satu = ''] = nilai
  switch (operator) {
    case 'ada':
      return { ada: acuan }
    case 'kosong':
      return { bukan: { ada: acuan } }
    case 'sama':
      return { acuan, sama: nilai.length > 1 ? nilai : satu }
    case 'beda':
      return { bukan: { acuan, sama: nilai.length > 1 ? nilai : satu } }
    case 'umur':
      return turn({ umur: acuan, kurangDari: batas, ...(pada === undefined ? {} : { pada }) }, terbalik)
    case 'hari':
      return turn({ hariKerjaSampai: acuan, kurangDari: batas }, terbalik)
  }
}

const turn = (s: Syarat, terbalik: true | undefined): Syarat => (terbalik ? { bukan: s } : s)
const listNilai = (sama: Nilai | readonly Nilai[]): readonly Nilai[] => (typeof sama === 'object' ? sama : [sama])

/** The usual condition on a datum: answers are compared, everything else is there or not. */
export const acuanOfSyarat = (pilihan: PilihanAcuan | undefined, acuan: string): Syarat => {
  const [satu] = pilihan?.jawaban ?? []
  return satu === undefined ? { ada: acuan } : { acuan, sama: satu }
}

/** What changes with another comparison. */
export const compareWith = (operator: Operator, pilihan: PilihanAcuan | undefined): Partial<Sederhana> => {
  if (operator === 'umur') return { operator, batas: 17 }
  if (operator === 'hari') return { operator, batas: 10 }
  const [satu = ''] = pilihan?.jawaban ?? []
  return operator === 'sama' || operator === 'beda' ? { operator, nilai: [satu] } : { operator, nilai: [] }
}
