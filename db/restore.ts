// Puts a copy back in the place of a lost or damaged database. The damaged files are copied aside first, never deleted.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import type { Marker } from '#domain/cadangan/marker.ts'
import { err, ok } from '#domain/result.ts'
import type { Result } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { Clock, NewId } from '#domain/waktu/clock.ts'
import type { AppError } from '#contract/errors.ts'
import { backupFiles, backupName } from './backup-list.ts'
import { copyBlobs, examineCopy, sharedBlobs } from './backup.ts'
import type { BackupPlace } from './backup.ts'
import type { ReadableDb, WritableDb } from './connection.ts'
import { codeOf, storageError } from './errors.ts'
import type { StorageError } from './errors.ts'
import { appendOperation } from './queries/op-log.ts'
import { readPerangkat, writePerangkat } from './queries/perangkat.ts'
import { syncState } from './schema/op-log.ts'
import { syncFile, syncFolder } from './synced-file.ts'

export type RestoreError = StorageError | Extract<AppError, { code: 'KunciSalah' | 'CadanganGagal' }>

/**
 * Replaces the database at `file` by the copy `nama`. All connections must be closed. The copy is opened and checked before
 * anything is touched; afterwards `continueAfterRestore` must run before the first letter.
 */
export const restoreBackup = ({
  file,
  nama,
  clock,
  ...place
}: BackupPlace & { readonly file: string; readonly nama: string; readonly clock: Clock }): Result<
  { readonly aside: string | null },
  RestoreError
> => {
  const source = join(place.folder, nama, backupFiles.database)
  if (!/^[\w-]+$/.test(nama) || !existsSync(source)) return err({ code: 'CadanganGagal' })
  const incoming = `${file}.pulih`
  try {
    copyFileSync(source, incoming)
    const { blob } = examineCopy(incoming, place.key)
    const aside = copyAside(file, isoInstant(clock.now()))
    syncFile(incoming)
    // A left-over log would be replayed into the restored file and destroy it: it goes first.
    for (const extra of ['-wal', '-shm']) rmSync(`${file}${extra}`, { force: true })
    renameSync(incoming, file)
    syncFolder(dirname(file))
    copyBlobs(sharedBlobs(place.folder), place.blobFolder, blob, () => true)
    return ok({ aside })
  } catch (error) {
    if (codeOf(error) === 'KunciSalah') return err({ code: 'KunciSalah' })
    return err(storageError(error) ?? { code: 'CadanganGagal' })
  } finally {
    for (const extra of ['', '-wal', '-shm']) rmSync(`${incoming}${extra}`, { force: true })
  }
}

/**
 * Makes a restored database safe to go on with, inside a transaction: a new epoch chained to the old one, and every number
 * that the machine remembers but the copy does not is kept from being given out again, as used. The
 * first operation of the new epoch says so (rule W).
 */
export const continueAfterRestore = (
  db: WritableDb,
  deps: { readonly clock: Clock; readonly newId: NewId },
  {
    markers,
    oleh,
    alasan,
  }: { readonly markers: readonly Marker[]; readonly oleh: string | null; readonly alasan: string },
): { readonly blocked: number } => {
  const pada = isoInstant(deps.clock.now())
  const epoch = Math.max(db.select().from(syncState).get()?.epoch ?? 0, ...markers.map((marker) => marker.epoch)) + 1
  db.update(syncState).set({ epoch, lastDevSeq: 0 }).where(eq(syncState.satu, 1)).run()
  const remembered = markers.flatMap(({ nomor }) => nomor)
  const before = countNumbers(db)
  for (const { register, tahun, n } of remembered) {
    db.run(sql`
      WITH RECURSIVE urut(n) AS (
        SELECT coalesce((SELECT max(n) FROM nomor_pakai WHERE register = ${register} AND tahun = ${tahun} AND state <> 'kembali'), 0) + 1
        UNION ALL SELECT n + 1 FROM urut WHERE n < ${n})
      INSERT INTO nomor_pakai (register, tahun, n, sisipan, state, surat_id, alasan, oleh, pada)
      SELECT ${register}, ${tahun}, n, '', 'batal', NULL, ${alasan}, ${oleh}, ${pada} FROM urut WHERE n <= ${n}
      ON CONFLICT (register, tahun, n, sisipan) DO UPDATE SET state = 'batal', alasan = excluded.alasan, oleh = excluded.oleh, pada = excluded.pada`)
  }
  const blocked = countNumbers(db) - before
  writePerangkat(db, lastRestore, pada)
  const nomor = remembered.map(({ register, tahun, n }) => ({ register, tahun, n }))
  appendOperation(db, deps, {
    entity: 'nomor',
    entityId: String(epoch),
    kind: 'pulih',
    body: { epoch, alasan, pada, oleh, nomor, ditutup: blocked },
  })
  return { blocked }
}

const lastRestore = 'pemulihan.terakhir'

/** When this database was last put back, as UTC ISO text, or null. */
export const readLastRestore = (db: ReadableDb): string | null => readPerangkat(db, lastRestore)

const countNumbers = (db: WritableDb): number =>
  Number(db.$client.prepare('SELECT count(*) FROM nomor_pakai').pluck().get())

const copyAside = (file: string, pada: string): string | null => {
  const present = ['', '-wal', '-shm'].map((extra) => `${file}${extra}`).filter((path) => existsSync(path))
  if (present.length === 0) return null
  const aside = join(dirname(file), `rusak-${backupName(pada, 'manual').slice(0, 19)}`)
  mkdirSync(aside, { recursive: true })
  for (const path of present) {
    const target = join(aside, path.slice(dirname(file).length + 1))
    copyFileSync(path, target)
    syncFile(target)
  }
  syncFolder(aside)
  return aside
}
