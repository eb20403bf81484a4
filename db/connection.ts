// Opens an office's encrypted database. The only place that opens SQLite; settings are set and read back (SECURITY D-1, R-1).
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { existsSync, statSync } from 'node:fs'
import { codeOf, OpenDatabaseError } from './errors.ts'
import { keyFitsFile } from './page-check.ts'

type Client = InstanceType<typeof Database>

/** A prepared statement that can only be read from. */
export type ReadStatement = {
  readonly get: (...values: readonly unknown[]) => unknown
  readonly all: (...values: readonly unknown[]) => unknown[]
  readonly iterate: (...values: readonly unknown[]) => IterableIterator<unknown>
  readonly pluck: (on?: boolean) => ReadStatement
  readonly raw: (on?: boolean) => ReadStatement
}

/** What a reader may do with the connection itself: prepare and read. */
type ReadClient = { readonly prepare: (sql: string) => ReadStatement; readonly close: () => unknown }

declare const reads: unique symbol
declare const writes: unique symbol

/** A connection that answers questions. It has no way to write. */
export type ReadableDb = Pick<BetterSQLite3Database, 'select' | 'selectDistinct' | '$with' | 'with'> & {
  readonly $client: ReadClient
  readonly [reads]: true
}

/** A connection that also writes; only inside `inTransaction`. */
export type WritableDb = Omit<BetterSQLite3Database, 'transaction'> & {
  readonly $client: Client & ReadClient
  readonly [reads]: true
  readonly [writes]: true
}

type Place = { readonly file: string; readonly key: Uint8Array }

/**
 * Opens the database at `file`. 'create' refuses a file that exists; 'write' and 'read' refuse one that does not: nothing
 * is ever recreated by itself (SECURITY D-3). Throws OpenDatabaseError for a wrong key or a damaged file.
 */
export function openDatabase(options: Place & { readonly mode: 'write' | 'create' }): WritableDb
export function openDatabase(options: Place & { readonly mode: 'read' }): ReadableDb
export function openDatabase({
  file,
  key,
  mode,
}: Place & { readonly mode: 'write' | 'create' | 'read' }): ReadableDb | WritableDb {
  if (key.length !== 32) throw new Error('the database key has 32 bytes')
  const exists = existsSync(file)
  if (mode === 'create' && exists) throw new Error('a database is there already')
  // SQLite takes an empty file for a new database and would fill it.
  if (mode !== 'create' && (!exists || statSync(file).size === 0)) throw new OpenDatabaseError('BasisDataRusak')
  let client: Client | undefined
  try {
    client = new Database(file, {
      timeout: 0,
      readonly: mode === 'read',
      fileMustExist: mode !== 'create',
      ...binding(),
    })
    unlock(client, key)
    configure(client, mode)
    // SAFETY: the brand only says which mode was asked for, three lines above.
    return drizzle(client) as unknown as ReadableDb | WritableDb
  } catch (error) {
    client?.close()
    throw explain(error, file, key)
  }
}

/** Writes the log back into the database file. Called when nobody waits, and after an import. */
export const checkpoint = (db: WritableDb, how: 'passive' | 'truncate'): void => {
  db.$client.pragma(`wal_checkpoint(${how})`)
}

/** Closes a connection. A writer leaves no log behind when it is the last one. */
export const closeDatabase = (db: ReadableDb | WritableDb): void => {
  db.$client.close()
}

// The prebuilt module needs Node-API 10 and crashes below it: an older Electron gets one compiled by the set-up (`build/`).
const binding = (): { nativeBinding?: string } => {
  if (Number(process.versions['napi']) >= 10) return {}
  const nativeBinding = process.env['SIAKEL_NATIVE_BINDING']
  if (!nativeBinding) throw new Error('this runtime needs SIAKEL_NATIVE_BINDING, the path of its database module')
  return { nativeBinding }
}

// The library's own default is another cipher; both are pinned. A raw key costs nothing, a passphrase 0.2 s at each open.
const unlock = (client: Client, key: Uint8Array): void => {
  client.pragma(`cipher='sqlcipher'`)
  client.pragma('legacy=4')
  client.pragma(`key="x'${Buffer.from(key).toString('hex')}'"`)
  client.prepare('SELECT count(*) FROM sqlite_schema').get()
}

// better-sqlite3 is built so that WAL silently lowers `synchronous` to NORMAL, which loses acknowledged letters.
const settings: readonly (readonly [name: string, set: string, expected: string | number])[] = [
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['busy_timeout', '0', 0],
  ['temp_store', 'MEMORY', 2],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['recursive_triggers', 'ON', 1],
  ['wal_autocheckpoint', '1000', 1000],
  ['journal_size_limit', '16777216', 16_777_216],
]

const configure = (client: Client, mode: 'write' | 'create' | 'read'): void => {
  if (mode !== 'read') client.pragma('journal_mode=WAL')
  for (const [name, set] of settings) client.pragma(`${name}=${set}`)
  if (mode === 'read') client.pragma('query_only=ON')
  const expected = [...settings.map(([name, , value]) => [name, value] as const), ['journal_mode', 'wal'] as const]
  for (const [name, value] of [...expected, ['query_only', mode === 'read' ? 1 : 0] as const]) {
    const found = client.pragma(name, { simple: true })
    if (found !== value) throw new Error(`database setting ${name} is ${String(found)}, not ${String(value)}`)
  }
}

// Both a wrong key and a destroyed first page make SQLite say "not a database"; the pages' own seals tell them apart.
const explain = (error: unknown, file: string, key: Uint8Array): unknown => {
  const code = codeOf(error)
  if (code === 'SQLITE_NOTADB')
    return new OpenDatabaseError(keyFitsFile(file, key) === 'no' ? 'KunciSalah' : 'BasisDataRusak', error)
  if (code.startsWith('SQLITE_CORRUPT')) return new OpenDatabaseError('BasisDataRusak', error)
  if (code.startsWith('SQLITE_')) return new OpenDatabaseError('PenyimpananGagal', error)
  return error
}
