// Opens an office's storage with its master key: both connections, blobs, schema. Used by main, worker and background.
import type { AppError } from '#contract/errors.ts'
import { openBlobStore } from '#db/blob.ts'
import { checkpoint, closeDatabase, openDatabase, type ReadableDb, type WritableDb } from '#db/connection.ts'
import { OpenDatabaseError } from '#db/errors.ts'
import { deriveKeys, type OfficeKeys } from '#db/keys.ts'
import { allMigrations, migrate, schemaVersion } from '#db/migrate.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BlobStore } from './ports.ts'
import { writeKeyFile } from './write-key-file.ts'

export type KantorTerbuka = {
  readonly db: WritableDb
  readonly baca: ReadableDb
  readonly blob: BlobStore
  readonly keys: OfficeKeys
  readonly close: () => void
}

type Options = {
  readonly folder: string
  readonly keys: OfficeKeys
  /** 'create' makes a new database and refuses an old one; 'open' never makes one. */
  readonly mode: 'create' | 'open'
  /** Copies the office before its schema is changed (SECURITY R-12). */
  readonly copyFirst: (db: WritableDb, keys: OfficeKeys) => void
}

/** Database file of an office. */
export const databaseFile = (folder: string): string => join(folder, 'db', 'siakel.db')
/** Folder of its sealed files. */
export const blobFolder = (folder: string): string => join(folder, 'blob')
export { deriveKeys, type OfficeKeys }

/** Opens everything or nothing. A wrong key or a damaged file is told; nothing is recreated (SECURITY D-3). */
export const openOffice = ({ folder, keys, mode, copyFirst }: Options): Result<KantorTerbuka, AppError> => {
  const file = databaseFile(folder)
  const opened: { readonly close: () => void }[] = []
  try {
    if (mode === 'create')
      for (const sub of [join(folder, 'db'), blobFolder(folder)]) mkdirSync(sub, { recursive: true, mode: 0o700 })
    const db = openDatabase({ file, key: keys.database, mode: mode === 'create' ? 'create' : 'write' })
    opened.push({ close: () => closeDatabase(db) })
    if (mode === 'open' && schemaVersion(db) === 0) throw new OpenDatabaseError('BasisDataRusak')
    const migrated = migrate(db, { copyFirst: () => copyFirst(db, keys), known: allMigrations })
    if (migrated.state === 'newer') throw new OpenDatabaseError('PenyimpananGagal')
    const baca = openDatabase({ file, key: keys.database, mode: 'read' })
    opened.push({ close: () => closeDatabase(baca) })
    const blob = openBlobStore({ folder: blobFolder(folder), key: keys.blob })
    return ok({ db, baca, blob, keys, close: () => closeAll(opened) })
  } catch (error) {
    closeAll(opened)
    if (error instanceof OpenDatabaseError) return err({ code: error.code })
    throw error
  }
}

/** Opens a connection of its own for a helper process; the schema is the caller's matter. */
export const openOfficeForHelper = (folder: string, keys: OfficeKeys): Omit<KantorTerbuka, 'keys'> => {
  const db = openDatabase({ file: databaseFile(folder), key: keys.database, mode: 'write' })
  const baca = openDatabase({ file: databaseFile(folder), key: keys.database, mode: 'read' })
  const blob = openBlobStore({ folder: blobFolder(folder), key: keys.blob })
  return {
    db,
    baca,
    blob,
    close: () => closeAll([{ close: () => closeDatabase(db) }, { close: () => closeDatabase(baca) }]),
  }
}

/** Folds the write-ahead log into the database when nobody waits. */
export const settle = (db: WritableDb): void => checkpoint(db, 'passive')

const closeAll = (opened: readonly { readonly close: () => void }[]): void => {
  for (const part of opened.toReversed()) part.close()
}

const copyName = 'keys.json'

/** Keeps a second copy of the wrapped keys beside the backups: without it the recovery words would open nothing. */
export const rememberKeys = (kantor: string, cadangan: string): void => {
  const asal = join(kantor, copyName)
  const salinan = join(cadangan, copyName)
  if (!existsSync(asal)) return
  const isi = readFileSync(asal, 'utf8')
  if (!existsSync(salinan) || readFileSync(salinan, 'utf8') !== isi) writeKeyFile(salinan, isi)
}
