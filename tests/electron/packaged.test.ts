// The packaged app: it works from its archive, its switches are those of a release, and it holds nothing of development.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractFile, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '#build/setup/cache.ts'
import { openSandbox } from '#build/setup/sandbox-helper.ts'
import { startDrivable, type Env } from './drivable.ts'
import { aRequest, findPerson } from './letters.ts'
import { copyTree, prepareOtherUser } from './other-user.ts'
import { archive, makePackage, packaged, removeMark } from './packaged-app.ts'
import { openTraining } from './sessions.ts'
import { listeningPorts, readCommand, treeOf } from './processes.ts'

const nativeBinding = { SIAKEL_NATIVE_BINDING: join(packaged, 'resources/native/better_sqlite3.node') }
const office = prepareOtherUser()
const forOffices = join(office.place, 'siakel')
beforeAll(async () => {
  makePackage()
  copyTree(packaged, forOffices)
  removeMark(forOffices)
  // As the installer leaves it: where user namespaces are forbidden the sandbox needs its helper.
  await openSandbox(join(forOffices, 'chrome-sandbox'))
})
afterAll(() => office.remove())

test('the packaged app opens the training office and issues a letter', async () => {
  const data = mkdtempSync(join(tmpdir(), 'siakel-paket-'))
  const program = await startDrivable(join(packaged, 'siakel'), {
    env: { ...process.env, ...nativeBinding, SIAKEL_DATA: data },
  })
  try {
    const app = await program.attach()
    await openTraining(app)
    const request = aRequest(await findPerson(app), { cetak: false })
    expect(await app.call('surat.terbit', { ...request, permintaanId: crypto.randomUUID() })).toMatchObject({
      ok: true,
      value: { halaman: 1 },
    })
    expect(app.violations).toEqual([])
    await app.page.close()
    await program.over
    expect(program.process.exitCode).toBe(0)
  } finally {
    program.process.kill('SIGKILL')
    rmSync(data, { recursive: true, force: true })
  }
})

test('its fuses are those of a release', async () => {
  const wire = await getCurrentFuseWire(join(packaged, 'siakel'))
  const expected = {
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
  } as const
  const read = Object.keys(expected).map((name) => [
    name,
    wire[FuseV1Options[name as keyof typeof expected]] === FuseState.ENABLE,
  ])
  expect(Object.fromEntries(read)).toEqual(expected)
})

test('its archive holds the built app and what it needs, nothing of development', () => {
  const file = join(packaged, archive)
  const names = listPackage(file, { isPack: false })
  const inside = JSON.parse(extractFile(file, 'package.json').toString('utf8')) as object
  expect(new Set(names.map((name) => name.split('/')[1]))).toEqual(new Set(['node_modules', 'out', 'package.json']))
  expect(Object.keys(inside)).not.toEqual(expect.arrayContaining(['devDependencies']))
  expect(Object.keys(inside)).not.toEqual(expect.arrayContaining(['scripts']))
  expect(packagesIn(file, names).filter((name) => !runtimePackages().has(name))).toEqual([])
  expect(packagesIn(file, names)).toContain('better-sqlite3-multiple-ciphers@13.0.3')
  expect(names.filter((name) => /\.(map|ts|tsx|mts|cts)$|\.(test|spec)\.|\/\.yarn/.test(name))).toEqual([])
  expect(names).toContain('/out/main/index.js')
})

const packagesIn = (file: string, names: readonly string[]): readonly string[] =>
  names
    .filter((name) => /\/node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/.test(name))
    .map((path) => {
      const { name, version } = JSON.parse(extractFile(file, path.slice(1)).toString('utf8')) as {
        readonly name: string
        readonly version: string
      }
      return `${name}@${version}`
    })

// Those of the lock file that are not for development only.
const runtimePackages = (): ReadonlySet<string> => {
  type Entry = { readonly name?: string; readonly version?: string; readonly dev?: boolean }
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Entry>>
  }
  const runtime = Object.entries(packages).filter(([, { dev }]) => dev !== true)
  return new Set(runtime.map(([path, { name, version }]) => `${name ?? path.split('node_modules/').at(-1)}@${version}`))
}

test.for([
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--inspect=0',
  '--no-sandbox',
  '--js-flags=--expose-gc',
  '--disable-web-security',
])('a build for offices ends at once on %s', async (forbidden) => {
  const { code, said } = await runToEnd([forbidden])
  expect(code).toBe(2)
  expect(said).not.toContain('DevTools listening')
})

test('a build for offices does not become a plain Node', async () => {
  // As Node it would end with 7; as the app it sees the forbidden switch.
  expect((await runToEnd(['-e', 'process.exit(7)', '--no-sandbox'], { ELECTRON_RUN_AS_NODE: '1' })).code).toBe(2)
})

test('control: without such a switch it starts, and listens on no port', async () => {
  const child = spawn(office.runner(join(forOffices, 'siakel')), [], {
    env: officeEnv({}),
    stdio: 'ignore',
    detached: true,
  })
  try {
    await expect
      .poll(() => treeOf(child.pid ?? 0).some((pid) => readCommand(pid).includes('--type=renderer')), {
        timeout: 20_000,
      })
      .toBe(true)
    expect(child.exitCode).toBe(null)
    expect(treeOf(child.pid ?? 0).flatMap(listeningPorts)).toEqual([])
  } finally {
    process.kill(-(child.pid ?? 0), 'SIGKILL')
  }
})

const officeEnv = (env: Env): Env => ({
  ...office.env,
  SIAKEL_NATIVE_BINDING: join(forOffices, 'resources/native/better_sqlite3.node'),
  ...env,
})

const runToEnd = (
  args: readonly string[],
  env: Env = {},
): Promise<{ readonly code: number | null; readonly said: string }> =>
  new Promise((done) => {
    const child = spawn(office.runner(join(forOffices, 'siakel')), [...args], {
      env: officeEnv(env),
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 20_000,
    })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
    child.on('close', (code) => done({ code, said }))
  })
