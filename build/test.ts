// `npm test`: sets the machine up, then runs the checks, the tests in Node and the tests of the built app. The last line
// is `N passed, N failed`. With arguments (`npm test -- nomor`) it runs only the test files whose path contains them.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '#build/setup/build-app.ts'
import { root } from '#build/setup/cache.ts'
import { isScreenless, xvfb } from '#build/setup/launch.ts'
import { prepare } from '#build/setup/prepare.ts'
import { add, failure, nothing, readCount, readVitest, type Count } from '#build/tests/count.ts'

const filters = process.argv.slice(2)
const reports = mkdtempSync(join(tmpdir(), 'siakel-test-'))

const runInherit = (command: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const [program = '', ...args] = command
    const child = spawn(program, args, { cwd: root, stdio: 'inherit' })
    child.on('error', () => resolve(1))
    child.on('close', (code) => resolve(code ?? 1))
  })

const runChecks = async (): Promise<Count> => {
  const report = join(reports, 'checks.json')
  const code = await runInherit([process.execPath, join(root, 'build/checks/run.ts'), '--report', report])
  return readCount(report, code)
}

const runVitest = async (project: string, before: readonly string[]): Promise<Count> => {
  const report = join(reports, `${project}.json`)
  const vitest = [process.execPath, join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', project]
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`, '--passWithNoTests']
  return readVitest(report, await runInherit([...before, ...vitest, ...reporters, ...filters]))
}

const runElectron = async (): Promise<Count> => {
  try {
    await buildApp()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return failure
  }
  return runVitest('electron', isScreenless() ? xvfb : [])
}

const runAll = async (): Promise<Count> => {
  try {
    await prepare('test')
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return failure
  }
  const checks = filters.length === 0 ? await runChecks() : nothing
  const spec = await runVitest('spec', [])
  return [checks, spec, await runElectron()].reduce(add)
}

const total = await runAll()
rmSync(reports, { recursive: true, force: true })
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
