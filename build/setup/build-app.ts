// Builds the app when its sources have changed since the last build. Used by start.ts, test.ts and package.ts.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './cache.ts'
import { run } from './run.ts'
import { step } from './say.ts'

const sources = ['contract', 'db', 'domain', 'electron', 'renderer', 'electron.vite.config.ts', 'package-lock.json']
const stamp = join(root, 'out', 'sources.sha256')

/** The command line of electron-vite. */
export const electronVite = join(root, 'node_modules/electron-vite/bin/electron-vite.js')

/** Builds the app into out/ unless what is there was made from the same sources. */
export const buildApp = async (): Promise<void> => {
  const current = hashSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return
  await step('building the app', async () => {
    rmSync(join(root, 'out'), { recursive: true, force: true })
    await run(process.execPath, [electronVite, 'build'], { cwd: root })
    writeFileSync(stamp, current) // last: an interrupted build is no build
  })
}

const hashSources = (): string => {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(listFiles)) {
    hash.update(`${file}\0`)
    hash.update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

const listFiles = (path: string): readonly string[] => {
  const folder = join(root, path)
  if (!existsSync(folder)) return []
  if (path.includes('.')) return [path]
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)).toSorted()
}
