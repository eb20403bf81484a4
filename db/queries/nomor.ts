// Numbers of letters: leases, taking the next one, and what became of each (decision 000.18 and 19).
import { and, asc, eq, sql } from 'drizzle-orm'
import { err, ok } from '#domain/result.ts'
import type { Result } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { Clock, NewId } from '#domain/waktu/clock.ts'
import type { AppError } from '#contract/errors.ts'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { nomorLease, nomorPakai } from '#db/schema/nomor.ts'
import { syncState } from '#db/schema/op-log.ts'

/** What became of a number. 'kertas' = used before SIAKEL; 'kembali' = given back and never shown to anybody. */
export type StateNomor = 'pakai' | 'batal' | 'kertas' | 'cadang' | 'kembali'

type NomorHabis = Extract<AppError, { code: 'NomorHabis' }>
type Register = { readonly register: string; readonly tahun: number }
type Pengambilan = Register & {
  readonly suratId: string | null
  readonly oleh: string | null
  /** 'cadang': held for a letter that waits for its signature; else used at once. */
  readonly state?: 'cadang'
}
type Lease = Register & { readonly dari: number; readonly sampai: number | null }

/**
 * Takes the smallest next number of a register and year inside the running transaction: used at once, or held ('cadang') for
 * a letter that waits for its signature. An office that was never enrolled holds one open-ended lease per register and year,
 * made when first needed; the numbers used on paper come before it.
 */
export const takeNomor = (
  db: WritableDb,
  deps: { readonly clock: Clock; readonly newId: NewId },
  { register, tahun, suratId, oleh, state }: Pengambilan,
): Result<number, NomorHabis> => {
  const n = findNext(db, { register, tahun }) ?? openLease(db, deps, { register, tahun })
  if (n === null) return err({ code: 'NomorHabis', register })
  const row = { state: state ?? 'pakai', suratId, alasan: null, oleh, pada: isoInstant(deps.clock.now()) }
  db.insert(nomorPakai)
    .values({ register, tahun, n, sisipan: '', ...row })
    .onConflictDoUpdate({
      target: [nomorPakai.register, nomorPakai.tahun, nomorPakai.n, nomorPakai.sisipan],
      set: row,
      setWhere: eq(nomorPakai.state, 'kembali'),
    })
    .run()
  return ok(n)
}

/** Suffixes of numbers inserted after one number, in order: 12a, 12b, ... */
const daftarSisipan = [...'abcdefghijklmnopqrstuvwxyz']

/**
 * Takes an inserted number (nomor sisipan): the next free suffix after a number that is no longer free, e.g. 12a. For a letter
 * that belongs between two others. Null: the number before it was never given, or all suffixes are used.
 */
export const takeSisipan = (
  db: WritableDb,
  deps: { readonly clock: Clock },
  {
    register,
    tahun,
    sesudah,
    suratId,
    oleh,
    state,
    alasan,
  }: Pengambilan & { readonly sesudah: number; readonly alasan: string },
): string | null => {
  const sisipan = nextSisipan(db, { register, tahun, sesudah })
  if (sisipan === null) return null
  db.insert(nomorPakai)
    .values({
      register,
      tahun,
      n: sesudah,
      sisipan,
      state: state ?? 'pakai',
      suratId,
      alasan,
      oleh,
      pada: isoInstant(deps.clock.now()),
    })
    .run()
  return sisipan
}

/** The suffix that an inserted number would get now; null where none can be inserted. */
export const nextSisipan = (
  db: ReadableDb,
  { register, tahun, sesudah }: Register & { readonly sesudah: number },
): string | null => {
  const used = db
    .select({ sisipan: nomorPakai.sisipan, state: nomorPakai.state })
    .from(nomorPakai)
    .where(and(eq(nomorPakai.register, register), eq(nomorPakai.tahun, tahun), eq(nomorPakai.n, sesudah)))
    .all()
  if (!used.some((u) => u.sisipan === '' && u.state !== 'kembali')) return null
  return daftarSisipan.find((huruf) => !used.some((u) => u.sisipan === huruf)) ?? null
}

/** The number that `takeNomor` would give now, or null when every lease is used up. For the preview "akan diberi". */
export const peekNomor = (db: ReadableDb, { register, tahun }: Register): number | null => {
  const next = findNext(db, { register, tahun })
  if (next !== null || listLease(db, { register, tahun }).length > 0) return next
  return mayOpenLease(db) ? lastUsed(db, { register, tahun, dari: 1, sampai: null }) + 1 : null
}

