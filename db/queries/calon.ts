// Reads of the search: people by number, by beginning of name and by index tokens. Each query is prepared once per connection.
import type { ReadableDb } from '#db/connection.ts'
import { prepareOnce } from './prepared.ts'

/** A person who may be the one that was asked for. */
export type Calon = {
  readonly nomorCari: number
  readonly id: string
  readonly keluargaId: string | null
  readonly nik: string | null
  readonly nomorKk: string | null
  readonly nama: string
  readonly namaN: string
  readonly jenisKelamin: number
  readonly tanggalLahir: string | null
  readonly alamat: string
  readonly rt: string | null
  readonly rw: string | null
  readonly namaIbu: string
  readonly shdk: number | null
  readonly statusDasar: number
}

const kolom = `nomor_cari AS nomorCari, id, keluarga_id AS keluargaId, nik, nomor_kk AS nomorKk, nama, nama_n AS namaN,
  jenis_kelamin AS jenisKelamin, tanggal_lahir AS tanggalLahir, alamat, rt, rw, nama_ibu AS namaIbu, shdk, status_dasar AS statusDasar`

// SAFETY: the columns are those of `kolom`, typed by the table.
const listCalon = (db: ReadableDb, where: string, ...values: readonly (string | number)[]): readonly Calon[] =>
  prepareOnce(db, `SELECT ${kolom} FROM penduduk WHERE ${where}`).all(...values) as Calon[]

// Everything that begins with `text`: from it to the same text with a character after every other.
const upTo = (text: string): string => `${text}\uffff`

/** People whose NIK begins with these digits. */
export const listByNik = (db: ReadableDb, awal: string, limit: number): readonly Calon[] =>
  listCalon(db, 'nik >= ? AND nik < ? ORDER BY nik, id LIMIT ?', awal, upTo(awal), limit)

/** People whose NIK has these digits from its seventh on: the birth date as printed in it. */
export const listByNikEkor = (db: ReadableDb, awal: string, limit: number): readonly Calon[] =>
  listCalon(
    db,
    'substr(nik, 7) >= ? AND substr(nik, 7) < ? ORDER BY substr(nik, 7), id LIMIT ?',
    awal,
    upTo(awal),
    limit,
  )

/** People whose nomor KK begins with these digits, heads of families first. */
export const listByKk = (db: ReadableDb, awal: string, limit: number): readonly Calon[] =>
  listCalon(db, 'nomor_kk >= ? AND nomor_kk < ? ORDER BY nomor_kk, shdk, id LIMIT ?', awal, upTo(awal), limit)

/** People with one of these NIK. */
export const listByNikOf = (db: ReadableDb, daftar: readonly string[], limit: number): readonly Calon[] =>
  listCalon(db, 'nik IN (SELECT value FROM json_each(?)) ORDER BY nik, id LIMIT ?', JSON.stringify(daftar), limit)

/** People whose last ten digits of the NIK are one of these. */
export const listByNikEkorOf = (db: ReadableDb, daftar: readonly string[], limit: number): readonly Calon[] =>
  listCalon(
    db,
    'substr(nik, 7) IN (SELECT value FROM json_each(?)) ORDER BY nik, id LIMIT ?',
    JSON.stringify(daftar),
    limit,
  )

/** People of one of these family cards. */
export const listByKkOf = (db: ReadableDb, daftar: readonly string[], limit: number): readonly Calon[] =>
  listCalon(
    db,
    'nomor_kk IN (SELECT value FROM json_each(?)) ORDER BY nomor_kk, shdk, id LIMIT ?',
    JSON.stringify(daftar),
    limit,
  )

/** People whose normalised name begins with this; living people only, unless all are wanted. */
export const listByNamaAwal = (db: ReadableDb, awal: string, semuaStatus: boolean, limit: number): readonly Calon[] =>
  listCalon(
    db,
    `nama_n >= ? AND nama_n < ? ${semuaStatus ? '' : 'AND status_dasar = 1 '}ORDER BY nama_n, id LIMIT ?`,
    awal,
    upTo(awal),
    limit,
  )

