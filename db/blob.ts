// Content-addressed encrypted files `blob/ab/<sha256>`: letters' PDFs, crests, scans. Written and synced before the commit
// that names them (decision 000.30); a file that no row names is swept later.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from './errors.ts'
import { openBlob, sealBlob, sha256Of } from './blob-format.ts'
import { syncFolder, writeSynced } from './synced-file.ts'

/** Files of one office; the type is the one use cases know (electron/usecases/ports.ts). */
export type BlobFiles = {
  readonly put: (bytes: Uint8Array) => { readonly sha256: string; readonly ukuran: number }
  readonly get: (sha256: string) => Uint8Array | null
  readonly has: (sha256: string) => boolean
}

const name = /^[0-9a-f]{64}$/

/** Opens the blob folder of an office; `key` is the blob key of `deriveKeys`. */
export const openBlobStore = ({ folder, key }: { readonly folder: string; readonly key: Uint8Array }): BlobFiles => ({
  put: (bytes) => {
    const sha256 = sha256Of(bytes)
    const place = fileOf(folder, sha256)
    // The same bytes again are the same blob; a damaged file is replaced.
    if (read(key, folder, sha256) === null) {
      makeFolder(folder, sha256)
      writeSynced(place, sealBlob(key, sha256, bytes))
    }
    return { sha256, ukuran: bytes.length }
  },
  get: (sha256) => read(key, folder, sha256),
  has: (sha256) => name.test(sha256) && existsSync(fileOf(folder, sha256)),
})

/** Every blob in the folder, with the size of its sealed file. */
export const listBlobFiles = (folder: string): readonly { readonly sha256: string; readonly ukuran: number }[] =>
  subfolders(folder).flatMap((sub) =>
    readdirSync(join(folder, sub))
      .filter((file) => name.test(file))
      .map((sha256) => ({ sha256, ukuran: statSync(fileOf(folder, sha256)).size })),
  )

/**
 * Deletes files that no row names and left-over temporary ones, when they are older than `olderThan` (ms): a younger one
 * may belong to a transaction that has not committed yet; and not older than `youngerThan`: what was there when an older
 * database was put back may be the only copy of a letter. Gives what was deleted.
 */
export const sweepBlobs = (
  folder: string,
  {
    named,
    olderThan,
    youngerThan,
  }: { readonly named: ReadonlySet<string>; readonly olderThan: number; readonly youngerThan: number },
): readonly string[] =>
  subfolders(folder).flatMap((sub) =>
    readdirSync(join(folder, sub))
      .filter((file) => !named.has(file))
      .map((file) => join(folder, sub, file))
      .filter((path) => isBetween(statSync(path).mtimeMs, youngerThan, olderThan))
      .map((path) => {
        rmSync(path, { force: true })
        return path
      }),
  )

/** Path of a blob inside its folder. */
export const fileOf = (folder: string, sha256: string): string => join(folder, sha256.slice(0, 2), sha256)

const isBetween = (time: number, from: number, to: number): boolean => time > from && time < to

const read = (key: Uint8Array, folder: string, sha256: string): Uint8Array | null => {
  if (!name.test(sha256)) return null
  try {
    return openBlob(key, sha256, readFileSync(fileOf(folder, sha256)))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

const makeFolder = (folder: string, sha256: string): void => {
  const sub = join(folder, sha256.slice(0, 2))
  if (existsSync(sub)) return
  mkdirSync(sub, { recursive: true })
  syncFolder(folder)
}

const subfolders = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((sub) => /^[0-9a-f]{2}$/.test(sub)) : []
