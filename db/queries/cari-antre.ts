// People whose entry in the search index must be written again; `nama_n` answers for them until then (DECISIONS 6).
import type { WritableDb } from '#db/connection.ts'

/** Queues one person. */
export const queueCari = (db: WritableDb, pendudukId: string): void => {
  db.$client.prepare('INSERT OR IGNORE INTO cari_antre (nomor_cari) SELECT nomor_cari FROM penduduk WHERE id = ?').run(pendudukId)
}
