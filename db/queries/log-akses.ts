// Access log: who did or saw what, append-only and chained (SECURITY L-1..L-4). The chain shows edits; against somebody who
// recomputes all of it the head is anchored outside (marker file, printed agenda, later the city).
import { and, asc, desc, eq, lt } from 'drizzle-orm'
import { canonicalJson } from '#domain/op/canonical.ts'
import { noHash } from '#domain/op/operation.ts'
import { err, ok } from '#domain/result.ts'
import type { Result } from '#domain/result.ts'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { hashText } from '#db/op-hash.ts'
import { logAkses } from '#db/schema/log-akses.ts'
import { readPerangkat, writePerangkat } from './perangkat.ts'

/** One act. Never a NIK or a name in `rincian`: `objek` is the id of the thing (SECURITY L-5). */
export type LogAksesBaru = {
  readonly pada: string
  readonly penggunaId: string | null
  readonly peran: string
  readonly perbuatan: string
  readonly objek: string | null
  readonly rincian: string
  readonly hasil: string
  readonly versi: string
}
export type LogAkses = LogAksesBaru & { readonly no: number; readonly hash: string }

export type BrokenLog = { readonly code: 'LogPutus'; readonly no: number; readonly reason: 'gap' | 'hash' | 'end' }

type Head = { readonly no: number; readonly hash: string }
const headName = 'log_akses.kepala'

/** Appends one act; inside the transaction of the act, or in one of its own for a view. Gives the new head. */
export const appendLogAkses = (db: WritableDb, akses: LogAksesBaru): Head => {
  const last = readLogHead(db)
  const no = last.no + 1
  const hash = linkOf(last.hash, { ...akses, no })
  db.insert(logAkses)
    .values({ ...akses, no, hash })
    .run()
  writePerangkat(db, headName, canonicalJson({ no, hash }))
  return { no, hash }
}

/** Number and hash of the last act; number 0 when there is none. */
export const readLogHead = (db: ReadableDb): Head => {
  const stored = readPerangkat(db, headName)
  // SAFETY: written by appendLogAkses alone.
  return stored === null ? { no: 0, hash: noHash } : (JSON.parse(stored) as Head)
}

/** Recomputes the chain: all of it (`last` null) or its last acts, and that it ends where it should. */
export const verifyLogAkses = (
  db: ReadableDb,
  { last }: { readonly last: number | null },
): Result<{ readonly count: number }, BrokenLog> => {
  const head = readLogHead(db)
  const after = last === null ? 0 : Math.max(0, head.no - last)
  let seen: Head = after === 0 ? { no: 0, hash: noHash } : findHead(db, after)
  const rows = db.$client.prepare(
    `SELECT no, pada, pengguna_id AS penggunaId, peran, perbuatan, objek, rincian, hasil, versi, hash
     FROM log_akses WHERE no > ? ORDER BY no`,
  )
  for (const row of rows.iterate(after) as IterableIterator<LogAkses>) {
    if (row.no !== seen.no + 1) return err({ code: 'LogPutus', no: seen.no + 1, reason: 'gap' })
    if (linkOf(seen.hash, row) !== row.hash) return err({ code: 'LogPutus', no: row.no, reason: 'hash' })
    seen = { no: row.no, hash: row.hash }
  }
  if (seen.no !== head.no || seen.hash !== head.hash) return err({ code: 'LogPutus', no: seen.no + 1, reason: 'end' })
  return ok({ count: seen.no - after })
}

/** Acts, newest first: before a number, of one person or (null) of all. */
export const listLogAkses = (
  db: ReadableDb,
  {
    sebelum,
    penggunaId,
    batas,
  }: { readonly sebelum: number | null; readonly penggunaId: string | null; readonly batas: number },
): readonly LogAkses[] =>
  db
    .select()
    .from(logAkses)
    .where(
      and(
        sebelum === null ? undefined : lt(logAkses.no, sebelum),
        penggunaId === null ? undefined : eq(logAkses.penggunaId, penggunaId),
      ),
    )
    .orderBy(desc(logAkses.no))
    .limit(batas)
    .all()

/** Who did or saw something with one thing, oldest first (SECURITY L-7). */
export const listLogAksesOfObjek = (db: ReadableDb, objek: string): readonly LogAkses[] =>
  db.select().from(logAkses).where(eq(logAkses.objek, objek)).orderBy(asc(logAkses.no)).all()

const findHead = (db: ReadableDb, no: number): Head => {
  const row = db.select({ hash: logAkses.hash }).from(logAkses).where(eq(logAkses.no, no)).get()
  return { no, hash: row?.hash ?? '' }
}

const linkOf = (
  prev: string,
  { no, pada, penggunaId, peran, perbuatan, objek, rincian, hasil, versi }: Omit<LogAkses, 'hash'>,
): string => hashText(prev + canonicalJson({ no, pada, penggunaId, peran, perbuatan, objek, rincian, hasil, versi }))
