// Families: people who share a nomor KK. A family row appears when its first member does; numbers are not unique (DECISIONS 7).
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import type { Penduduk } from '#domain/penduduk/penduduk.ts'
import { pilihPenduduk } from './penduduk.ts'

/** The family of this nomor KK, or null. Of several the oldest. */
export const findKeluargaByNomorKk = (db: ReadableDb, nomorKk: string): string | null =>
  db.$client.prepare<[string], { id: string }>('SELECT id FROM keluarga WHERE nomor_kk = ? ORDER BY id LIMIT 1').get(nomorKk)?.id ?? null

/** Stores a family. */
export const insertKeluarga = (db: WritableDb, keluarga: { readonly id: string; readonly nomorKk: string | null }, pada: string): void => {
  db.$client.prepare('INSERT INTO keluarga (id, nomor_kk, dibuat_pada) VALUES (?, ?, ?)').run(keluarga.id, keluarga.nomorKk, pada)
}

/** Members of a family: head first, then by relation and age. */
export const listAnggotaKeluarga = (db: ReadableDb, keluargaId: string): readonly Penduduk[] =>
  db.$client
    .prepare<[string], Penduduk>(
      `SELECT ${pilihPenduduk} FROM penduduk WHERE keluarga_id = ? ORDER BY coalesce(shdk, 99), coalesce(tanggal_lahir, '9999'), id`,
    )
    .all(keluargaId)
