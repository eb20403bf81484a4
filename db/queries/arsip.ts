// The archive of issued letters: newest first, filtered, in pages by keyset.
import { and, count, desc, eq, gte, lt, lte, or, sql, type SQL } from 'drizzle-orm'
import type * as z from 'zod/mini'
import type { BarisSurat, SaringSurat } from '#contract/surat.ts'
import type { ReadableDb } from '../connection.ts'
import { cetakan, pengguna, surat } from '../schema/index.ts'

type Saring = z.infer<typeof SaringSurat>
type Baris = z.infer<typeof BarisSurat>
export type HalamanArsip = { readonly baris: Baris[]; readonly total: number; readonly lanjut: string | null }

const perPage = 50

/** One page of letters that match. `lanjut` is the cursor of the next page, or null. */
export const listSurat = (db: ReadableDb, saring: Saring): HalamanArsip => {
  const cocok = and(...conditions(saring))
  const total = db.select({ n: count() }).from(surat).where(cocok).get()?.n ?? 0
  const rows = db
    .select({
      id: surat.id,
      kode: surat.kode,
      judul: surat.judul,
      nomor: surat.nomor,
      tanggal: surat.tanggal,
      subjekNama: surat.subjekNama,
      keperluan: surat.keperluan,
      status: surat.status,
      dibuatPada: surat.dibuatPada,
      oleh: sql<string>`coalesce(${pengguna.nama}, '')`,
      cetak: latestPrint,
      menggantikanId: surat.menggantikanId,
      pendudukId: surat.pendudukId,
    })
    .from(surat)
    .leftJoin(pengguna, eq(pengguna.id, surat.dibuatOleh))
    .where(and(cocok, after(saring.sesudah)))
    .orderBy(desc(surat.dibuatPada), desc(surat.id))
    .limit(perPage + 1)
    .all()
  const baris = rows
    .slice(0, perPage)
    .map((r) => ({ ...r, status: r.status === 'batal' ? ('batal' as const) : ('terbit' as const) }))
  const last = rows.length > perPage ? baris.at(-1) : undefined
  return { baris, total, lanjut: last ? `${last.dibuatPada}|${last.id}` : null }
}

const latestPrint = sql<string | null>`(
  SELECT ${cetakan.state} FROM ${cetakan} WHERE ${cetakan.suratId} = ${surat.id} ORDER BY ${cetakan.dibuatPada} DESC LIMIT 1)`

const conditions = (saring: Saring): SQL[] => {
  const words = saring.teks.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8)
  return [
    ...words.map(
      (w) =>
        sql`instr(lower(${surat.subjekNama} || ' ' || coalesce(${surat.nomor}, '') || ' ' || ${surat.judul} || ' ' || ${surat.keperluan}), ${w}) > 0`,
    ),
    ...(saring.kode === null ? [] : [eq(surat.kode, saring.kode)]),
    ...(saring.status === null ? [] : [eq(surat.status, saring.status)]),
    ...(saring.dari === null ? [] : [gte(surat.tanggal, saring.dari)]),
    ...(saring.sampai === null ? [] : [lte(surat.tanggal, saring.sampai)]),
  ]
}

const after = (cursor: string | null): SQL | undefined => {
  const [pada, id] = cursor?.split('|') ?? []
  if (!pada || !id) return undefined
  return or(lt(surat.dibuatPada, pada), and(eq(surat.dibuatPada, pada), lt(surat.id, id)))
}
