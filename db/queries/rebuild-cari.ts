// The search index in steps of at most 200 people: after an import, and anew when its rules changed (decision 000.1 and 6).
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import type { StorageError } from '#db/errors.ts'
import { inTransaction } from '#db/transaction.ts'
import type { FaktaCari } from '#domain/cari/index-entry.ts'
import { keyVersion } from '#domain/cari/word-key.ts'
import { ok } from '#domain/result.ts'
import type { Result } from '#domain/result.ts'
import { kunciSampai, writeEntry } from './cari.ts'
import { readPerangkat, writePerangkat } from './perangkat.ts'
import { prepareOnce } from './prepared.ts'

/** How a long run reports and lets others write between two steps. */
export type Langkah = {
  /** People per transaction, at most 200. */
  readonly batch: number
  /** Waits at least 20 ms, so that main can write. */
  readonly pause: () => Promise<void>
  readonly onProgress: (selesai: number, total: number) => void
}

type Baris = FaktaCari & { readonly nomorCari: number }

const kunciVersi = 'cari.versi'
const kolomFakta = 'nomor_cari AS nomorCari, nama, alamat, rt, rw, tanggal_lahir AS tanggalLahir'

/** False when the index must be built anew: its rules changed, or a rebuild was interrupted. */
export const isCariCurrent = (db: ReadableDb): boolean =>
  readPerangkat(db, kunciSampai) === null && (readPerangkat(db, kunciVersi) ?? '1') === String(keyVersion)

/** True while people wait for the index, or the whole index must be built anew. */
export const isCariBehind = (db: ReadableDb): boolean =>
  prepareOnce(db, 'SELECT 1 FROM cari_antre LIMIT 1').get() !== undefined || !isCariCurrent(db)

/** Queues the person for `indexAntre` with what the index holds of it now. Call it before the change, in the same transaction. */
export const queueCari = (db: WritableDb, nomorCari: number): void => {
  db.$client
    .prepare(
      'INSERT OR IGNORE INTO cari_antre (nomor_cari, nama, alamat) SELECT nomor_cari, nama, alamat FROM penduduk WHERE nomor_cari = ?',
    )
    .run(nomorCari)
}

/** Indexes everybody who waits in `cari_antre`; gives how many. */
export const indexAntre = async (db: WritableDb, langkah: Langkah): Promise<Result<number, StorageError>> => {
  const total = Number(db.$client.prepare('SELECT count(*) FROM cari_antre').pluck().get())
  let selesai = 0
  for (;;) {
    const step = await inTransaction(db, () => ok(indexSomeQueued(db, stepSize(langkah))))
    if (!step.ok) return step
    selesai += step.value
    langkah.onProgress(selesai, Math.max(total, selesai))
    if (step.value < stepSize(langkah)) return ok(selesai)
    await langkah.pause()
  }
}

/** Builds the whole index anew; people may be changed meanwhile. Interrupted, it must be started again (`isCariCurrent`). */
export const rebuildCari = async (db: WritableDb, langkah: Langkah): Promise<Result<number, StorageError>> => {
  const total = Number(db.$client.prepare('SELECT count(*) FROM penduduk').pluck().get())
  const cleared = await inTransaction(db, () => ok(clearIndex(db)))
  if (!cleared.ok) return cleared
  let selesai = 0
  for (;;) {
    const step = await inTransaction(db, () => ok(rebuildSome(db, stepSize(langkah))))
    if (!step.ok) return step
    selesai += step.value
    langkah.onProgress(selesai, Math.max(total, selesai))
    if (step.value === 0) break
    await langkah.pause()
  }
  const merged = await mergeIndex(db, langkah)
  return merged.ok ? ok(selesai) : merged
}

const stepSize = ({ batch }: Langkah): number => Math.min(Math.max(1, batch), 200)

const indexSomeQueued = (db: WritableDb, batch: number): number => {
  const queued = db.$client
    .prepare<[number], { nomorCari: number; nama: string | null; alamat: string | null }>(
      'SELECT nomor_cari AS nomorCari, nama, alamat FROM cari_antre ORDER BY nomor_cari LIMIT ?',
    )
    .all(batch)
  const find = db.$client.prepare<[number], Baris>(`SELECT ${kolomFakta} FROM penduduk WHERE nomor_cari = ?`)
  const leave = db.$client.prepare('DELETE FROM cari_antre WHERE nomor_cari = ?')
  for (const { nomorCari, nama, alamat } of queued) {
    leave.run(nomorCari)
    writeEntry(db, nomorCari, nama === null ? null : { nama, alamat: alamat ?? '' }, find.get(nomorCari) ?? null)
  }
  return queued.length
}

// From here to the end the mark says how far the rebuild has come; `indexPenduduk` leaves everybody beyond it alone.
const clearIndex = (db: WritableDb): void => {
  writePerangkat(db, kunciSampai, '0')
  db.$client.exec(
    `INSERT INTO cari (cari) VALUES ('delete-all'); DELETE FROM kata; DELETE FROM kata_hapus; DELETE FROM cari_antre`,
  )
}

const rebuildSome = (db: WritableDb, batch: number): number => {
  const sampai = Number(readPerangkat(db, kunciSampai) ?? 0)
  const rows = db.$client
    .prepare<[number, number], Baris>(
      `SELECT ${kolomFakta} FROM penduduk WHERE nomor_cari > ? ORDER BY nomor_cari LIMIT ?`,
    )
    .all(sampai, batch)
  for (const row of rows) writeEntry(db, row.nomorCari, null, row)
  const last = rows.at(-1)?.nomorCari
  // What an import queued beyond the mark was never in the index: the rebuild has it now, as it is today.
  db.$client
    .prepare('DELETE FROM cari_antre WHERE nomor_cari > ? AND nomor_cari <= ?')
    .run(sampai, last ?? Number.MAX_SAFE_INTEGER)
  if (last === undefined) finishRebuild(db)
  else writePerangkat(db, kunciSampai, String(last))
  return rows.length
}

const finishRebuild = (db: WritableDb): void => {
  db.$client.prepare('DELETE FROM perangkat WHERE kunci = ?').run(kunciSampai)
  writePerangkat(db, kunciVersi, String(keyVersion))
}

// Joins the pieces that FTS5 made of the steps, a little at a time: fewer pieces, quicker answers.
const mergeIndex = async (db: WritableDb, { pause }: Langkah): Promise<Result<null, StorageError>> => {
  for (let i = 0; i < maxMerges; i++) {
    const step = await inTransaction(db, () => ok(mergeSome(db, i === 0 ? -mergePages : mergePages)))
    if (!step.ok) return step
    if (step.value < 2) return ok(null)
    await pause()
  }
  return ok(null)
}

const mergePages = 64
const maxMerges = 2000

// SQLite's documented way to know that nothing was left to merge: fewer than two rows of its own tables changed.
const mergeSome = (db: WritableDb, pages: number): number => {
  const changes = db.$client.prepare('SELECT total_changes()').pluck()
  const before = Number(changes.get())
  db.$client.prepare(`INSERT INTO cari (cari, rank) VALUES ('merge', ?)`).run(pages)
  return Number(changes.get()) - before
}
