// Letters before their issue: one row per request, and every step that was taken with it.
import { and, asc, eq, sql } from 'drizzle-orm'
import type { PermohonanSurat } from '#contract/surat.ts'
import type { LangkahKonsep, ModeTtd, TahapKonsep } from '#domain/surat/alur.ts'
import type { BahanSurat } from '#domain/surat/bahan.ts'
import type { Jabatan } from '#domain/kantor/pejabat.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import type { NaskahSurat } from '#domain/surat/naskah.ts'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { konsep, langkah, pengguna } from '#db/schema/index.ts'
import type { SuratBaru } from './surat.ts'

/** A finished letter that may still not count, with what its issue writes elsewhere. `surat.pdfSha256` names the unsigned bytes. */
export type SuratJadi = {
  readonly surat: SuratBaru
  readonly jenis: Pick<DeklarasiSurat, 'nama' | 'isian' | 'buku' | 'peristiwa'>
  /** The letter it replaces, cancelled at issue. */
  readonly menggantikan: PermohonanSurat['menggantikan']
  /** Copies printed at issue; 0 = none. */
  readonly salinan: number
}

type Row = typeof konsep.$inferSelect
/** One request on its way. */
export type Konsep = Omit<
  Row,
  'permohonan' | 'bahan' | 'naskah' | 'naskahBaku' | 'tahap' | 'modeTtd' | 'bidang' | 'siap'
> & {
  readonly permohonan: PermohonanSurat
  readonly bahan: BahanSurat
  /** The wording with the number still open ('…'); the standard one in `naskahBaku` when it was edited. */
  readonly naskah: NaskahSurat
  readonly naskahBaku: NaskahSurat | null
  readonly tahap: TahapKonsep
  readonly modeTtd: ModeTtd
  /** Kasi whose field the letter is; empty = everybody's. */
  readonly bidang: readonly Jabatan[]
  /** From tahap 'ttd' on. */
  readonly siap: SuratJadi | null
}

/** One step. */
export type LangkahBaru = {
  readonly id: string
  readonly konsepId: string
  readonly langkah: LangkahKonsep
  readonly alasan: string | null
  readonly satuPetugas: boolean
  readonly untukId: string | null
  readonly pada: string
  readonly oleh: string
}

/** Stores a request, or what became of it: the id decides. */
export const saveKonsep = (db: WritableDb, k: Konsep): void => {
  const row = {
    ...k,
    permohonan: JSON.stringify(k.permohonan),
    bahan: JSON.stringify(k.bahan),
    naskah: JSON.stringify(k.naskah),
    naskahBaku: k.naskahBaku && JSON.stringify(k.naskahBaku),
    bidang: JSON.stringify(k.bidang),
    siap: k.siap && JSON.stringify(k.siap),
  }
  db.insert(konsep).values(row).onConflictDoUpdate({ target: konsep.id, set: row }).run()
}

/** One request, or nothing. */
export const findKonsep = (db: ReadableDb, id: string): Konsep | null => {
  const row = db.select().from(konsep).where(eq(konsep.id, id)).get()
  return row ? toKonsep(row) : null
}

/** The request of one filled form, or nothing. */
export const findKonsepByPermintaan = (db: ReadableDb, permintaanId: string): Konsep | null => {
  const row = db.select().from(konsep).where(eq(konsep.permintaanId, permintaanId)).get()
  return row ? toKonsep(row) : null
}

/** The request that became this letter, or nothing: a letter issued at once has none. */
export const findKonsepOfSurat = (db: ReadableDb, suratId: string): { readonly id: string } | null =>
  db.select({ id: konsep.id }).from(konsep).where(eq(konsep.suratId, suratId)).get() ?? null

/** Notes a step. */
export const insertLangkah = (db: WritableDb, baris: LangkahBaru): void => {
  db.insert(langkah).values(baris).run()
}

/** The steps of one request in order, with people's names. */
export const listLangkah = (
  db: ReadableDb,
  konsepId: string,
): readonly (LangkahBaru & { readonly namaOleh: string; readonly namaUntuk: string | null })[] =>
  db
    .select({
      id: langkah.id,
      konsepId: langkah.konsepId,
      // SAFETY: the column is written by insertLangkah alone.
      langkah: sql<LangkahKonsep>`${langkah.langkah}`,
      alasan: langkah.alasan,
      satuPetugas: langkah.satuPetugas,
      untukId: langkah.untukId,
      pada: langkah.pada,
      oleh: langkah.oleh,
      namaOleh: sql<string>`coalesce(${pengguna.nama}, '')`,
      namaUntuk: sql<string | null>`(SELECT p.nama FROM pengguna p WHERE p.id = ${langkah.untukId})`,
    })
    .from(langkah)
    .leftJoin(pengguna, eq(pengguna.id, langkah.oleh))
    .where(eq(langkah.konsepId, konsepId))
    .orderBy(asc(langkah.pada), asc(langkah.id))
    .all()

/** Whether this person wrote the request or its wording: whoever did may not approve it (two-person rule). */
export const isPembuat = (db: ReadableDb, konsepId: string, penggunaId: string): boolean =>
  db
    .select({ id: langkah.id })
    .from(langkah)
    .where(and(eq(langkah.konsepId, konsepId), eq(langkah.oleh, penggunaId), sql`${langkah.langkah} = 'ajukan'`))
    .limit(1)
    .get() !== undefined

/** Whether one person did what two usually do with this request. */
export const hasSatuPetugas = (db: ReadableDb, konsepId: string): boolean =>
  db
    .select({ id: langkah.id })
    .from(langkah)
    .where(and(eq(langkah.konsepId, konsepId), eq(langkah.satuPetugas, true)))
    .limit(1)
    .get() !== undefined

// SAFETY of the casts: these columns are written by saveKonsep alone, in an authenticated encrypted file.
const toKonsep = (row: Row): Konsep => ({
  ...row,
  permohonan: JSON.parse(row.permohonan) as PermohonanSurat,
  bahan: JSON.parse(row.bahan) as BahanSurat,
  naskah: JSON.parse(row.naskah) as NaskahSurat,
  naskahBaku: row.naskahBaku === null ? null : (JSON.parse(row.naskahBaku) as NaskahSurat),
  bidang: JSON.parse(row.bidang) as Jabatan[],
  siap: row.siap === null ? null : (JSON.parse(row.siap) as SuratJadi),
  tahap: row.tahap as TahapKonsep,
  modeTtd: row.modeTtd as ModeTtd,
})
