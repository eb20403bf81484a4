// `npm run check`: one line per check, what is wrong below it, then `N passed, N failed`. `--report FILE` also writes the
// two numbers as JSON (for build/test.ts).
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { root } from '#build/setup/cache.ts'
import { run } from '#build/setup/run.ts'
import { checkDependencies } from './dependencies.ts'
import { checkFileLength } from './file-length.ts'
import { checkForbidden } from './forbidden.ts'
import { checkGlossary } from './glossary.ts'

interface Check {
  readonly name: string
  /** Resolves with what is wrong, a line each. */
  readonly findProblems: () => Promise<readonly string[]>
}

const tool = (path: string, args: readonly string[]) => script(join('node_modules', path), args)

const script = (path: string, args: readonly string[]) => async (): Promise<readonly string[]> => {
  try {
    await run(process.execPath, [join(root, path), ...args], { cwd: root, keep: 100_000 })
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

const types = (folder: string): Check => ({
  name: `types in ${folder}`,
  findProblems: tool('typescript/bin/tsc', ['-p', folder === 'node' ? '.' : folder]),
})

const code = ['domain', 'contract', 'db', 'electron', 'renderer', 'server', 'build', 'tests']

const checks: readonly Check[] = [
  ...['node', 'tests', 'renderer', 'contract', 'domain'].map(types),
  {
    name: 'imports',
    findProblems: tool('dependency-cruiser/bin/dependency-cruiser.mjs', [
      '--config',
      '.dependency-cruiser.mjs',
      ...code,
    ]),
  },
  { name: 'lint', findProblems: tool('oxlint/bin/oxlint', ['--format=unix']) },
  { name: 'format (npm run format)', findProblems: tool('oxfmt/bin/oxfmt', ['--check']) },
  { name: 'unused', findProblems: tool('knip/bin/knip.js', ['--no-progress', '--no-config-hints']) },
  { name: 'generated files (npm run generate)', findProblems: script('build/generate.ts', ['--check']) },
  { name: 'forbidden words of code', findProblems: async () => checkForbidden() },
  { name: 'glossary', findProblems: async () => checkGlossary() },
  { name: 'file length', findProblems: async () => checkFileLength() },
  { name: 'licences and integrity of packages', findProblems: async () => checkDependencies() },
]

const runCheck = async ({ name, findProblems }: Check): Promise<boolean> => {
  const begin = performance.now()
  const problems = await findProblems()
  const seconds = ((performance.now() - begin) / 1000).toFixed(1)
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`)
  for (const problem of problems) console.log(problem.replaceAll(/^/gm, '     '))
  return problems.length === 0
}

const waiting = [...checks]
const results: boolean[] = []
const lane = async (): Promise<void> => {
  for (let check = waiting.shift(); check; check = waiting.shift()) results.push(await runCheck(check))
}
await Promise.all(Array.from({ length: availableParallelism() }, lane))

const passed = results.filter(Boolean).length
const failed = results.length - passed
const reportAt = process.argv.indexOf('--report')
const report = reportAt === -1 ? undefined : process.argv[reportAt + 1]
if (report) writeFileSync(report, JSON.stringify({ passed, failed }))
else console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
