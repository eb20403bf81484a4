// The table of who may import whom is only worth something if a bad import is really told: each case plants one in an
// empty copy of the layout and reads what dependency-cruiser says. The control is the real project, which has none.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const folders = ['domain', 'contract', 'db', 'electron', 'renderer', 'server', 'build', 'tests']

interface Cruise {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[]
  }
}

/** The broken rules, each with the file that breaks it. */
const findViolations = (): readonly string[] => {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const args = [bin, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...folders]
  const out = execFileSync(process.execPath, args, { cwd: dir, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  return (JSON.parse(out) as Cruise).summary.violations.map(({ from, rule }) => `${rule.name} ${from}`)
}

const allowed = {
  'db/connection.ts': `export const open = 1`,
  'db/queries/surat.ts': `export const find = 1`,
  'db/queries/penduduk.ts': `import { nik } from '#domain/nik.ts'\nexport const a = nik`,
  'domain/nik.ts': `export const nik = 1`,
  'domain/surat/jenis/sk-usaha.ts': `export const surat = 1`,
  'electron/main/window.ts': `export const window = 1`,
  'electron/main/start.ts': `import { open } from '#db/connection.ts'\nexport const a = open`,
  'electron/usecases/find.ts': `import { find } from '#db/queries/surat.ts'\nexport const a = find`,
  'build/b.ts': `export const b = 1`,
}

const take = (what: string, from: string): string => `import { ${what} } from '${from}'\nexport const a = ${what}`

// Each file breaks the rule before it.
const bad: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['domain-no-node', 'domain/bad-node.ts', take('readFileSync', 'node:fs')],
  ['domain-packages', 'domain/bad-package.ts', take('eq', 'drizzle-orm')],
  ['domain-folders', 'domain/bad-folder.ts', take('find', '#db/queries/surat.ts')],
  [
    'contract-folders',
    'contract/bad-type.ts',
    `import type { find } from '#db/queries/surat.ts'\nexport type A = typeof find`,
  ],
  ['db-packages', 'db/bad-package.ts', take('app', 'electron')],
  ['db-folders', 'db/bad-folder.ts', take('window', '#electron/main/window.ts')],
  ['db-driver', 'db/bad-driver.ts', `import Database from 'better-sqlite3'\nexport const a = Database`],
  ['db-node-modules', 'db/queries/bad-disk.ts', take('readFileSync', 'node:fs')],
  ['electron-usecases-packages', 'electron/usecases/bad.ts', take('app', 'electron')],
  ['electron-main-folders', 'electron/main/bad.ts', take('find', '#db/queries/surat.ts')],
  ['electron-preload-no-node', 'electron/preload/bad.ts', take('join', 'node:path')],
  ['electron-worker-folders', 'electron/worker/bad.ts', take('window', '../main/window.ts')],
  ['renderer-folders', 'renderer/bad-folder.ts', take('open', '#db/connection.ts')],
  ['renderer-no-node', 'renderer/bad-node.ts', take('join', 'node:path')],
  ['server-folders', 'server/bad.ts', take('open', '#db/connection.ts')],
  ['nobody-imports-build-and-tests', 'domain/bad-build.ts', take('b', '#build/b.ts')],
  ['no-unresolved', 'domain/bad-missing.ts', take('gone', './gone.ts')],
  // Told once for the whole cycle.
  ['no-cycles', 'domain/bad-cycle.ts', `import { b } from './other-half.ts'\nexport const a = (): unknown => b`],
  ['surat-alone', 'domain/surat/jenis/bad.ts', take('surat', './sk-usaha.ts')],
]

let dir = ''
let violations: readonly string[] = []
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'siakel-imports-'))
  for (const folder of folders) mkdirSync(join(dir, folder))
  for (const file of ['package.json', 'tsconfig.json', 'tsconfig.base.json', '.dependency-cruiser.mjs']) {
    copyFileSync(join(root, file), join(dir, file))
  }
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'))
  for (const [file, text] of Object.entries(allowed)) plant(file, text)
  for (const [, file, text] of bad) plant(file, text)
  plant('domain/other-half.ts', `import { a } from './bad-cycle.ts'\nexport const b = (): unknown => a`)
  violations = findViolations()
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const plant = (file: string, text: string): void => {
  mkdirSync(dirname(join(dir, file)), { recursive: true })
  writeFileSync(join(dir, file), `${text}\n`)
}

describe('the import table', () => {
  it('accepts what it allows', () => {
    const accepted = Object.keys(allowed)
    expect(violations.filter((each) => accepted.some((file) => each.endsWith(` ${file}`)))).toEqual([])
  })

  it.each(bad)('tells of %s in %s', (rule, file) => expect(violations).toContain(`${rule} ${file}`))
})
