// Imports in the office's database: who brought what when, and what each changed person looked like before.
import { eq } from 'drizzle-orm'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { impor } from '#db/schema/impor.ts'
import type { PendudukIsi } from '#domain/penduduk/penduduk.ts'
import { prepareOnce, prepareWriteOnce } from './prepared.ts'

export type Impor = typeof impor.$inferSelect

/** Stores the head of an import. */
export const insertImpor = (db: WritableDb, baris: Omit<Impor, 'diurungkanPada' | 'diurungkanOleh'>): void => {
  db.insert(impor).values(baris).run()
}

export const findImpor = (db: ReadableDb, id: string): Impor | null =>
  db.select().from(impor).where(eq(impor.id, id)).get() ?? null

/** Marks an import as undone. */
export const markImporDiurungkan = (db: WritableDb, id: string, pada: string, oleh: string | null): void => {
  db.update(impor)
    .set({ state: 'diurungkan', diurungkanPada: pada, diurungkanOleh: oleh })
    .where(eq(impor.id, id))
    .run()
}

/** How a person looked before an import changed it; `isi` null = the import brought the person. */
export type Sebelum = {
  readonly isi: Partial<PendudukIsi>
  readonly keluargaId: string | null
  readonly diubahPada: string
  readonly diubahOleh: string | null
} | null

/** Stores how a person looked before. */
export const insertImporBaris = (
  db: WritableDb,
  baris: {
    readonly imporId: string
    readonly pendudukId: string
    readonly sebelum: Sebelum
    readonly diubahPada: string
  },
): void => {
  prepareWriteOnce(db, 'INSERT INTO impor_baris (impor_id, penduduk_id, sebelum, diubah_pada) VALUES (?, ?, ?, ?)').run(
    baris.imporId,
    baris.pendudukId,
    baris.sebelum === null ? null : JSON.stringify(baris.sebelum),
    baris.diubahPada,
  )
}

export type ImporBaris = { readonly pendudukId: string; readonly sebelum: Sebelum; readonly diubahPada: string }

/** The people an import touched, a stretch at a time, by id. */
export const listImporBaris = (
  db: WritableDb,
  imporId: string,
  sesudah: string,
  batas: number,
): readonly ImporBaris[] =>
  db.$client
    .prepare<[string, string, number], { pendudukId: string; sebelum: string | null; diubahPada: string }>(
      'SELECT penduduk_id AS pendudukId, sebelum, diubah_pada AS diubahPada FROM impor_baris WHERE impor_id = ? AND penduduk_id > ? ORDER BY penduduk_id LIMIT ?',
    )
    .all(imporId, sesudah, batas)
    // SAFETY: written by insertImporBaris alone.
    .map((baris) => ({ ...baris, sebelum: baris.sebelum === null ? null : (JSON.parse(baris.sebelum) as Sebelum) }))

/** Queues a person whom the index does not hold yet. */
export const queueNewCari = (db: WritableDb, nomorCari: number): void => {
  prepareWriteOnce(db, 'INSERT OR IGNORE INTO cari_antre (nomor_cari) VALUES (?)').run(nomorCari)
}

/** Whether anything of the office points at a person: then an undo must not take it away. */
export const isDipakai = (db: ReadableDb, pendudukId: string): boolean =>
  prepareOnce(
    db,
    `SELECT 1 WHERE EXISTS (SELECT 1 FROM surat WHERE penduduk_id = @id) OR EXISTS (SELECT 1 FROM peristiwa WHERE penduduk_id = @id)
      OR EXISTS (SELECT 1 FROM konsep WHERE tahap IN ('verifikasi', 'paraf', 'ttd', 'tte', 'kembali') AND penduduk_id = @id)`,
  ).get({ id: pendudukId }) !== undefined

/** Takes away a person whom an undone import had brought. */
export const deletePenduduk = (db: WritableDb, id: string): void => {
  prepareWriteOnce(db, 'DELETE FROM penduduk WHERE id = ?').run(id)
}

/** Takes away a family in which nobody is left. */
export const deleteEmptyKeluarga = (db: WritableDb, id: string): void => {
  prepareWriteOnce(
    db,
    'DELETE FROM keluarga WHERE id = @id AND NOT EXISTS (SELECT 1 FROM penduduk WHERE keluarga_id = @id)',
  ).run({ id })
}

/** Puts back who changed a person last and when, after the fields were put back. */
export const restoreJejak = (db: WritableDb, id: string, diubahPada: string, diubahOleh: string | null): void => {
  prepareWriteOnce(db, 'UPDATE penduduk SET diubah_pada = ?, diubah_oleh = ? WHERE id = ?').run(
    diubahPada,
    diubahOleh,
    id,
  )
}

/** Who changed a person last. */
export const findDiubahOleh = (db: ReadableDb, id: string): string | null => {
  const oleh = prepareOnce(db, 'SELECT diubah_oleh FROM penduduk WHERE id = ?').pluck().get(id)
  return typeof oleh === 'string' ? oleh : null
}

/** Gives this connection 64 MB for pages: a commit of many thousand rows in no order otherwise writes its pages again and again. */
export const widenCache = (db: WritableDb): void => {
  db.$client.pragma('cache_size=-65536')
}
