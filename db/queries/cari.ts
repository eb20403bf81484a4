// Keeps the search index in step with the people, inside the transaction that changes them. Derived data: no operation is written.
import type { WritableDb } from '#db/connection.ts'
import { deletionsOf } from '#domain/cari/deletions.ts'
import { tokensOf, wordsOf } from '#domain/cari/index-entry.ts'
import type { FaktaCari, KataIndeks } from '#domain/cari/index-entry.ts'
import { prepareWriteOnce } from './prepared.ts'

/** What the index held of a person before a change: enough to count its words back. */
export type FaktaLama = Pick<FaktaCari, 'nama' | 'alamat'>

/** Up to which number a running rebuild has come; people beyond it are left to it. Absent = the index is whole. */
export const kunciSampai = 'cari.sampai'

/**
 * Writes, changes or (`sesudah` null) removes the index entry of one person. Call it inside the transaction that changes the
 * person; `sebelum` is null for somebody new. People who wait in `cari_antre` or for a rebuild stay with those.
 */
export const indexPenduduk = (
  db: WritableDb,
  nomorCari: number,
  sebelum: FaktaLama | null,
  sesudah: FaktaCari | null,
): void => {
  if (isQueued(db, nomorCari) || isBeyondRebuild(db, nomorCari)) return
  writeEntry(db, nomorCari, sebelum, sesudah)
}

/** Writes an entry without asking who else might: for `indexPenduduk`, the queue and the rebuild. */
export const writeEntry = (
  db: WritableDb,
  nomorCari: number,
  sebelum: FaktaLama | null,
  sesudah: FaktaCari | null,
): void => {
  const lama = sebelum === null ? [] : wordsOf(sebelum)
  const baru = sesudah === null ? [] : wordsOf(sesudah)
  for (const kata of without(baru, lama)) addKata(db, kata)
  for (const kata of without(lama, baru)) removeKata(db, kata)
  prepareWriteOnce(db, 'DELETE FROM cari WHERE rowid = ?').run(nomorCari)
  if (sesudah !== null)
    prepareWriteOnce(db, 'INSERT INTO cari (rowid, k) VALUES (?, ?)').run(nomorCari, tokensOf(sesudah))
}

const without = (these: readonly KataIndeks[], those: readonly KataIndeks[]): readonly KataIndeks[] => {
  const known = new Set(those.map(({ w }) => w))
  return these.filter(({ w }) => !known.has(w))
}

const addKata = (db: WritableDb, { k, w }: KataIndeks): void => {
  const n = prepareWriteOnce(
    db,
    'INSERT INTO kata (k, w, n) VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET n = n + 1 RETURNING n',
  )
    .pluck()
    .get(k, w)
  if (n !== 1) return
  const insert = prepareWriteOnce(db, 'INSERT OR IGNORE INTO kata_hapus (d, k) VALUES (?, ?)')
  for (const form of new Set([...deletionsOf(w), ...deletionsOf(k)])) insert.run(form, k)
}

const removeKata = (db: WritableDb, { k, w }: KataIndeks): void => {
  const n = prepareWriteOnce(db, 'UPDATE kata SET n = n - 1 WHERE k = ? AND w = ? RETURNING n').pluck().get(k, w)
  if (typeof n !== 'number' || n > 0) return
  prepareWriteOnce(db, 'DELETE FROM kata WHERE k = ? AND w = ?').run(k, w)
  // Forms that other spellings of the same key still need stay.
  const others = prepareWriteOnce(db, 'SELECT w FROM kata WHERE k = ?').pluck().all(k).map(String)
  const needed = new Set(others.length === 0 ? [] : [k, ...others].flatMap((word) => deletionsOf(word)))
  const remove = prepareWriteOnce(db, 'DELETE FROM kata_hapus WHERE d = ? AND k = ?')
  for (const form of new Set([...deletionsOf(w), ...deletionsOf(k)])) if (!needed.has(form)) remove.run(form, k)
}

const isQueued = (db: WritableDb, nomorCari: number): boolean =>
  prepareWriteOnce(db, 'SELECT 1 FROM cari_antre WHERE nomor_cari = ?').get(nomorCari) !== undefined

const isBeyondRebuild = (db: WritableDb, nomorCari: number): boolean => {
  const sampai = prepareWriteOnce(db, 'SELECT nilai FROM perangkat WHERE kunci = ?').pluck().get(kunciSampai)
  return sampai !== undefined && nomorCari > Number(sampai)
}
