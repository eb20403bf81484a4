// The form of one person as typed text, and back to what is stored. Pure.
import type { PendudukIsi } from '#domain/penduduk/penduduk.ts'
import { penduduk as words, bidangText } from '#renderer/pesan/penduduk.ts'
import { groupNik, parseDate, shortDate } from '#renderer/pesan/waktu.ts'

export type PersonText = Readonly<Record<keyof PendudukIsi, string>>
type Key = keyof PendudukIsi

const nikKeys: ReadonlySet<Key> = new Set<Key>(['nik', 'nomorKk', 'nikAyah', 'nikIbu'])
const codeKeys: ReadonlySet<Key> = new Set<Key>([
  'jenisKelamin',
  'golDarah',
  'agama',
  'statusKawin',
  'shdk',
  'pendidikan',
  'pekerjaan',
  'kewarganegaraan',
  'statusPenduduk',
  'statusDasar',
])

/** A new person: a living citizen of the register. */
export const emptyPerson: PersonText = {
  nik: '',
  nomorKk: '',
  nama: '',
  gelarDepan: '',
  gelarBelakang: '',
  jenisKelamin: '',
  tempatLahir: '',
  tanggalLahir: '',
  golDarah: '',
  agama: '',
  statusKawin: '',
  shdk: '',
  pendidikan: '',
  pekerjaan: '',
  pekerjaanTeks: '',
  kewarganegaraan: '1',
  namaAyah: '',
  nikAyah: '',
  namaIbu: '',
  nikIbu: '',
  alamat: '',
  rt: '',
  rw: '',
  telepon: '',
  statusPenduduk: '1',
  statusDasar: '1',
}

/** What is stored, as it is typed. */
export const toText = (isi: PendudukIsi): PersonText => {
  const text = (key: Key): string => {
    const value = isi[key]
    if (value === null) return ''
    if (key === 'tanggalLahir') return shortDate(String(value))
    return nikKeys.has(key) ? groupNik(String(value)) : String(value)
  }
  return Object.fromEntries((Object.keys(emptyPerson) as Key[]).map((key) => [key, text(key)])) as PersonText
}

export type Wrong = Readonly<Partial<Record<Key, string>>>

/** What is typed, as it is stored; or what cannot be stored, by field. */
export const fromText = (
  text: PersonText,
): { readonly isi: PendudukIsi; readonly wrong: null } | { readonly isi: null; readonly wrong: Wrong } => {
  const wrong: Partial<Record<Key, string>> = {}
  const value = (key: Key): string | number | null => {
    const typed = text[key].trim()
    if (codeKeys.has(key)) return typed === '' ? null : Number(typed)
    if (nikKeys.has(key)) {
      const digits = typed.replace(/\s/g, '')
      if (digits !== '' && !/^\d{16}$/.test(digits)) wrong[key] = words.angkaSalah(bidangText[key])
      return digits === '' ? null : digits
    }
    if (key === 'tanggalLahir') {
      const date = parseDate(typed)
      if (typed !== '' && date === null) wrong[key] = words.tanggalSalah
      return date
    }
    if (key === 'rt' || key === 'rw') {
      if (typed !== '' && !/^\d{1,3}$/.test(typed)) wrong[key] = words.rtSalah
      return typed === '' ? null : typed.padStart(3, '0')
    }
    return typed
  }
  const isi = Object.fromEntries((Object.keys(emptyPerson) as Key[]).map((key) => [key, value(key)])) as PendudukIsi
  if (text.nama.trim() === '') wrong.nama = words.namaWajib
  if (text.jenisKelamin === '') wrong.jenisKelamin = bidangText.jenisKelamin
  return Object.keys(wrong).length > 0 ? { isi: null, wrong } : { isi, wrong: null }
}

/** Only what differs: an edit names what it changes and nothing else. */
export const changedFields = (before: PendudukIsi, after: PendudukIsi): Partial<PendudukIsi> =>
  Object.fromEntries(Object.entries(after).filter(([key, value]) => before[key as Key] !== value))
