// The values of a letter's form: what is typed, what the letter reads, what is sent. Pure; the form on screen only draws it.
import type { GalatIsian } from '#contract/errors.ts'
import { checkIsian } from '#domain/surat/check-isian.ts'
import type {
  Isian,
  IsianJadi,
  IsianSurat,
  NilaiIsian,
  NilaiJadi,
  OrangIsian,
  PotretOrang,
} from '#domain/surat/isian.ts'
import { visibleIsian } from '#domain/surat/visible-isian.ts'
import { parseDate, shortDate } from '#renderer/pesan/waktu.ts'

export type FormRow = Readonly<Record<string, string>>
/** What a field holds while it is typed: text of every kind, persons, rows. */
export type FormValue = string | PotretOrang | null | readonly PotretOrang[] | readonly FormRow[]
export type FormValues = Readonly<Record<string, FormValue>>
type Fields = Readonly<Record<string, Isian>>

/** An untouched field. */
export const emptyValue = (isian: Isian): FormValue =>
  isian.jenis === 'orang' ? null : isian.jenis === 'daftar-orang' || isian.jenis === 'tabel' ? [] : ''

/** Whether nothing was entered. */
const isEmpty = (value: FormValue | undefined): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0)

/** A stored or suggested value as it is shown in its field. */
export const fromNilai = (isian: Isian, nilai: unknown): FormValue => {
  switch (isian.jenis) {
    case 'orang':
      return isPotret(nilai) ? nilai : null
    case 'daftar-orang':
      return Array.isArray(nilai) ? nilai.filter(isPotret) : []
    case 'tabel':
      return Array.isArray(nilai) ? (nilai as readonly FormRow[]) : []
    case 'ya-tidak':
      return nilai === true ? 'ya' : nilai === false ? 'tidak' : ''
    case 'tanggal':
      return typeof nilai === 'string' ? shortDate(nilai) : ''
    case 'uang':
      return typeof nilai === 'number' ? moneyText(String(nilai)) : ''
    default:
      return typeof nilai === 'string' ? nilai : typeof nilai === 'number' ? String(nilai) : ''
  }
}

const isPotret = (nilai: unknown): nilai is PotretOrang =>
  typeof nilai === 'object' && nilai !== null && 'nama' in nilai && 'luarDaftar' in nilai

/** Rp1.200.000 from anything with digits. */
export const moneyText = (typed: string): string => {
  const digits = typed.replace(/\D/g, '')
  return digits === '' ? '' : `Rp${Number(digits).toLocaleString('id-ID')}`
}

type Parsed = { readonly nilai: NilaiJadi; readonly galat: GalatIsian['galat'] | null }
const fine = (nilai: NilaiJadi): Parsed => ({ nilai, galat: null })
const wrong = (galat: GalatIsian['galat']): Parsed => ({ nilai: null, galat })

/** What the typed text means; what cannot be read is null and says why. */
export const parseValue = (isian: Isian, value: FormValue): Parsed => {
  if (typeof value !== 'string') return fine(value as NilaiJadi)
  const text = value.trim()
  if (text === '') return fine(null)
  switch (isian.jenis) {
    case 'angka':
    case 'tahun':
      return /^-?\d{1,9}$/.test(text) ? fine(Number(text)) : wrong('bukan-angka')
    case 'uang': {
      const digits = text.replace(/^rp/i, '').replace(/[.,\s]/g, '')
      return /^\d{1,15}$/.test(digits) ? fine(Number(digits)) : wrong('bukan-angka')
    }
    case 'tanggal': {
      const date = parseDate(text)
      return date ? fine(date) : wrong('bukan-tanggal')
    }
    case 'jam': {
      const found = /^(\d{1,2})[.:]?(\d{2})$/.exec(text)
      return found && Number(found[1]) < 24 && Number(found[2]) < 60
        ? fine(`${found[1]?.padStart(2, '0')}:${found[2]}`)
        : wrong('bukan-jam')
    }
    case 'ya-tidak':
      return fine(text === 'ya')
    case 'desimal':
      return fine(text.replace('.', ','))
    case 'nik':
    case 'kk': {
      const digits = text.replace(/[\s.-]/g, '')
      return /^\d{16}$/.test(digits) ? fine(digits) : wrong(isian.jenis === 'nik' ? 'nik-16' : 'kk-16')
    }
    default:
      return fine(text)
  }
}

