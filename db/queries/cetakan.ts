// Prints: one row per print, carried from 'antre' to 'selesai', or held with a reason (docs/ARCHITECTURE.md).
import { asc, desc, eq, inArray } from 'drizzle-orm'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { cetakan, surat } from '#db/schema/surat.ts'

const daftarKeadaanCetak = ['antre', 'terkirim', 'selesai', 'tertahan', 'gagal'] as const
type KeadaanCetak = (typeof daftarKeadaanCetak)[number]

/** A print. `suratId` is null for a test page or a book; `sha256` names the blob that is printed. */
export type Cetakan = {
  readonly id: string
  readonly suratId: string | null
  readonly sha256: string
  readonly printer: string | null
  readonly salinan: number
  readonly jobId: string | null
  readonly state: KeadaanCetak
  readonly alasan: string | null
  readonly dibuatPada: string
  /** Printed number of the letter, the only thing the spooler's queue may show. */
  readonly nomor: string | null
}

export type CetakanBaru = {
  readonly id: string
  readonly suratId: string | null
  readonly sha256: string
  readonly salinan: number
  readonly dibuatPada: string
  readonly dibuatOleh: string | null
}

/** Adds a print as 'antre'; the print service carries it on after the commit. */
export const insertCetakan = (db: WritableDb, baris: CetakanBaru): void => {
  db.insert(cetakan)
    .values({ ...baris, printer: null, jobId: null, state: 'antre', alasan: null, diubahPada: baris.dibuatPada })
    .run()
}

/** One print, or null. */
export const findCetakan = (db: ReadableDb, id: string): Cetakan | null => {
  const row = selectCetakan(db).where(eq(cetakan.id, id)).get()
  return row ? fromRow(row) : null
}

/** Prints of a letter, newest first. */
export const listCetakanBySurat = (db: ReadableDb, suratId: string): readonly Cetakan[] =>
  selectCetakan(db)
    .where(eq(cetakan.suratId, suratId))
    .orderBy(desc(cetakan.dibuatPada), desc(cetakan.id))
    .all()
    .map(fromRow)

/** Prints that are not over: still to be sent, at the spooler, or held. Oldest first. */
export const listCetakanBerjalan = (db: ReadableDb): readonly Cetakan[] =>
  selectCetakan(db)
    .where(inArray(cetakan.state, ['antre', 'terkirim', 'tertahan']))
    .orderBy(asc(cetakan.id))
    .all()
    .map(fromRow)

/** Records how far a print has come. */
export const updateCetakan = (
  db: WritableDb,
  id: string,
  baru: Pick<Cetakan, 'printer' | 'jobId' | 'state' | 'alasan'> & { readonly pada: string },
): void => {
  const { pada, ...nilai } = baru
  db.update(cetakan)
    .set({ ...nilai, diubahPada: pada })
    .where(eq(cetakan.id, id))
    .run()
}

const selectCetakan = (db: ReadableDb) =>
  db
    .select({
      id: cetakan.id,
      suratId: cetakan.suratId,
      sha256: cetakan.sha256,
      printer: cetakan.printer,
      salinan: cetakan.salinan,
      jobId: cetakan.jobId,
      state: cetakan.state,
      alasan: cetakan.alasan,
      dibuatPada: cetakan.dibuatPada,
      nomor: surat.nomor,
    })
    .from(cetakan)
    .leftJoin(surat, eq(surat.id, cetakan.suratId))
    .$dynamic()

type Row = Omit<Cetakan, 'state'> & { readonly state: string }
const fromRow = (row: Row): Cetakan => ({ ...row, state: daftarKeadaanCetak.find((s) => s === row.state) ?? 'gagal' })
