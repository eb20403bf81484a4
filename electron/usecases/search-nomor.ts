// Finds people by digits: a NIK or KK, its beginning, its last ten, and numbers one wrong key away.
import type { ReadableDb } from '#db/connection.ts'
import { listByKk, listByKkOf, listByNik, listByNikEkor, listByNikEkorOf, listByNikOf } from '#db/queries/calon.ts'
import type { Calon } from '#db/queries/calon.ts'
import { nikNeighbours } from '#domain/cari/nik-neighbours.ts'

/** What digits lead to: people who have them, and people whose number is one slip away. */
export type HasilNomor = {
  readonly persis: readonly Calon[]
  readonly mirip: readonly Calon[]
  /** People whose whole NIK was typed. */
  readonly nikUtuh: readonly Calon[]
}

/** Looks up 4 to 17 digits. */
export const searchNomor = (db: ReadableDb, angka: string, batas: number): HasilNomor => {
  if (angka.length === 16) return searchWhole(db, angka, batas)
  const persis = angka.length < 16 ? unique(searchPart(db, angka, batas)) : []
  return { persis, mirip: persis.length > 0 ? [] : unique(searchNearPart(db, angka, batas)), nikUtuh: [] }
}

const searchWhole = (db: ReadableDb, angka: string, batas: number): HasilNomor => {
  const nikUtuh = listByNik(db, angka, batas)
  const persis = unique([...nikUtuh, ...listByKk(db, angka, batas)])
  const neighbours = nikNeighbours(angka)
  const near = [...listByNikOf(db, neighbours, batas), ...onePerKk(listByKkOf(db, neighbours, batas * 5))]
  const known = new Set(persis.map(({ id }) => id))
  return { nikUtuh, persis, mirip: unique(near).filter(({ id }) => !known.has(id)) }
}

// The last ten digits begin with the birth date, women's day plus 40: a typed date finds both.
const searchPart = (db: ReadableDb, angka: string, batas: number): readonly Calon[] => {
  const day = Number(angka.slice(0, 2))
  const ofWomen =
    angka.length >= 6 && day >= 1 && day <= 31 ? listByNikEkor(db, `${day + 40}${angka.slice(2)}`, batas) : []
  const ekor = angka.length >= 6 && angka.length <= 10 ? [...listByNikEkor(db, angka, batas), ...ofWomen] : []
  // More than the last ten digits: the index has ten, the rest is compared.
  const longer =
    angka.length > 10 ? listByNikEkor(db, angka.slice(-10), batas).filter(({ nik }) => nik?.endsWith(angka)) : []
  return [...ekor, ...longer, ...listByNik(db, angka, batas), ...listByKk(db, angka, batas)]
}

const searchNearPart = (db: ReadableDb, angka: string, batas: number): readonly Calon[] => {
  const neighbours = nikNeighbours(angka)
  if (neighbours.length === 0) return []
  if (angka.length === 10) return listByNikEkorOf(db, neighbours, batas)
  return [...listByNikOf(db, neighbours, batas), ...onePerKk(listByKkOf(db, neighbours, batas * 5))]
}

const unique = (daftar: readonly Calon[]): readonly Calon[] => [
  ...new Map(daftar.map((calon) => [calon.id, calon])).values(),
]

// The first of a family card is its head: the list is ordered so.
const onePerKk = (daftar: readonly Calon[]): readonly Calon[] =>
  daftar.filter((calon, i) => daftar.findIndex(({ nomorKk }) => nomorKk === calon.nomorKk) === i)
