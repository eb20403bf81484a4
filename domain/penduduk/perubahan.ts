// What differs between two states of a person, and which field groups that touches (the unit of merging).
import { kelompokField } from './penduduk.ts'
import type { PendudukIsi } from './penduduk.ts'

/** The fields of `baru` that differ from `lama`, with their new values. */
export const diffPenduduk = (lama: PendudukIsi, baru: Partial<PendudukIsi>): Partial<PendudukIsi> =>
  Object.fromEntries(
    Object.entries(baru).filter(([field, nilai]) => nilai !== undefined && nilai !== Reflect.get(lama, field)),
  )

/** Names of the field groups that hold one of these fields, in the order of `kelompokField`. */
export const listKelompok = (perubahan: Partial<PendudukIsi>): readonly string[] =>
  Object.entries(kelompokField).flatMap(([nama, field]) => (field.some((satu) => satu in perubahan) ? [nama] : []))