/** The people of these index rows. */
export const listByNomorCari = (db: ReadableDb, daftar: readonly number[]): readonly Calon[] =>
  daftar.length === 0 ? [] : listCalon(db, 'nomor_cari IN (SELECT value FROM json_each(?))', JSON.stringify(daftar))

/** One required fact or word: any of the tokens, or of the beginnings of tokens. */
export type Syarat = { readonly tokens: readonly string[]; readonly awalan: readonly string[] }

/** Index rows that fulfil all of these, oldest first. */
export const matchCari = (db: ReadableDb, syarat: readonly Syarat[], limit: number): readonly number[] => {
  if (syarat.length === 0 || syarat.some(({ tokens, awalan }) => tokens.length + awalan.length === 0)) return []
  const question = syarat
    .map(
      ({ tokens, awalan }) => `(${[...tokens.map(quote), ...awalan.map((awal) => `${quote(awal)} *`)].join(' OR ')})`,
    )
    .join(' AND ')
  // SAFETY: rowids are integers.
  return (
    prepareOnce(db, 'SELECT rowid AS nomor FROM cari WHERE cari MATCH ? LIMIT ?').all(question, limit) as {
      nomor: number
    }[]
  ).map(({ nomor }) => nomor)
}

const quote = (token: string): string => `"${token.replaceAll('"', '')}"`

/** A key of the dictionary, one of its words, and how many people have it. */
export type KataKamus = { readonly k: string; readonly w: string; readonly n: number }

/** Keys that begin with `awal`, the commonest first; at most `limit`. */
export const listKunciAwal = (db: ReadableDb, awal: string, limit: number): readonly string[] =>
  // SAFETY: k is text.
  (
    prepareOnce(db, 'SELECT DISTINCT k FROM kata WHERE k >= ? AND k < ? LIMIT ?').all(awal, upTo(awal), limit) as {
      k: string
    }[]
  ).map(({ k }) => k)

/** Words that share one of these forms with one letter left out. */
export const listTetangga = (db: ReadableDb, bentuk: readonly string[], limit: number): readonly KataKamus[] =>
  // SAFETY: the columns are those of `kata`.
  prepareOnce(
    db,
    `SELECT kata.k, kata.w, kata.n FROM kata WHERE kata.k IN
       (SELECT h.k FROM json_each(?) AS f CROSS JOIN kata_hapus AS h ON h.d = f.value) LIMIT ?`,
  ).all(JSON.stringify(bentuk), limit) as KataKamus[]

/** Words one of whose forms begins so: for a half-typed word with a slip in it. */
export const listTetanggaAwal = (db: ReadableDb, bentuk: readonly string[], limit: number): readonly KataKamus[] =>
  // SAFETY: as above.
  prepareOnce(
    db,
    `SELECT kata.k, kata.w, kata.n FROM kata WHERE kata.k IN
       (SELECT h.k FROM json_each(?) AS f CROSS JOIN kata_hapus AS h ON h.d >= f.value AND h.d < f.value || char(65535) LIMIT ?) LIMIT ?`,
  ).all(JSON.stringify(bentuk), limit, limit) as KataKamus[]

/** Names of the heads of these families. */
export const findNamaKepala = (db: ReadableDb, keluargaId: string): string | null =>
  // SAFETY: nama is text.
  (
    prepareOnce(
      db,
      'SELECT nama FROM penduduk WHERE keluarga_id = ? AND shdk = 1 ORDER BY status_dasar, id LIMIT 1',
    ).get(keluargaId) as { nama: string } | undefined
  )?.nama ?? null

/** Whether anybody is registered. */
export const hasPenduduk = (db: ReadableDb): boolean =>
  prepareOnce(db, 'SELECT 1 FROM penduduk LIMIT 1').get() !== undefined
