// A look over the whole file that finds damaged pages (SECURITY R-8). Runs in a helper process: it reads everything.
import type { ReadableDb } from './connection.ts'

/** Whether SQLite's quick check finds nothing. */
export const quickCheck = (db: ReadableDb): boolean => {
  try {
    return db.$client.prepare('PRAGMA quick_check(1)').pluck().get() === 'ok'
  } catch {
    return false // a damaged page cannot even be decrypted
  }
}
