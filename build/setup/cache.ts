// Where set-up keeps what is too large for node_modules and survives `npm ci`. Used by everything in build/setup.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The folder of the project. */
export const root = join(import.meta.dirname, '..', '..')

/** The cache folder: SIAKEL_CACHE, else ~/.cache/siakel. */
export const cacheDir = (): string =>
  process.env['SIAKEL_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'siakel')

/** Gives `work` a temporary folder inside the cache (same disk, so that a rename is atomic) and removes it afterwards. */
export const withTemporaryDir = async <T>(work: (dir: string) => Promise<T>): Promise<T> => {
  mkdirSync(cacheDir(), { recursive: true })
  removeLeftovers()
  const dir = mkdtempSync(join(cacheDir(), 'tmp-'))
  try {
    return await work(dir)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

// What a set-up that was interrupted left behind. Younger ones may belong to another set-up that is running now.
const removeLeftovers = (): void => {
  const hourAgo = Date.now() - 3_600_000
  for (const name of readdirSync(cacheDir()).filter((each) => each.startsWith('tmp-'))) {
    const dir = join(cacheDir(), name)
    if (statSync(dir).mtimeMs < hourAgo) rmSync(dir, { recursive: true, force: true })
  }
}