/** Typed text as an office writes it, once the field is left: 20112026 -> 20-11-2026, 930 -> 09.30, 1200000 -> Rp1.200.000. */
export const tidyText = (isian: Isian, text: string): string => {
  const { nilai } = parseValue(isian, text)
  if (isian.jenis === 'tanggal' && typeof nilai === 'string') return shortDate(nilai)
  if (isian.jenis === 'jam' && typeof nilai === 'string') return nilai.replace(':', '.')
  if (isian.jenis === 'desimal' && typeof nilai === 'string') return nilai
  return isian.jenis === 'uang' && typeof nilai === 'number' ? moneyText(String(nilai)) : text
}

/** Every field as the letter reads it; what cannot be read is null. */
export const toJadi = (fields: Fields, values: FormValues): IsianJadi =>
  Object.fromEntries(
    Object.entries(fields).map(([kunci, isian]) => [
      kunci,
      parseValue(isian, values[kunci] ?? emptyValue(isian)).nilai,
    ]),
  )

/** The fields that apply now, in order. */
export const shownFields = (
  fields: Fields,
  values: FormValues,
  subjek: PotretOrang | null,
): readonly (readonly [string, Isian])[] => {
  const shown = new Set(visibleIsian({ isian: fields }, toJadi(fields, values), subjek))
  return Object.entries(fields).filter(([kunci]) => shown.has(kunci))
}

/** A person as the shell wants it: an id of the register, or what was typed. */
export const toOrang = (orang: PotretOrang): OrangIsian =>
  orang.pendudukId !== null && !orang.luarDaftar ? { pendudukId: orang.pendudukId } : { ketik: orang }

/** The values as they are sent to the shell: only fields that apply. */
export const toIsianSurat = (fields: Fields, values: FormValues, subjek: PotretOrang | null): IsianSurat => {
  const jadi = toJadi(fields, values)
  return Object.fromEntries(
    shownFields(fields, values, subjek).map(([kunci, isian]) => [kunci, toNilaiIsian(isian, jadi[kunci] ?? null)]),
  )
}

// What was typed beside a name of the register goes with its id.
const toOrangList = (isian: Isian, orang: PotretOrang): OrangIsian => {
  const masukan = toOrang(orang)
  const ditanya = isian.jenis === 'daftar-orang' && isian.hubungan !== undefined
  return ditanya && 'pendudukId' in masukan ? { ...masukan, hubungan: orang.shdk } : masukan
}

const toNilaiIsian = (isian: Isian, nilai: NilaiJadi): NilaiIsian => {
  if (isPotret(nilai)) return toOrang(nilai)
  if (Array.isArray(nilai))
    return nilai.some(isPotret)
      ? nilai.filter(isPotret).map((orang) => toOrangList(isian, orang))
      : (nilai as FormRow[]).map((row) => ({ ...row }))
  return nilai as NilaiIsian
}

/** What is wrong with the form before it is sent: what cannot be read, then the letter's own rules. The shell checks again. */
export const checkForm = (
  fields: Fields,
  values: FormValues,
  subjek: PotretOrang | null,
  tanggal: string,
): readonly GalatIsian[] => {
  const shown = shownFields(fields, values, subjek)
  const unreadable = new Map(
    shown.flatMap(([kunci, isian]) => {
      const value = values[kunci] ?? emptyValue(isian)
      const { galat } = isEmpty(value) ? fine(null) : parseValue(isian, value)
      const digits =
        galat === 'nik-16' || galat === 'kk-16'
          ? { batas: (typeof value === 'string' ? value : '').replace(/\D/g, '').length }
          : {}
      return galat ? [[kunci, { isian: kunci, galat, ...digits }] as const] : []
    }),
  )
  const rules = new Map(
    checkIsian({ isian: fields }, toJadi(fields, values), { subjek, tanggal }).map((g) => [g.isian, g]),
  )
  return shown.flatMap(([kunci]) => unreadable.get(kunci) ?? rules.get(kunci) ?? [])
}

/** The first field that the register could not fill: the first empty required one, else the first empty one, else the first. */
export const firstToFill = (fields: Fields, values: FormValues, subjek: PotretOrang | null): string | null => {
  const shown = shownFields(fields, values, subjek)
  const empty = shown.filter(([kunci]) => isEmpty(values[kunci]))
  return (empty.find(([, isian]) => isian.wajib) ?? empty[0] ?? shown[0])?.[0] ?? null
}
