// What this office usually does: which letters for whom, which texts in which field. Read from the newest letters only, so that
// opening a form costs the same after ten years.
import { and, desc, eq, gte, sql } from 'drizzle-orm'
import type { IsianJadi } from '#domain/surat/isian.ts'
import type { ReadableDb } from '../connection.ts'
import { penduduk, surat } from '../schema/index.ts'

const newestLetters = 3000
const newestOfType = 400

/**
 * How often each type was issued among the newest letters, most often first; with `orang` only to people of the same sex and
 * about the same age (ten years either way).
 */
export const countJenis = (
  db: ReadableDb,
  orang: { readonly jenisKelamin: 1 | 2; readonly tahunLahir: number } | null,
): { kode: string; kali: number }[] => {
  const newest = db
    .select({ kode: surat.kode, pendudukId: surat.pendudukId })
    .from(surat)
    .orderBy(desc(surat.dibuatPada))
    .limit(newestLetters)
    .as('newest')
  const n = sql<number>`count(*)`
  const all = db.select({ kode: newest.kode, kali: n }).from(newest)
  const some = orang
    ? all.innerJoin(
        penduduk,
        and(
          eq(penduduk.id, newest.pendudukId),
          eq(penduduk.jenisKelamin, orang.jenisKelamin),
          sql`abs(cast(substr(${penduduk.tanggalLahir}, 1, 4) AS INTEGER) - ${orang.tahunLahir}) <= 10`,
        ),
      )
    : all
  return some.groupBy(newest.kode).orderBy(desc(n), newest.kode).all()
}

// Characters, of which each takes at most two of the 300 units that the form may get.
const longestHabit = 150

/** The office's commonest texts of one field of one type, at most ten, most often first; long ones are nobody's habit. */
export const listTersering = (db: ReadableDb, kode: string, isian: string): string[] => {
  const newest = db
    .select({ teks: sql<string | null>`json_extract(${surat.isian}, ${`$."${isian}"`})`.as('teks') })
    .from(surat)
    .where(and(eq(surat.kode, kode), eq(surat.status, 'terbit')))
    .orderBy(desc(surat.dibuatPada))
    .limit(newestOfType)
    .as('newest')
  const teks = sql<string>`${newest.teks}`
  return db
    .select({ teks })
    .from(newest)
    .where(sql`typeof(${teks}) = 'text' AND length(${teks}) BETWEEN 1 AND ${longestHabit}`)
    .groupBy(teks)
    .orderBy(desc(sql`count(*)`), teks)
    .limit(10)
    .all()
    .map((r) => r.teks)
}

/** Fields of the person's last letter since an instant: what the next letter of the same visit carries on. */
export const findIsianTerakhir = (db: ReadableDb, pendudukId: string, sejak: string): IsianJadi | null => {
  const row = db
    .select({ isian: surat.isian })
    .from(surat)
    .where(and(eq(surat.pendudukId, pendudukId), gte(surat.dibuatPada, sejak)))
    .orderBy(desc(surat.dibuatPada))
    .limit(1)
    .get()
  // SAFETY: written by insertSurat alone.
  return row ? (JSON.parse(row.isian) as IsianJadi) : null
}

/** The last letter of this type for this person since a civil date, or nothing. */
export const findSejenis = (
  db: ReadableDb,
  letter: { readonly pendudukId: string; readonly kode: string; readonly sejak: string },
): { nomor: string | null; tanggal: string } | null =>
  db
    .select({ nomor: surat.nomor, tanggal: surat.tanggal })
    .from(surat)
    .where(
      and(
        eq(surat.pendudukId, letter.pendudukId),
        eq(surat.kode, letter.kode),
        eq(surat.status, 'terbit'),
        gte(surat.tanggal, letter.sejak),
      ),
    )
    .orderBy(desc(surat.dibuatPada))
    .limit(1)
    .get() ?? null
