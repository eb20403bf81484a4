// A user without rights, who can read and start a copy of the app: Chromium's sandbox does not run as root.
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findElectron } from '#build/electron-path.ts'
import { builtApp } from './siakel.ts'

export type OtherUser = {
  /** A folder the user can read. */
  readonly place: string
  readonly data: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** A script that runs `program` as that user. */
  readonly runner: (program: string) => string
  readonly remove: () => void
}

/** Makes a place for a user without rights. When the tests do not run as root, it is the present user. */
export const prepareOtherUser = (): OtherUser => {
  const place = mkdtempSync('/tmp/siakel-orang-lain-')
  chmodSync(place, 0o755)
  const [home, data] = [join(place, 'home'), join(place, 'data')]
  for (const folder of [home, data]) mkdirSync(folder)
  const isRoot = process.getuid?.() === 0
  const env = {
    ...process.env,
    HOME: home,
    TMPDIR: home,
    XDG_RUNTIME_DIR: home,
    SIAKEL_DATA: data,
    ...copyBinding(place),
    ...copyScreenKey(place),
  }
  if (isRoot)
    execFileSync('chown', [
      'nobody:nogroup',
      ...[home, data, join(place, 'Xauthority')].filter((path) => existsSync(path)),
    ])
  const runner = (program: string): string => {
    const script = `${program}-sebagai-orang-lain`
    const asUser = isRoot ? 'setpriv --reuid=nobody --regid=nogroup --clear-groups ' : ''
    writeFileSync(script, `#!/bin/sh\nexec ${asUser}${program} "$@"\n`, { mode: 0o755 })
    return script
  }
  return { place, data, env, runner, remove: () => rmSync(place, { recursive: true, force: true }) }
}

/** Puts the built app there; gives its folder and its Electron. */
export const copyBuiltApp = ({ place }: OtherUser): { readonly app: string; readonly electron: string } => {
  const electron = findElectron()
  if (!electron) throw new Error('no Electron is set up: run npm start once')
  const app = join(place, 'app')
  mkdirSync(app)
  copyTree(electron.dist, join(place, 'electron'))
  copyTree(join(builtApp, 'node_modules'), join(app, 'node_modules'))
  cpSync(join(builtApp, 'out'), join(app, 'out'), { recursive: true })
  copyFileSync(join(builtApp, 'package.json'), join(app, 'package.json'))
  return { app, electron: join(place, 'electron/electron') }
}

/** A copy that no writing may touch: hard links where the disk allows. Owners and set-uid bits stay. */
export const copyTree = (from: string, to: string): void => {
  try {
    execFileSync('cp', ['-aHl', from, to], { stdio: 'ignore' })
  } catch {
    rmSync(to, { recursive: true, force: true })
    execFileSync('cp', ['-aH', from, to])
  }
}

const copyBinding = (place: string): Record<string, string> => {
  const from = process.env['SIAKEL_NATIVE_BINDING']
  if (!from) return {}
  const to = join(place, 'modul', 'better_sqlite3.node')
  mkdirSync(dirname(to))
  copyFileSync(from, to)
  return { SIAKEL_NATIVE_BINDING: to }
}

// The virtual screen's password is readable by its starter only.
const copyScreenKey = (place: string): Record<string, string> => {
  const from = process.env['XAUTHORITY']
  if (!from || !existsSync(from)) return {}
  const to = join(place, 'Xauthority')
  copyFileSync(from, to)
  return { XAUTHORITY: to }
}
