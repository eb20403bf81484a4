// Encrypted copies of an office: daily and before each migration (SECURITY D-6). Blobs never change, so all copies share one
// folder of them. A copy counts only after it was opened with the key, checked and counted. Runs in the worker.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BackupManifest } from '#domain/cadangan/backup-manifest.ts'
import { err, ok } from '#domain/result.ts'
import type { Result } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { Clock } from '#domain/waktu/clock.ts'
import type { AppError } from '#contract/errors.ts'
import { backupFiles, backupName, pruneBackups } from './backup-list.ts'
import type { Backup } from './backup-list.ts'
import { fileOf, listBlobFiles } from './blob.ts'
import { closeDatabase, openDatabase } from './connection.ts'
import type { WritableDb } from './connection.ts'
import { storageError } from './errors.ts'
import type { StorageError } from './errors.ts'
import { schemaVersion } from './migrate.ts'
import { listBlobNames } from './queries/blob.ts'
import { syncFile, syncFolder, writeSynced } from './synced-file.ts'

/** Where an office stands and where its copies go. */
export type BackupPlace = {
  readonly blobFolder: string
  /** Folder of all copies. */
  readonly folder: string
  readonly key: Uint8Array
}

export type BackupError = StorageError | Extract<AppError, { code: 'CadanganGagal' }>

/** Folder of the blobs that all copies share. */
export const sharedBlobs = (folder: string): string => join(folder, 'blob')

/**
 * Makes one copy and deletes those that are too old. `onStep` hears how many blobs are done; when it answers false the copy
 * is given up. Nothing half-made is left behind.
 */
export const createBackup = (
  db: WritableDb,
  place: BackupPlace,
  {
    clock,
    jenis,
    onStep,
  }: {
    readonly clock: Clock
    readonly jenis: BackupManifest['jenis']
    readonly onStep: (done: number, total: number) => boolean
  },
): Result<Backup, BackupError | { readonly code: 'Dibatalkan' }> => {
  const pada = isoInstant(clock.now())
  const nama = backupName(pada, jenis)
  const temporary = join(place.folder, `.tulis-${nama}`)
  try {
    mkdirSync(temporary, { recursive: true })
    const file = join(temporary, backupFiles.database)
    const before = countRows(db)
    db.$client.prepare('VACUUM INTO ?').run(file)
    const after = countRows(db)
    const copy = examineCopy(file, place.key)
    if (!fits(copy.baris, before, after)) return err({ code: 'CadanganGagal' })
    if (!copyBlobs(place.blobFolder, sharedBlobs(place.folder), copy.blob, onStep)) return err({ code: 'Dibatalkan' })
    syncFile(file)
    const manifest: BackupManifest = {
      v: 1,
      pada,
      jenis,
      skema: copy.skema,
      baris: copy.baris,
      ukuran: statSync(file).size,
      blob: copy.blob.size,
    }
    writeSynced(join(temporary, backupFiles.manifest), new TextEncoder().encode(JSON.stringify(manifest)))
    renameSync(temporary, join(place.folder, nama))
    syncFolder(place.folder)
    pruneBackups(place.folder)
    return ok({ ...manifest, nama })
  } catch (error) {
    return err(storageError(error) ?? failed(error))
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** What an opened copy holds. Throws when it cannot be opened with the key or is damaged. */
export const examineCopy = (
  file: string,
  key: Uint8Array,
): { readonly baris: Readonly<Record<string, number>>; readonly blob: ReadonlySet<string>; readonly skema: number } => {
  const copy = openDatabase({ file, key, mode: 'write' })
  try {
    const answer = copy.$client.pragma('integrity_check', { simple: true })
    if (answer !== 'ok') throw new Error(`the copy is damaged: ${String(answer)}`)
    return { baris: countRows(copy), blob: listBlobNames(copy), skema: schemaVersion(copy) }
  } finally {
    closeDatabase(copy)
  }
}

/** Copies the sealed files that are not there yet. False when `onStep` asked to stop. */
export const copyBlobs = (
  from: string,
  to: string,
  names: ReadonlySet<string>,
  onStep: (done: number, total: number) => boolean,
): boolean => {
  const there = new Map(listBlobFiles(to).map(({ sha256, ukuran }) => [sha256, ukuran]))
  const missing = [...names].filter((sha256) => {
    const source = fileOf(from, sha256)
    return existsSync(source) && there.get(sha256) !== statSync(source).size
  })
  for (const [i, sha256] of missing.entries()) {
    if (!onStep(i, missing.length)) return false
    const target = fileOf(to, sha256)
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(fileOf(from, sha256), `${target}.tulis`)
    syncFile(`${target}.tulis`)
    renameSync(`${target}.tulis`, target)
  }
  for (const sub of new Set(missing.map((sha256) => dirname(fileOf(to, sha256))))) syncFolder(sub)
  return true
}

const countRows = (db: WritableDb): Readonly<Record<string, number>> => {
  const tables = db.$client
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite_%'`,
    )
    .pluck()
    .all()
  return Object.fromEntries(
    tables.map((name) => [
      String(name),
      Number(
        db.$client
          .prepare(`SELECT count(*) FROM "${String(name)}"`)
          .pluck()
          .get(),
      ),
    ]),
  )
}

// The office goes on working while it is copied: what only grows must lie between the counts before and after.
const growing = ['op_log', 'surat', 'entri_buku', 'nomor_pakai', 'log_akses', 'penduduk', 'blob']
const fits = (
  copy: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): boolean =>
  Object.keys(before).every((table) => table in copy) &&
  growing.every((table) => {
    const n = copy[table] ?? 0
    return n >= (before[table] ?? 0) && n <= (after[table] ?? 0)
  })

const failed = (error: unknown): BackupError => {
  if (error instanceof TypeError || error instanceof RangeError) throw error
  return { code: 'CadanganGagal' }
}
