// Looks into the training office that a program left on disk, with the key that lies beside it.
import { openDatabase, closeDatabase, type ReadableDb, type WritableDb } from '#db/connection.ts'
import { verifyChain } from '#db/queries/op-chain.ts'
import { findKantor, type FolderKantor } from '#electron/main/data-dir.ts'
import { readKey } from '#electron/main/kunci.ts'
import { databaseFile, deriveKeys } from '#electron/usecases/open-office.ts'

export type Counts = {
  readonly operations: number
  readonly letters: number
  readonly people: number
  readonly logged: number
  readonly chainWhole: boolean
}

/** The folder of the office that opens at start. */
export const folderOnDisk = (data: string): FolderKantor => {
  const folder = findKantor(data)
  if (!folder) throw new Error('there is no office')
  return folder
}

/** The master key of a training office. */
export const trainingKey = (data: string): Uint8Array => {
  const polos = readKey(folderOnDisk(data).kunci)?.polos
  if (!polos) throw new Error('there is no training office')
  return Buffer.from(polos, 'base64')
}

// Also while a program has it open.
const readOnDisk = <T>(data: string, read: (db: ReadableDb) => T): T => {
  const key = deriveKeys(trainingKey(data)).database
  const db = openDatabase({ file: databaseFile(folderOnDisk(data).kantor), key, mode: 'read' })
  try {
    return read(db)
  } finally {
    closeDatabase(db)
  }
}

/** Writes into the database of a program that is closed. */
export const writeOnDisk = async <T>(data: string, write: (db: WritableDb) => Promise<T>): Promise<T> => {
  const key = deriveKeys(trainingKey(data)).database
  const db = openDatabase({ file: databaseFile(folderOnDisk(data).kantor), key, mode: 'write' })
  try {
    return await write(db)
  } finally {
    closeDatabase(db)
  }
}

/** What must not change when nothing was done. */
export const countOnDisk = (data: string): Counts =>
  readOnDisk(data, (db) => {
    const count = (table: string): number => Number(db.$client.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
    return {
      operations: count('op_log'),
      letters: count('surat'),
      people: count('penduduk'),
      logged: count('log_akses'),
      chainWhole: verifyChain(db).ok,
    }
  })
