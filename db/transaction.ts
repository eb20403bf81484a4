// The one way to write: BEGIN IMMEDIATE, everything or nothing (decision 000.1).
import { err } from '#domain/result.ts'
import type { Err, Result } from '#domain/result.ts'
import type { WritableDb } from './connection.ts'
import { codeOf, storageError } from './errors.ts'
import type { StorageError } from './errors.ts'

const retryEveryMs = 1
const giveUpAfterMs = 10_000

/**
 * Runs `work` in one immediate transaction. Waits up to 10 s for another writer without blocking the process, rolls back
 * when `work` gives an error or throws, and tells a full or failing disk as an error value. `work` is synchronous.
 */
export const inTransaction = async <R extends Result<unknown, unknown>>(
  db: WritableDb,
  work: () => R,
): Promise<R | Err<StorageError>> => {
  if (db.$client.inTransaction) throw new Error('a transaction runs already: nested transactions are not allowed')
  for (let i = 0; i < giveUpAfterMs / retryEveryMs; i++) {
    try {
      // Nothing may be awaited between BEGIN and COMMIT: another call of this process would find itself inside.
      if (begin(db)) return finish(db, work)
    } catch (error) {
      return asValue(error)
    }
    await new Promise((done) => setTimeout(done, retryEveryMs))
  }
  return err({ code: 'SedangSibuk' })
}

// SQLite's own busy handler starves and blocks the process; ours gives up the thread between two tries.
const begin = (db: WritableDb): boolean => {
  try {
    db.$client.exec('BEGIN IMMEDIATE')
    return true
  } catch (error) {
    if (!codeOf(error).startsWith('SQLITE_BUSY')) throw error
    return false
  }
}

const finish = <R extends Result<unknown, unknown>>(db: WritableDb, work: () => R): R | Err<StorageError> => {
  try {
    const result = work()
    if (result instanceof Promise) throw new Error('work inside a transaction must be synchronous')
    if (!result.ok) {
      rollBack(db)
      return result
    }
    db.$client.exec('COMMIT')
    return result
  } catch (error) {
    rollBack(db)
    return asValue(error)
  }
}

// After a failed commit or a full disk SQLite may have rolled back by itself.
const rollBack = (db: WritableDb): void => {
  if (db.$client.inTransaction) db.$client.exec('ROLLBACK')
}

const asValue = (error: unknown): Err<StorageError> => {
  const known = storageError(error)
  if (known === null) throw error
  return err(known)
}
