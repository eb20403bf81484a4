// The report in which every number 1..max is explained: used, void, on paper, held, given back, leased.
import { asc, eq, and, inArray, max, ne, sql } from 'drizzle-orm'
import type { ReadableDb } from '#db/connection.ts'
import { konsep } from '#db/schema/konsep.ts'
import { nomorLease, nomorPakai } from '#db/schema/nomor.ts'
import { surat } from '#db/schema/surat.ts'
import type { StateNomor } from './nomor.ts'

/** One number. 'lease' = free, inside a bounded lease; 'tanpa-keterangan' = nobody knows: must not happen. */
export type NomorTercatat = {
  readonly n: number
  readonly sisipan: string
  readonly state: StateNomor | 'lease' | 'tanpa-keterangan'
  /** The full printed number, when a letter has it. */
  readonly nomor: string | null
  readonly suratId: string | null
  readonly judul: string | null
  readonly alasan: string | null
  readonly oleh: string | null
  readonly pada: string | null
}

type Register = { readonly register: string; readonly tahun: number }

/** Every number of a register and year from 1 to the highest one used or leased, in order. */
export const listNomor = (db: ReadableDb, { register, tahun }: Register): readonly NomorTercatat[] => {
  const used = listUsed(db, { register, tahun })
  const leases = listBounded(db, { register, tahun })
  const used0 = new Set(used.map(({ n }) => n))
  const highest = Math.max(0, ...used.slice(-1).map(({ n }) => n), ...leases.map(({ sampai }) => sampai))
  const free = Array.from({ length: highest }, (_, i) => i + 1).filter((n) => !used0.has(n))
  const explained = free.map((n): NomorTercatat => ({
    n,
    sisipan: '',
    state: isLeased(leases, n) ? 'lease' : 'tanpa-keterangan',
    nomor: null,
    suratId: null,
    judul: null,
    alasan: null,
    oleh: null,
    pada: null,
  }))
  return [...used, ...explained].toSorted((a, b) => a.n - b.n || (a.sisipan < b.sisipan ? -1 : 1))
}

/** Every register and year that has numbers, newest year first, with the highest number used. */
export const listRegister = (db: ReadableDb): readonly (Register & { readonly terakhir: number })[] =>
  db
    .select({
      register: nomorPakai.register,
      tahun: nomorPakai.tahun,
      terakhir: sql<number>`coalesce(${max(nomorPakai.n)}, 0)`,
    })
    .from(nomorPakai)
    .where(ne(nomorPakai.state, 'kembali'))
    .groupBy(nomorPakai.register, nomorPakai.tahun)
    .orderBy(sql`${nomorPakai.tahun} DESC`, asc(nomorPakai.register))
    .all()

const listUsed = (db: ReadableDb, { register, tahun }: Register): readonly NomorTercatat[] =>
  db
    .select({
      n: nomorPakai.n,
      sisipan: nomorPakai.sisipan,
      // SAFETY: the column is written by nomor.ts alone, typed StateNomor.
      state: sql<StateNomor>`${nomorPakai.state}`,
      // A held number belongs to a letter that still waits for its signature.
      nomor: sql<string | null>`coalesce(${surat.nomor}, ${konsep.nomor})`,
      suratId: surat.id,
      judul: sql<string | null>`coalesce(${surat.judul}, ${konsep.judul})`,
      alasan: nomorPakai.alasan,
      oleh: nomorPakai.oleh,
      pada: nomorPakai.pada,
    })
    .from(nomorPakai)
    .leftJoin(surat, eq(surat.id, nomorPakai.suratId))
    .leftJoin(
      konsep,
      and(
        eq(konsep.register, nomorPakai.register),
        eq(konsep.tahun, nomorPakai.tahun),
        eq(konsep.nomorUrut, nomorPakai.n),
        eq(konsep.sisipan, nomorPakai.sisipan),
        inArray(konsep.tahap, ['ttd', 'tte']),
      ),
    )
    .where(and(eq(nomorPakai.register, register), eq(nomorPakai.tahun, tahun)))
    .orderBy(asc(nomorPakai.n), asc(nomorPakai.sisipan))
    .all()

type Bounded = { readonly dari: number; readonly sampai: number }

const listBounded = (db: ReadableDb, { register, tahun }: Register): readonly Bounded[] =>
  db
    .select({ dari: nomorLease.dari, sampai: nomorLease.sampai })
    .from(nomorLease)
    .where(and(eq(nomorLease.register, register), eq(nomorLease.tahun, tahun)))
    .all()
    .flatMap(({ dari, sampai }) => (sampai === null ? [] : [{ dari, sampai }]))

const isLeased = (leases: readonly Bounded[], n: number): boolean =>
  leases.some(({ dari, sampai }) => n >= dari && n <= sampai)
