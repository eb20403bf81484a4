// Letter types as this office has them: the built-in ones, its own wordings in their place, its own types, its own codes.
import { and, asc, count, desc, eq, max } from 'drizzle-orm'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { isAktif, type JenisKantor } from '#domain/kantor/jenis-kantor.ts'
import { daftarJenis, findJenis } from '#domain/surat/jenis/index.ts'
import { withKodeKantor } from '#domain/surat/kode-kantor.ts'
import type { ReadableDb, WritableDb } from '../connection.ts'
import { jenisSurat, surat } from '../schema/index.ts'
import type { VersiOfBuku } from './buku-surat.ts'
import { readPengaturan } from './pengaturan.ts'

export type StateJenis = 'rancangan' | 'aktif' | 'arsip'
export type JenisTersimpan = Omit<typeof jenisSurat.$inferSelect, 'deklarasi' | 'state'> & {
  readonly deklarasi: DeklarasiSurat
  readonly state: StateJenis
}

/** The type as it is issued now: the office's active version, else the built-in one; switched-off types too (old letters name them). */
export const readJenis = (db: ReadableDb, kode: string): DeklarasiSurat | undefined => {
  const jenis = findAktif(db, kode) ?? findJenis(kode)
  return jenis && withKodeKantor(jenis, readPengaturan(db, 'jenisSurat'))
}

/** Every type the counter offers, built-in ones first; with `semua` the switched-off ones as well; `kantor`: as it would be with these switches. */
export const listJenis = (
  db: ReadableDb,
  {
    semua = false,
    kantor = readPengaturan(db, 'jenisSurat'),
  }: { readonly semua?: boolean; readonly kantor?: JenisKantor } = {},
): readonly DeklarasiSurat[] => {
  const sendiri = new Map(
    db
      .select()
      .from(jenisSurat)
      .where(eq(jenisSurat.state, 'aktif'))
      .orderBy(asc(jenisSurat.kode))
      .all()
      .map((row) => [row.kode, toDeklarasi(row.deklarasi)] as const),
  )
  const bawaan = daftarJenis.map((jenis) => sendiri.get(jenis.kode) ?? jenis)
  const lain = [...sendiri.values()].filter((jenis) => !findJenis(jenis.kode))
  return [...bawaan, ...lain]
    .filter((jenis) => semua || isAktif(jenis.kode, kantor))
    .map((jenis) => withKodeKantor(jenis, kantor))
}

/** Every stored version, newest first; of one kode or of all. */
export const listVersiJenis = (db: ReadableDb, kode: string | null): readonly JenisTersimpan[] =>
  db
    .select()
    .from(jenisSurat)
    .where(kode === null ? undefined : eq(jenisSurat.kode, kode))
    .orderBy(asc(jenisSurat.kode), desc(jenisSurat.versi))
    .all()
    .map((row) => ({ ...row, deklarasi: toDeklarasi(row.deklarasi), state: row.state as StateJenis }))

/** One stored version, or nothing. */
export const findVersiJenis = (db: ReadableDb, kode: string, versi: number): JenisTersimpan | undefined => {
  const row = db
    .select()
    .from(jenisSurat)
    .where(and(eq(jenisSurat.kode, kode), eq(jenisSurat.versi, versi)))
    .get()
  return row && { ...row, deklarasi: toDeklarasi(row.deklarasi), state: row.state as StateJenis }
}

/** Which letters stand in a register that is a query on letters. */
export const listVersiOfBuku = (db: ReadableDb, buku: string): VersiOfBuku => {
  const versi = listVersiJenis(db, null).filter((v) => v.state !== 'rancangan')
  const nama = (v: JenisTersimpan): string => `${v.kode}@${v.versi}`
  return {
    kode: daftarJenis.filter((j) => j.buku.includes(buku)).map((j) => j.kode),
    tersimpan: versi.map(nama),
    tercatat: versi.filter((v) => v.deklarasi.buku.includes(buku)).map(nama),
  }
}

/** How many letters were issued of each type. */
export const countSuratOfJenis = (db: ReadableDb): ReadonlyMap<string, number> =>
  new Map(
    db
      .select({ kode: surat.kode, n: count() })
      .from(surat)
      .groupBy(surat.kode)
      .all()
      .map((r) => [r.kode, r.n]),
  )

/** How many letters were issued of each version of a type. */
export const countSuratOfVersi = (db: ReadableDb, kode: string): ReadonlyMap<number, number> =>
  new Map(
    db
      .select({ versi: surat.versi, n: count() })
      .from(surat)
      .where(eq(surat.kode, kode))
      .groupBy(surat.versi)
      .all()
      .map((r) => [r.versi, r.n]),
  )

/** Deletes the draft of a type; gives whether there was one. */
export const deleteRancangan = (db: WritableDb, kode: string): boolean =>
  db
    .delete(jenisSurat)
    .where(and(eq(jenisSurat.kode, kode), eq(jenisSurat.state, 'rancangan')))
    .run().changes > 0

/** Highest stored version of a kode, 0 when there is none. */
export const latestVersiJenis = (db: ReadableDb, kode: string): number =>
  db
    .select({ v: max(jenisSurat.versi) })
    .from(jenisSurat)
    .where(eq(jenisSurat.kode, kode))
    .get()?.v ?? 0

/** Stores a version, or a draft again: only a draft is ever overwritten. */
export const saveVersiJenis = (db: WritableDb, baris: JenisTersimpan): void => {
  const row = { ...baris, deklarasi: JSON.stringify(baris.deklarasi) }
  db.insert(jenisSurat)
    .values(row)
    .onConflictDoUpdate({
      target: [jenisSurat.kode, jenisSurat.versi],
      set: row,
      setWhere: eq(jenisSurat.state, 'rancangan'),
    })
    .run()
}

/** Makes this version the active one and archives the one before; `versi` null only archives. */
export const activateVersiJenis = (db: WritableDb, kode: string, versi: number | null): void => {
  db.update(jenisSurat)
    .set({ state: 'arsip' })
    .where(and(eq(jenisSurat.kode, kode), eq(jenisSurat.state, 'aktif')))
    .run()
  if (versi === null) return
  db.update(jenisSurat)
    .set({ state: 'aktif' })
    .where(and(eq(jenisSurat.kode, kode), eq(jenisSurat.versi, versi)))
    .run()
}

const findAktif = (db: ReadableDb, kode: string): DeklarasiSurat | undefined => {
  const row = db
    .select({ deklarasi: jenisSurat.deklarasi })
    .from(jenisSurat)
    .where(and(eq(jenisSurat.kode, kode), eq(jenisSurat.state, 'aktif')))
    .get()
  return row && toDeklarasi(row.deklarasi)
}

// SAFETY: written by saveVersiJenis alone, after parseDeklarasi, in an authenticated encrypted file.
const toDeklarasi = (teks: string): DeklarasiSurat => JSON.parse(teks) as DeklarasiSurat
