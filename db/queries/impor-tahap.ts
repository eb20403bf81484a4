// The staging file of an import: an encrypted database of its own that never becomes part of the office (decision 000.6).
import { openDatabase } from '#db/connection.ts'
import type { WritableDb } from '#db/connection.ts'
import type { PendudukIsi } from '#domain/penduduk/penduduk.ts'
import type { Sel } from '#domain/penduduk/sel.ts'

const skema = `
CREATE TABLE info (kunci TEXT PRIMARY KEY, nilai TEXT NOT NULL) STRICT;
-- Rows of the sheet as read, JSON arrays of cells.
CREATE TABLE mentah (baris INTEGER PRIMARY KEY, sel TEXT NOT NULL) STRICT;
-- What the dry run decided. isi: whole content of a new person, or the changed fields; sebelum: those fields as they were.
CREATE TABLE siap (
  baris INTEGER PRIMARY KEY, jenis TEXT NOT NULL, penduduk_id TEXT NOT NULL, keluarga_id TEXT, dilihat TEXT, nik TEXT NOT NULL,
  nama TEXT NOT NULL, isi TEXT NOT NULL, sebelum TEXT
) STRICT;
CREATE TABLE keluarga_baru (id TEXT PRIMARY KEY, nomor_kk TEXT NOT NULL) STRICT;
CREATE TABLE tolak (baris INTEGER PRIMARY KEY, nik TEXT NOT NULL, nama TEXT NOT NULL, sebab TEXT NOT NULL, kelompok TEXT NOT NULL) STRICT;`

/** Makes the staging file. Its content is worth nothing after a crash, so it is not synced. */
export const createTahap = (file: string, key: Uint8Array): WritableDb => {
  const tahap = openDatabase({ file, key, mode: 'create' })
  tahap.$client.pragma('synchronous=OFF')
  tahap.$client.exec(skema)
  return tahap
}

/** Opens an existing staging file. */
export const openTahap = (file: string, key: Uint8Array): WritableDb => {
  const tahap = openDatabase({ file, key, mode: 'write' })
  tahap.$client.pragma('synchronous=OFF')
  return tahap
}

/** Runs a piece of work on the staging file alone, all or nothing. */
const batchTahap = (tahap: WritableDb, work: () => void): void => {
  tahap.$client.transaction(work).immediate()
}

export const writeInfo = (tahap: WritableDb, kunci: string, nilai: string): void => {
  tahap.$client.prepare('INSERT OR REPLACE INTO info (kunci, nilai) VALUES (?, ?)').run(kunci, nilai)
}

export const readInfo = (tahap: WritableDb, kunci: string): string | null =>
  tahap.$client.prepare<[string], { nilai: string }>('SELECT nilai FROM info WHERE kunci = ?').get(kunci)?.nilai ?? null

export type BarisMentah = { readonly baris: number; readonly sel: readonly Sel[] }

/** Stores rows as read. */
export const insertMentah = (tahap: WritableDb, daftar: readonly BarisMentah[]): void => {
  const insert = tahap.$client.prepare('INSERT OR IGNORE INTO mentah (baris, sel) VALUES (?, ?)')
  batchTahap(tahap, () => {
    for (const { baris, sel } of daftar) insert.run(baris, JSON.stringify(sel))
  })
}

export const countMentah = (tahap: WritableDb): number =>
  tahap.$client.prepare<[], { n: number }>('SELECT count(*) AS n FROM mentah').get()?.n ?? 0

const parseMentah = ({ baris, sel }: { baris: number; sel: string }): BarisMentah => ({
  // SAFETY: written by insertMentah alone.
  baris,
  sel: JSON.parse(sel) as readonly Sel[],
})

/** The next rows after a row number. */
export const listMentah = (tahap: WritableDb, sesudah: number, batas: number): readonly BarisMentah[] =>
  tahap.$client
    .prepare<[number, number], { baris: number; sel: string }>(
      'SELECT baris, sel FROM mentah WHERE baris > ? ORDER BY baris LIMIT ?',
    )
    .all(sesudah, batas)
    .map(parseMentah)

/** One row as read, for the list of refused rows. */
export const findMentah = (tahap: WritableDb, baris: number): readonly Sel[] => {
  const ada = tahap.$client
    .prepare<[number], { baris: number; sel: string }>('SELECT baris, sel FROM mentah WHERE baris = ?')
    .get(baris)
  return ada ? parseMentah(ada).sel : []
}

