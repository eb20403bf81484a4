// Starts the built app in the Electron in use. Used by start.ts and dev.ts.
import { spawn, type ChildProcess } from 'node:child_process'
import { electronEnv, type ElectronInUse } from '#build/electron-path.ts'
import { root } from './cache.ts'
import { say } from './say.ts'

/** A virtual screen of the size of the office PCs. */
export const xvfb = ['xvfb-run', '-a', '-s', '-screen 0 1366x768x24 -nolisten tcp'] as const

/** True when this machine has no screen, so that a virtual one is needed. */
export const isScreenless = (): boolean =>
  process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']

/** Starts the app; further arguments go to it. */
export const launchApp = (electron: ElectronInUse, args: readonly string[]): ChildProcess => {
  const command = [...(isScreenless() ? xvfb : []), electron.executable, ...sandboxArgs(), '.', ...args]
  if (isScreenless()) say('there is no screen here, so the window opens on a virtual one (xvfb-run)')
  const [program = '', ...rest] = command
  return spawn(program, rest, { cwd: root, stdio: 'inherit', env: { ...process.env, ...electronEnv(electron) } })
}

// Chromium refuses to run its sandbox as root.
const sandboxArgs = (): readonly string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])