/** Changes what became of a number; its row stays for ever. */
export const markNomor = (
  db: WritableDb,
  nomor: Register & {
    readonly n: number
    readonly sisipan: string
    readonly state: StateNomor
    readonly alasan: string | null
    readonly oleh: string | null
    readonly pada: string
  },
): void => {
  const { register, tahun, n, sisipan, state, alasan, oleh, pada } = nomor
  const done = db
    .update(nomorPakai)
    .set({ state, alasan, oleh, pada })
    .where(
      and(
        eq(nomorPakai.register, register),
        eq(nomorPakai.tahun, tahun),
        eq(nomorPakai.n, n),
        eq(nomorPakai.sisipan, sisipan),
      ),
    )
    .run()
  if (done.changes !== 1) throw new Error(`number ${n}${sisipan} of ${register} ${tahun} was never used`)
}

/** Stores 1..n as used on paper before SIAKEL; numbers that are used already keep what is known about them. */
export const recordNomorKertas = (
  db: WritableDb,
  {
    register,
    tahun,
    n,
    pada,
    oleh,
  }: Register & { readonly n: number; readonly pada: string; readonly oleh: string | null },
): void => {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`${n} is no last number`)
  db.run(sql`
    WITH RECURSIVE urut(n) AS (SELECT 1 WHERE ${n} >= 1 UNION ALL SELECT n + 1 FROM urut WHERE n < ${n})
    INSERT INTO nomor_pakai (register, tahun, n, sisipan, state, surat_id, alasan, oleh, pada)
    SELECT ${register}, ${tahun}, n, '', 'kertas', NULL, NULL, ${oleh}, ${pada} FROM urut WHERE true
    ON CONFLICT (register, tahun, n, sisipan) DO NOTHING`)
}

/** Stores a lease: typed in by hand for a second PC, or granted by the city. */
export const insertLease = (
  db: WritableDb,
  deps: { readonly clock: Clock; readonly newId: NewId },
  { register, tahun, dari, sampai, sumber }: Lease & { readonly sumber: 'sendiri' | 'ketik' | 'kota' },
): void => {
  const dibuatPada = isoInstant(deps.clock.now())
  db.insert(nomorLease)
    .values({ id: deps.newId(), register, tahun, dari, sampai, sumber, state: 'aktif', dibuatPada })
    .run()
}

// The leases of a register and year that may be used, in order.
const listLease = (db: ReadableDb, { register, tahun }: Register): readonly Lease[] =>
  db
    .select({
      register: nomorLease.register,
      tahun: nomorLease.tahun,
      dari: nomorLease.dari,
      sampai: nomorLease.sampai,
    })
    .from(nomorLease)
    .where(and(eq(nomorLease.register, register), eq(nomorLease.tahun, tahun), eq(nomorLease.state, 'aktif')))
    .orderBy(asc(nomorLease.dari))
    .all()

const findNext = (db: ReadableDb, register: Register): number | null => {
  for (const lease of listLease(db, register)) {
    const next = lastUsed(db, lease) + 1
    if (lease.sampai === null || next <= lease.sampai) return next
  }
  return null
}

// A number that was given back may be used again as long as no higher one is in use: it is not counted here.
const lastUsed = (db: ReadableDb, { register, tahun, dari, sampai }: Lease): number => {
  const found = db.$client
    .prepare(
      `SELECT max(n) FROM nomor_pakai
       WHERE register = ? AND tahun = ? AND n >= ? AND n <= ? AND state <> 'kembali'`,
    )
    .pluck()
    .get(register, tahun, dari, sampai ?? Number.MAX_SAFE_INTEGER)
  return typeof found === 'number' ? found : dari - 1
}

const openLease = (
  db: WritableDb,
  deps: { readonly clock: Clock; readonly newId: NewId },
  register: Register,
): number | null => {
  if (!mayOpenLease(db) || listLease(db, register).length > 0) return null
  insertLease(db, deps, { ...register, dari: 1, sampai: null, sumber: 'sendiri' })
  return findNext(db, register)
}

// Without a server's history the office was never enrolled; afterwards only the city grants leases.
const mayOpenLease = (db: ReadableDb): boolean =>
  db.select({ generation: syncState.generation }).from(syncState).get()?.generation === null
