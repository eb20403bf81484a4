// The table of who may import whom is only worth something if a bad import is really told: each case plants one in an
// empty copy of the layout and reads what dependency-cruiser says. The control is the real project, which has none.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const folders = ['domain', 'contract', 'db', 'electron', 'renderer', 'server', 'build', 'tests']

interface Cruise {
  readonly summary: { readonly violations: readonly { readonly rule: { readonly name: string } }[] }
}

const findViolations = (dir: string): readonly string[] => {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const args = [bin, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...folders]
  const out = execFileSync(process.execPath, args, { cwd: dir, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  return (JSON.parse(out) as Cruise).summary.violations.map(({ rule }) => rule.name)
}

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'siakel-imports-'))
  for (const folder of folders) mkdirSync(join(dir, folder))
  for (const file of ['package.json', 'tsconfig.json', 'tsconfig.base.json', '.dependency-cruiser.mjs']) {
    copyFileSync(join(root, file), join(dir, file))
  }
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'))
  plant('db/connection.ts', `export const open = 1`)
  plant('db/queries/surat.ts', `export const find = 1`)
  plant('domain/nik.ts', `export const nik = 1`)
  plant('electron/main/window.ts', `export const window = 1`)
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const plant = (file: string, text: string): void => {
  mkdirSync(dirname(join(dir, file)), { recursive: true })
  writeFileSync(join(dir, file), `${text}\n`)
}

describe('the import table', () => {
  it('accepts what it allows', () => {
    plant('db/queries/penduduk.ts', `import { nik } from '#domain/nik.ts'\nexport const a = nik`)
    plant('electron/main/start.ts', `import { open } from '#db/connection.ts'\nexport const a = open`)
    plant('electron/usecases/find.ts', `import { find } from '#db/queries/surat.ts'\nexport const a = find`)
    expect(findViolations(dir)).toEqual([])
  })

  it.each([
    ['domain-no-node', 'domain/a.ts', `import { readFileSync } from 'node:fs'\nexport const a = readFileSync`],
    ['domain-packages', 'domain/a.ts', `import { eq } from 'drizzle-orm'\nexport const a = eq`],
    ['domain-folders', 'domain/a.ts', `import { find } from '#db/queries/surat.ts'\nexport const a = find`],
    [
      'contract-folders',
      'contract/a.ts',
      `import type { find } from '#db/queries/surat.ts'\nexport type A = typeof find`,
    ],
    ['db-packages', 'db/a.ts', `import { app } from 'electron'\nexport const a = app`],
    ['db-folders', 'db/a.ts', `import { window } from '#electron/main/window.ts'\nexport const a = window`],
    ['db-driver', 'db/a.ts', `import Database from 'better-sqlite3'\nexport const a = Database`],
    ['electron-usecases-packages', 'electron/usecases/a.ts', `import { app } from 'electron'\nexport const a = app`],
    [
      'electron-main-folders',
      'electron/main/a.ts',
      `import { find } from '#db/queries/surat.ts'\nexport const a = find`,
    ],
    ['electron-preload-no-node', 'electron/preload/a.ts', `import { join } from 'node:path'\nexport const a = join`],
    [
      'electron-worker-folders',
      'electron/worker/a.ts',
      `import { window } from '../main/window.ts'\nexport const a = window`,
    ],
    ['renderer-folders', 'renderer/a.ts', `import { open } from '#db/connection.ts'\nexport const a = open`],
    ['renderer-no-node', 'renderer/a.ts', `import { join } from 'node:path'\nexport const a = join`],
    ['server-folders', 'server/a.ts', `import { open } from '#db/connection.ts'\nexport const a = open`],
    ['nobody-imports-build-and-tests', 'domain/a.ts', `import { b } from '#build/b.ts'\nexport const a = b`],
  ])('tells of %s', (rule, file, text) => {
    plant('build/b.ts', `export const b = 1`)
    plant(file, text)
    expect(findViolations(dir)).toContain(rule)
  })

  it('tells of a cycle', () => {
    plant('domain/a.ts', `import { b } from './b.ts'\nexport const a = (): unknown => b`)
    plant('domain/b.ts', `import { a } from './a.ts'\nexport const b = (): unknown => a`)
    expect(findViolations(dir)).toContain('no-cycles')
  })

  it('tells of a letter that imports another', () => {
    plant('domain/surat/jenis/sk-usaha.ts', `export const surat = 1`)
    plant('domain/surat/jenis/sk-domisili.ts', `import { surat } from './sk-usaha.ts'\nexport const a = surat`)
    expect(findViolations(dir)).toContain('surat-alone')
  })
})
