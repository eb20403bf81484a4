// What became of issued letters at the counter: signed in ink, fetched, paper spoiled.
import { and, asc, desc, eq, gte, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import type { IsiPenyerahan } from '#contract/konsep.ts'
import type { ModeTtd } from '#domain/surat/alur.ts'
import type { Penandatangan } from '#domain/surat/deklarasi.ts'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { cetakan, kertasRusak, pengguna, penyerahan, surat } from '#db/schema/index.ts'

/** Who fetched a letter. */
export type Penyerahan = Omit<IsiPenyerahan, 'suratId'> & { readonly pada: string; readonly oleh: string }

/** A letter of the end of the day. */
export type SuratHarian = {
  readonly suratId: string
  readonly nomor: string | null
  readonly judul: string
  readonly subjekNama: string
  readonly tanggal: string
  readonly dibuatPada: string
  readonly penandatangan: Penandatangan | null
  readonly modeTtd: ModeTtd
  readonly ttdBasahPada: string | null
  readonly cetak: string | null
}

/** Notes who fetched a letter; the unique index refuses a second one. */
export const insertPenyerahan = (
  db: WritableDb,
  baris: IsiPenyerahan & { readonly id: string; readonly pada: string; readonly oleh: string },
): void => {
  db.insert(penyerahan).values(baris).run()
}

/** Who fetched this letter, with the name of whoever noted it, or nothing. */
export const findPenyerahan = (db: ReadableDb, suratId: string): Penyerahan | null =>
  db
    .select({
      pengambil: penyerahan.pengambil,
      hubungan: penyerahan.hubungan,
      // SAFETY: written by insertPenyerahan alone.
      cara: sql<IsiPenyerahan['cara']>`${penyerahan.cara}`,
      catatan: penyerahan.catatan,
      pada: penyerahan.pada,
      oleh: sql<string>`coalesce(${pengguna.nama}, '')`,
    })
    .from(penyerahan)
    .leftJoin(pengguna, eq(pengguna.id, penyerahan.oleh))
    .where(eq(penyerahan.suratId, suratId))
    .get() ?? null

/** Ticks paper copies as signed in ink; those ticked before keep their instant. Gives the ids that were ticked now. */
export const markTtdBasah = (
  db: WritableDb,
  { id, pada, oleh }: { readonly id: readonly string[]; readonly pada: string; readonly oleh: string },
): readonly string[] =>
  db
    .update(surat)
    .set({ ttdBasahPada: pada, ttdBasahOleh: oleh })
    .where(
      and(
        inArray(surat.id, [...id]),
        eq(surat.status, 'terbit'),
        eq(surat.modeTtd, 'basah'),
        isNull(surat.ttdBasahPada),
      ),
    )
    .returning({ id: surat.id })
    .all()
    .map((row) => row.id)

/** Letters in ink that nobody ticked as signed yet, issued since an instant; oldest first. */
export const listBelumTtd = (db: ReadableDb, { sejak, sampai }: Masa): readonly SuratHarian[] =>
  letters(
    db,
    and(
      eq(surat.modeTtd, 'basah'),
      isNull(surat.ttdBasahPada),
      sql`json_extract(${surat.penandatangan}, '$.pejabat.id') IS NOT NULL`,
      gte(surat.dibuatPada, sejak),
      lt(surat.dibuatPada, sampai),
    ),
  )

/** Letters that nobody fetched yet, issued since an instant; oldest first. */
export const listBelumDiambil = (db: ReadableDb, { sejak, sampai }: Masa): readonly SuratHarian[] =>
  letters(
    db,
    and(
      gte(surat.dibuatPada, sejak),
      lt(surat.dibuatPada, sampai),
      sql`NOT EXISTS (SELECT 1 FROM penyerahan p WHERE p.surat_id = ${surat.id})`,
    ),
  )

/** Letters fetched between two instants. */
export const listDiserahkan = (db: ReadableDb, { sejak, sampai }: Masa): readonly SuratHarian[] =>
  letters(
    db,
    sql`EXISTS (SELECT 1 FROM penyerahan p WHERE p.surat_id = ${surat.id} AND p.pada >= ${sejak} AND p.pada < ${sampai})`,
    { batal: true },
  )

/** Notes spoiled sheets. */
export const insertKertasRusak = (db: WritableDb, baris: typeof kertasRusak.$inferInsert): void => {
  db.insert(kertasRusak).values(baris).run()
}

/** Sheets spoiled on a civil date. */
export const listKertasRusak = (db: ReadableDb, tanggal: string) =>
  db
    .select({
      id: kertasRusak.id,
      nomor: surat.nomor,
      lembar: kertasRusak.lembar,
      alasan: kertasRusak.alasan,
      pada: kertasRusak.pada,
      oleh: sql<string>`coalesce(${pengguna.nama}, '')`,
    })
    .from(kertasRusak)
    .leftJoin(surat, eq(surat.id, kertasRusak.suratId))
    .leftJoin(pengguna, eq(pengguna.id, kertasRusak.oleh))
    .where(eq(kertasRusak.tanggal, tanggal))
    .orderBy(desc(kertasRusak.pada))
    .all()

/** From an instant (included) to another. */
type Masa = { readonly sejak: string; readonly sampai: string }

const terbanyak = 500

const letters = (
  db: ReadableDb,
  syarat: ReturnType<typeof and>,
  { batal }: { readonly batal: boolean } = { batal: false },
): readonly SuratHarian[] =>
  db
    .select({
      suratId: surat.id,
      nomor: surat.nomor,
      judul: surat.judul,
      subjekNama: surat.subjekNama,
      tanggal: surat.tanggal,
      dibuatPada: surat.dibuatPada,
      penandatangan: surat.penandatangan,
      // SAFETY of both: written by insertSurat and the print service alone.
      modeTtd: sql<ModeTtd>`${surat.modeTtd}`,
      ttdBasahPada: surat.ttdBasahPada,
      cetak: sql<
        string | null
      >`(SELECT c.state FROM ${cetakan} c WHERE c.surat_id = ${surat.id} ORDER BY c.dibuat_pada DESC LIMIT 1)`,
    })
    .from(surat)
    .where(and(syarat, or(eq(surat.status, 'terbit'), batal ? sql`1` : undefined)))
    .orderBy(asc(surat.dibuatPada), asc(surat.id))
    .limit(terbanyak)
    .all()
    // SAFETY: the column is written by insertSurat alone.
    .map((row) => ({ ...row, penandatangan: JSON.parse(row.penandatangan) as Penandatangan | null }))
