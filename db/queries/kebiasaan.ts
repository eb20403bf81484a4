// What this office usually does: which letters for whom, which texts in which field. Read from the letters themselves.
import { and, desc, eq, gte, sql } from 'drizzle-orm'
import type { IsianJadi } from '#domain/surat/isian.ts'
import type { ReadableDb } from '../connection.ts'
import { penduduk, surat } from '../schema/index.ts'

/**
 * How often each type was issued to people of the same sex and about the same age (ten years either way), most often first.
 * `orang` null: to anybody.
 */
export const countJenis = (
  db: ReadableDb,
  orang: { jenisKelamin: 1 | 2; tahunLahir: number } | null,
): { kode: string; kali: number }[] => {
  const n = sql<number>`count(*)`
  const base = db.select({ kode: surat.kode, kali: n }).from(surat)
  const semua = orang
    ? base
        .innerJoin(penduduk, eq(penduduk.id, surat.pendudukId))
        .where(
          and(
            eq(penduduk.jenisKelamin, orang.jenisKelamin),
            sql`abs(cast(substr(${penduduk.tanggalLahir}, 1, 4) AS INTEGER) - ${orang.tahunLahir}) <= 10`,
          ),
        )
    : base
  return semua.groupBy(surat.kode).orderBy(desc(n), surat.kode).all()
}

/** The office's commonest texts of one field of one type, at most ten, most often first. */
export const listTersering = (db: ReadableDb, kode: string, isian: string): string[] => {
  const teks = sql<string>`json_extract(${surat.isian}, ${`$."${isian}"`})`
  const n = sql<number>`count(*)`
  return db
    .select({ teks })
    .from(surat)
    .where(and(eq(surat.kode, kode), eq(surat.status, 'terbit'), sql`typeof(${teks}) = 'text'`, sql`${teks} <> ''`))
    .groupBy(teks)
    .orderBy(desc(n), teks)
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
  pendudukId: string,
  kode: string,
  sejak: string,
): { nomor: string | null; tanggal: string } | null =>
  db
    .select({ nomor: surat.nomor, tanggal: surat.tanggal })
    .from(surat)
    .where(
      and(
        eq(surat.pendudukId, pendudukId),
        eq(surat.kode, kode),
        eq(surat.status, 'terbit'),
        gte(surat.tanggal, sejak),
      ),
    )
    .orderBy(desc(surat.dibuatPada))
    .limit(1)
    .get() ?? null
