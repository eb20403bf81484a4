// Writes a file so that a power cut leaves the old one or the new one, never half of it.
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { codeOf } from './errors.ts'

/** Writes beside the target, syncs, renames over it, syncs the folder. Synchronous: it runs inside a transaction. */
export const writeSynced = (path: string, bytes: Uint8Array): void => {
  const temporary = `${path}.tulis-${process.pid}`
  try {
    const handle = openSync(temporary, 'w', 0o600)
    try {
      for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}

/** Makes the bytes of a finished file survive a power cut. */
export const syncFile = (path: string): void => {
  const handle = openSync(path, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Makes the names inside a folder survive a power cut. Windows does this itself and refuses the call. */
export const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    // Some file systems cannot sync a folder; there is nothing more to do then.
    if (!['EINVAL', 'ENOTSUP', 'EISDIR'].includes(codeOf(error))) throw error
  }
}
