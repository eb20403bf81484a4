// The Penduduk table: filtered, by name, in pages of fifty by keyset (SECURITY P-3).
import { and, asc, count, eq, gt, or, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { ReadableDb } from '#db/connection.ts'
import { penduduk } from '#db/schema/penduduk.ts'
import { splitWords } from '#domain/cari/normalise-nama.ts'
import type { Penduduk } from '#domain/penduduk/penduduk.ts'
import { pilihPenduduk } from './penduduk.ts'

export type SaringPenduduk = {
  readonly teks: string
  readonly statusDasar: number | null
  readonly rt: string | null
  readonly rw: string | null
  readonly sesudah: string | null
}

const perPage = 50

/** One page, the number of all that match, and the cursor of the next page or null. */
export const listPendudukPage = (
  db: ReadableDb,
  saring: SaringPenduduk,
): { readonly baris: readonly Penduduk[]; readonly total: number; readonly lanjut: string | null } => {
  const cocok = and(...conditions(saring))
  const total = db.select({ n: count() }).from(penduduk).where(cocok).get()?.n ?? 0
  const rows = db
    .select({ ...pilihPenduduk, namaN: penduduk.namaN })
    .from(penduduk)
    .where(and(cocok, after(saring.sesudah)))
    .orderBy(asc(penduduk.namaN), asc(penduduk.id))
    .limit(perPage + 1)
    .all()
  const baris = rows.slice(0, perPage)
  const last = rows.length > perPage ? baris.at(-1) : undefined
  return { baris, total, lanjut: last ? `${last.id}|${last.namaN}`.slice(0, 200) : null }
}

const conditions = ({ teks, statusDasar, rt, rw }: SaringPenduduk): SQL[] => [
  ...textConditions(teks.trim()),
  ...(statusDasar === null ? [] : [eq(penduduk.statusDasar, statusDasar)]),
  ...(rt === null ? [] : [eq(penduduk.rt, rt)]),
  ...(rw === null ? [] : [eq(penduduk.rw, rw)]),
]

// Digits are the beginning of a NIK or KK number; words are beginnings of words of the name, in any order.
const textConditions = (teks: string): SQL[] => {
  const digit = teks.replace(/[\s.-]/g, '')
  if (/^\d{3,16}$/.test(digit)) {
    const akhir = `${digit}:` // ':' follows '9': a range that an index answers
    return [
      sql`((${penduduk.nik} >= ${digit} AND ${penduduk.nik} < ${akhir}) OR (${penduduk.nomorKk} >= ${digit} AND ${penduduk.nomorKk} < ${akhir}))`,
    ]
  }
  return splitWords(teks)
    .slice(0, 6)
    .map((kata) => sql`instr(' ' || ${penduduk.namaN}, ${` ${kata}`}) > 0`)
}

const after = (cursor: string | null): SQL | undefined => {
  const letak = cursor?.indexOf('|') ?? -1
  if (cursor === null || letak < 0) return undefined
  const namaN = cursor.slice(letak + 1)
  return or(gt(penduduk.namaN, namaN), and(eq(penduduk.namaN, namaN), gt(penduduk.id, cursor.slice(0, letak))))
}
