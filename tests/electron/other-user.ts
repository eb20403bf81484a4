// The built app where a user without rights can read and start it: Chromium's sandbox does not run as root.
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findElectron } from '#build/electron-path.ts'
import { builtApp } from './siakel.ts'

export type OtherUser = {
  /** Starts Electron as that user. */
  readonly executable: string
  readonly app: string
  readonly data: string
  readonly env: Readonly<Record<string, string>>
  readonly remove: () => void
}

/** Makes the place. When the tests do not run as root, it is the present user. */
export const prepareOtherUser = (): OtherUser => {
  const place = mkdtempSync('/tmp/siakel-orang-lain-')
  chmodSync(place, 0o755)
  const [app, home, data] = [join(place, 'app'), join(place, 'home'), join(place, 'data')]
  for (const folder of [app, home, data]) mkdirSync(folder)
  const electron = findElectron()
  if (!electron) throw new Error('no Electron is set up: run npm start once')
  copyTree(electron.dist, join(place, 'electron'))
  copyTree(join(builtApp, 'node_modules'), join(app, 'node_modules'))
  cpSync(join(builtApp, 'out'), join(app, 'out'), { recursive: true })
  copyFileSync(join(builtApp, 'package.json'), join(app, 'package.json'))
  const isRoot = process.getuid?.() === 0
  const executable = join(place, 'mulai')
  const asUser = isRoot ? 'setpriv --reuid=nobody --regid=nogroup --clear-groups ' : ''
  writeFileSync(executable, `#!/bin/sh\nexec ${asUser}${join(place, 'electron/electron')} "$@"\n`, { mode: 0o755 })
  const env = { ...process.env, HOME: home, TMPDIR: home, XDG_RUNTIME_DIR: home, ...copyBinding(place), ...copyScreenKey(place) }
  if (isRoot) execFileSync('chown', ['nobody:nogroup', ...[home, data, join(place, 'Xauthority')].filter((path) => existsSync(path))])
  return { executable, app, data, env, remove: () => rmSync(place, { recursive: true, force: true }) }
}

// Hard links where the disk allows: a second instead of a minute. Owners and the helper's set-uid bit stay.
const copyTree = (from: string, to: string): void => {
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
