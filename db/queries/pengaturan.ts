// Settings of the office: one row per section, checked by its schema when read.
import { and, eq, ne, sql } from 'drizzle-orm'
import { bagianPengaturan, pengaturanBawaan, type BagianPengaturan } from '#domain/kantor/kantor.ts'
import type * as z from 'zod/mini'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { nomorPakai } from '#db/schema/nomor.ts'
import { penduduk } from '#db/schema/penduduk.ts'
import { pengaturan } from '#db/schema/pengaturan.ts'
import { surat } from '#db/schema/surat.ts'

/** The value of each section. */
export type NilaiPengaturan = { readonly [B in BagianPengaturan]: z.infer<(typeof bagianPengaturan)[B]> }

/** One section. A section that came with a later program has a default; the others are there from the first transaction on. */
export const readPengaturan = <B extends BagianPengaturan>(db: ReadableDb, bagian: B): NilaiPengaturan[B] => {
  const row = db.select({ nilai: pengaturan.nilai }).from(pengaturan).where(eq(pengaturan.bagian, bagian)).get()
  if (!row) {
    if (bagian in pengaturanBawaan)
      return pengaturanBawaan[bagian as keyof typeof pengaturanBawaan] as NilaiPengaturan[B]
    throw new Error(`setting ${bagian} is missing`)
  }
  // SAFETY: the schema of this very section has checked it; the map type cannot follow the index.
  return bagianPengaturan[bagian].parse(JSON.parse(row.nilai)) as NilaiPengaturan[B]
}

/** Sets one section. Call inside a transaction, beside its operation. */
export const writePengaturan = <B extends BagianPengaturan>(
  db: WritableDb,
  baris: {
    readonly bagian: B
    readonly nilai: NilaiPengaturan[B]
    readonly pada: string
    readonly oleh: string | null
  },
): void => {
  const nilai = { nilai: JSON.stringify(baris.nilai), diubahPada: baris.pada, diubahOleh: baris.oleh }
  db.insert(pengaturan)
    .values({ bagian: baris.bagian, ...nilai })
    .onConflictDoUpdate({ target: pengaturan.bagian, set: nilai })
    .run()
}

/** Whether the office holds people or letters: from then on its code and first numbers are frozen (decision 000.19). */
export const hasOfficeWork = (db: ReadableDb): boolean =>
  [penduduk, surat].some(
    (table) =>
      db
        .select({ satu: sql`1` })
        .from(table)
        .limit(1)
        .get() !== undefined,
  )

/** Whether a number of this year was given to a letter: from then on the scope is frozen for the year (decision 000.18). */
export const hasNomorSurat = (db: ReadableDb, tahun: number): boolean =>
  db
    .select({ n: nomorPakai.n })
    .from(nomorPakai)
    .where(and(eq(nomorPakai.tahun, tahun), ne(nomorPakai.state, 'kertas')))
    .limit(1)
    .get() !== undefined
