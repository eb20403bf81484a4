// How failures of SQLite and of the disk become values that a person can be told about ("not issued").
import type { AppError } from '#contract/errors.ts'

/** What the storage under the database can do wrong. */
export type StorageError = Extract<AppError, { code: 'PenyimpananPenuh' | 'PenyimpananGagal' | 'SedangSibuk' }>

/** Why a database could not be opened. */
export type OpenError = Extract<AppError, { code: 'KunciSalah' | 'BasisDataRusak' | 'PenyimpananGagal' }>

/** Thrown by openDatabase; `code` is the error to show. The database is left as it was. */
export class OpenDatabaseError extends Error {
  readonly code: OpenError['code']
  constructor(code: OpenError['code'], cause?: unknown) {
    super(`database cannot be opened: ${code}`, { cause })
    this.name = 'OpenDatabaseError'
    this.code = code
  }
}

/** The `code` text of an error of SQLite or of the file system, or ''. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** The storage error behind a throw, or null when it is a bug and must stay a throw. */
export const storageError = (error: unknown): StorageError | null => {
  const code = codeOf(error)
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return { code: 'PenyimpananPenuh' }
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED') return { code: 'SedangSibuk' }
  const failed = ['SQLITE_IOERR', 'SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_CANTOPEN', 'SQLITE_READONLY']
  if (failed.some((start) => code.startsWith(start)) || ['EIO', 'EROFS', 'EACCES', 'EPERM', 'ENOENT'].includes(code)) {
    return { code: 'PenyimpananGagal' }
  }
  return null
}
