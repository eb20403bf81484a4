// Where the Electron in use and its database module are. Read by the tests and by build/; set-up puts them there.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheDir, root } from '#build/setup/cache.ts'

/** Version of the Electron that stands in on machines that cannot download the supported one. */
export const standInVersion = '33.2.1'

export interface ElectronInUse {
  /** `stand-in` is out of support: development and tests only, never packaged for users. */
  readonly kind: 'override' | 'download' | 'stand-in'
  readonly version: string
  readonly dist: string
  readonly executable: string
}

/** The folder of the stand-in. */
export const standInDist = (): string => join(cacheDir(), `electron-${standInVersion}`)

/** The database module for Node-API 9, which an Electron older than 36 needs. */
export const oldNativeBinding = (): string => {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/better-sqlite3/package.json'), 'utf8')) as {
    readonly version: string
  }
  return join(cacheDir(), `better-sqlite3-${version}-napi9`, 'better_sqlite3.node')
}

/** The Electron that start and the tests use, or nothing when none is set up yet. */
export const findElectron = (): ElectronInUse | undefined => {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (override) return electronAt(override === standInDist() ? 'stand-in' : 'override', override)
  return electronAt('download', join(root, 'node_modules/electron/dist')) ?? electronAt('stand-in', standInDist())
}

/** True when the better-sqlite3 prebuild (Node-API 10) would crash in this Electron. */
export const needsOldBinding = (electron: ElectronInUse): boolean => Number.parseInt(electron.version, 10) < 36

/** What a process needs in its environment so that it finds the Electron in use and the right database module. */
export const electronEnv = (electron: ElectronInUse): Record<string, string> => ({
  ELECTRON_OVERRIDE_DIST_PATH: electron.dist,
  ...(needsOldBinding(electron) ? { SIAKEL_NATIVE_BINDING: oldNativeBinding() } : {}),
})

const binaryNames: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
}

const electronAt = (kind: ElectronInUse['kind'], dist: string): ElectronInUse | undefined => {
  const executable = join(dist, binaryNames[process.platform] ?? 'electron')
  const versionFile = join(dist, 'version')
  if (!existsSync(executable) || !existsSync(versionFile)) return undefined
  return { kind, version: readFileSync(versionFile, 'utf8').trim().replace(/^v/, ''), dist, executable }
}
