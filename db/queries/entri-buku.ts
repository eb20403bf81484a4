// Lines of typed books: append-only, numbered 1, 2, 3 ... per book and year; a correction is a new line.
import { and, asc, eq, gte, lte, max } from 'drizzle-orm'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { entriBuku } from '#db/schema/entri-buku.ts'

/** Content of a line by column; which columns exist says the book's declaration. */
export type IsiEntri = Readonly<Record<string, string | number | null>>

export type EntriBukuBaru = {
  readonly id: string
  readonly buku: string
  readonly tahun: number
  readonly tanggal: string
  readonly isi: IsiEntri
  readonly suratId: string | null
  readonly mengoreksiId: string | null
  readonly dibuatPada: string
  readonly dibuatOleh: string | null
}
export type EntriBuku = EntriBukuBaru & { readonly noUrut: number }

/** Appends a line and gives its number in the book. Call it inside a transaction. */
export const insertEntriBuku = (db: WritableDb, entri: EntriBukuBaru): number => {
  const last = db
    .select({ n: max(entriBuku.noUrut) })
    .from(entriBuku)
    .where(and(eq(entriBuku.buku, entri.buku), eq(entriBuku.tahun, entri.tahun)))
    .get()
  const noUrut = (last?.n ?? 0) + 1
  db.insert(entriBuku)
    .values({ ...entri, noUrut, isi: JSON.stringify(entri.isi) })
    .run()
  return noUrut
}

/** Lines of a book whose date lies in the period (both ends included), in book order. */
export const listEntriBuku = (
  db: ReadableDb,
  { buku, dari, sampai }: { readonly buku: string; readonly dari: string; readonly sampai: string },
): readonly EntriBuku[] =>
  db
    .select()
    .from(entriBuku)
    .where(and(eq(entriBuku.buku, buku), gte(entriBuku.tanggal, dari), lte(entriBuku.tanggal, sampai)))
    .orderBy(asc(entriBuku.tahun), asc(entriBuku.noUrut))
    .all()
    // SAFETY: the column is written by insertEntriBuku alone.
    .map((row) => ({ ...row, isi: JSON.parse(row.isi) as IsiEntri }))