/** A row that the dry run accepted. */
export type BarisSiap = {
  readonly baris: number
  readonly jenis: 'baru' | 'ubah' | 'sama'
  readonly pendudukId: string
  /** undefined = stays as it is. */
  readonly keluargaId: string | null | undefined
  readonly dilihat: string | null
  readonly nik: string
  readonly nama: string
  readonly isi: Partial<PendudukIsi>
  readonly sebelum: Partial<PendudukIsi> | null
}
export type BarisDitolak = {
  readonly baris: number
  readonly nik: string
  readonly nama: string
  readonly sebab: string
  readonly kelompok: string
}

/** What one stretch of the dry run found. */
export type HasilTinjau = {
  readonly siap: readonly BarisSiap[]
  readonly tolak: readonly BarisDitolak[]
  readonly keluarga: readonly { readonly id: string; readonly nomorKk: string }[]
}

/** Forgets an earlier dry run, also that there was one: an interrupted one must not be saved. */
export const clearTinjau = (tahap: WritableDb): void => {
  tahap.$client.exec(
    `DELETE FROM siap; DELETE FROM tolak; DELETE FROM keluarga_baru; DELETE FROM info WHERE kunci = 'hitung'`,
  )
}

// "undefined" of keluargaId is stored as '' (no id is empty).
const insertSiapSql = `INSERT INTO siap (baris, jenis, penduduk_id, keluarga_id, dilihat, nik, nama, isi, sebelum)
  VALUES (@baris, @jenis, @pendudukId, @keluargaId, @dilihat, @nik, @nama, @isi, @sebelum)`

/** Stores what a stretch of the dry run found. */
export const insertHasil = (tahap: WritableDb, hasil: HasilTinjau): void => {
  const siap = tahap.$client.prepare(insertSiapSql)
  const tolak = tahap.$client.prepare(
    'INSERT INTO tolak (baris, nik, nama, sebab, kelompok) VALUES (@baris, @nik, @nama, @sebab, @kelompok)',
  )
  const keluarga = tahap.$client.prepare('INSERT INTO keluarga_baru (id, nomor_kk) VALUES (@id, @nomorKk)')
  batchTahap(tahap, () => {
    for (const satu of hasil.keluarga) keluarga.run(satu)
    for (const satu of hasil.tolak) tolak.run(satu)
    for (const satu of hasil.siap) {
      siap.run({
        ...satu,
        keluargaId: satu.keluargaId === undefined ? '' : satu.keluargaId,
        isi: JSON.stringify(satu.isi),
        sebelum: satu.sebelum === null ? null : JSON.stringify(satu.sebelum),
      })
    }
  })
}

type BarisTersimpan = Omit<BarisSiap, 'keluargaId' | 'isi' | 'sebelum'> & {
  keluargaId: string | null
  isi: string
  sebelum: string | null
}

/** The accepted rows that change something, in the order of the sheet. */
export const iterateSiap = function* (tahap: WritableDb): Generator<BarisSiap> {
  const rows = tahap.$client.prepare<[], BarisTersimpan>(
    `SELECT baris, jenis, penduduk_id AS pendudukId, keluarga_id AS keluargaId, dilihat, nik, nama, isi, sebelum
     FROM siap WHERE jenis <> 'sama' ORDER BY baris`,
  )
  for (const satu of rows.iterate()) {
    yield {
      ...satu,
      keluargaId: satu.keluargaId === '' ? undefined : satu.keluargaId,
      // SAFETY: written by insertHasil alone.
      isi: JSON.parse(satu.isi) as Partial<PendudukIsi>,
      sebelum: satu.sebelum === null ? null : (JSON.parse(satu.sebelum) as Partial<PendudukIsi>),
    }
  }
}

/** Families that the import brings. */
export const listKeluargaBaru = (tahap: WritableDb): readonly { readonly id: string; readonly nomorKk: string }[] =>
  tahap.$client
    .prepare<[], { id: string; nomorKk: string }>('SELECT id, nomor_kk AS nomorKk FROM keluarga_baru ORDER BY id')
    .all()

/** Refused rows in the order of the sheet. */
export const listTolak = (tahap: WritableDb, batas: number): readonly BarisDitolak[] =>
  tahap.$client
    .prepare<[number], BarisDitolak>('SELECT baris, nik, nama, sebab, kelompok FROM tolak ORDER BY baris LIMIT ?')
    .all(batas)

/** Reasons of refusal, the commonest first. */
export const countSebab = (tahap: WritableDb): { sebab: string; jumlah: number }[] =>
  tahap.$client
    .prepare<[], { sebab: string; jumlah: number }>(
      'SELECT kelompok AS sebab, count(*) AS jumlah FROM tolak GROUP BY kelompok ORDER BY count(*) DESC, kelompok LIMIT 40',
    )
    .all()
