// Families: people who share a nomor KK. A family row appears when its first member does; numbers are not unique (decision 000.7).
import { eq, sql } from 'drizzle-orm'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { penduduk } from '#db/schema/penduduk.ts'
import type { Penduduk } from '#domain/penduduk/penduduk.ts'
import { pilihPenduduk } from './penduduk.ts'
import { prepareOnce, prepareWriteOnce } from './prepared.ts'

/** The family of this nomor KK, or null. Of several the oldest. */
export const findKeluargaByNomorKk = (db: ReadableDb, nomorKk: string): string | null => {
  const id = prepareOnce(db, 'SELECT id FROM keluarga WHERE nomor_kk = ? ORDER BY id LIMIT 1').pluck().get(nomorKk)
  return typeof id === 'string' ? id : null
}

/** Stores a family. */
export const insertKeluarga = (
  db: WritableDb,
  isi: { readonly id: string; readonly nomorKk: string | null; readonly dibuatPada: string },
): void => {
  prepareWriteOnce(db, 'INSERT INTO keluarga (id, nomor_kk, dibuat_pada) VALUES (@id, @nomorKk, @dibuatPada)').run(isi)
}

/** Members of a family: head first, then by relation and age. */
export const listAnggotaKeluarga = (db: ReadableDb, keluargaId: string): readonly Penduduk[] =>
  db
    .select(pilihPenduduk)
    .from(penduduk)
    .where(eq(penduduk.keluargaId, keluargaId))
    .orderBy(sql`coalesce(${penduduk.shdk}, 99)`, sql`coalesce(${penduduk.tanggalLahir}, '9999')`, penduduk.id)
    .all()
