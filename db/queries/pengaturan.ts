// Settings of the office: one row per section, checked by its schema when read.
import { eq } from 'drizzle-orm'
import { bagianPengaturan, type BagianPengaturan } from '#domain/kantor/kantor.ts'
import type * as z from 'zod/mini'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { pengaturan } from '#db/schema/pengaturan.ts'

/** The value of each section. */
export type NilaiPengaturan = { readonly [B in BagianPengaturan]: z.infer<(typeof bagianPengaturan)[B]> }

/** One section. Every office has all sections from its first transaction on; a missing one is a bug. */
export const readPengaturan = <B extends BagianPengaturan>(db: ReadableDb, bagian: B): NilaiPengaturan[B] => {
  const row = db.select({ nilai: pengaturan.nilai }).from(pengaturan).where(eq(pengaturan.bagian, bagian)).get()
  if (!row) throw new Error(`setting ${bagian} is missing`)
  // SAFETY: the schema of this very section has checked it; the map type cannot follow the index.
  return bagianPengaturan[bagian].parse(JSON.parse(row.nilai)) as NilaiPengaturan[B]
}

/** Sets one section. Call inside a transaction, beside its operation. */
export const writePengaturan = <B extends BagianPengaturan>(
  db: WritableDb,
  baris: { readonly bagian: B; readonly nilai: NilaiPengaturan[B]; readonly pada: string; readonly oleh: string | null },
): void => {
  const nilai = { nilai: JSON.stringify(baris.nilai), diubahPada: baris.pada, diubahOleh: baris.oleh }
  db.insert(pengaturan)
    .values({ bagian: baris.bagian, ...nilai })
    .onConflictDoUpdate({ target: pengaturan.bagian, set: nilai })
    .run()
}
