// A field of a person as a list shows it: labels for codes, dates as dd-mm-yyyy, nothing for what is not known.
import {
  agama,
  golDarah,
  jenisKelamin,
  kewarganegaraan,
  labelOf,
  pekerjaan,
  pendidikan,
  shdk,
  statusDasar,
  statusKawin,
  statusPenduduk,
} from './kode.ts'
import type { DaftarKode } from './kode.ts'
import { judulKolom } from './kolom.ts'
import type { PendudukIsi } from './penduduk.ts'

const daftarByField: Readonly<Partial<Record<keyof PendudukIsi, DaftarKode>>> = {
  jenisKelamin,
  golDarah,
  agama,
  statusKawin,
  shdk,
  pendidikan,
  pekerjaan,
  kewarganegaraan,
  statusPenduduk,
  statusDasar,
}

/** Heading of a field. */
export const judulField = (field: keyof PendudukIsi): string => {
  if (field === 'gelarDepan') return 'Gelar depan'
  if (field === 'gelarBelakang') return 'Gelar belakang'
  if (field === 'pekerjaanTeks') return 'Pekerjaan (tertulis)'
  return field === 'statusPenduduk' ? 'Status penduduk' : judulKolom[field]
}

/** The value of a field in words. */
export const showField = (field: keyof PendudukIsi, nilai: PendudukIsi[keyof PendudukIsi] | undefined): string => {
  if (nilai === null || nilai === undefined) return ''
  if (typeof nilai === 'number') return labelOf(daftarByField[field] ?? [], nilai)
  return field === 'tanggalLahir' ? nilai.split('-').toReversed().join('-') : nilai
}
