// The Debian packages that Electron and the tests need. Installs what is missing where it may, else says the one line.
import { existsSync, readFileSync } from 'node:fs'
import { run } from './run.ts'
import { say, step } from './say.ts'

/** Libraries of the window, and a screen for machines without one. */
export const windowPackages = ['xvfb', 'xauth', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1']
/** For the database module of an old Electron (build/setup/database-module.ts). */
export const compilerPackages = ['g++']
/** For the tests only: a real printing system, readers of PDF and QR, a real keyring. */
export const testPackages = [
  ...['cups-daemon', 'cups-client', 'printer-driver-cups-pdf'],
  ...['poppler-utils', 'qpdf', 'zbar-tools', 'libnss3-tools', 'openssl'],
  ...['default-jre-headless', 'libpdfbox2-java', 'libjaxb-api-java'], // Preflight, the validator of PDF/A-1b
  ...['gnome-keyring', 'dbus', 'libsecret-1-0'],
  ...['gcc', 'libc6-dev'], // the recorder of the power-cut test
]

/** Installs the packages that are missing; where it may not, prints what to run and returns them. */
export const preparePackages = async (wanted: readonly string[]): Promise<readonly string[]> => {
  const missing = findMissing(wanted)
  if (missing.length === 0) return []
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await step(`installing Debian packages: ${missing.join(' ')}`, () => install(missing))
    return findMissing(wanted)
  }
  say(`missing Debian packages; run: sudo apt-get install -y --no-install-recommends ${missing.join(' ')}`)
  return missing
}

const statusFile = '/var/lib/dpkg/status'

const findMissing = (wanted: readonly string[]): readonly string[] => {
  if (!existsSync(statusFile)) return [] // not Debian: whoever runs another system knows what it lacks
  const there = new Set<string>()
  for (const entry of readFileSync(statusFile, 'utf8').split('\n\n')) {
    if (!/^Status: install ok installed$/m.test(entry)) continue
    const name = /^Package: (.+)$/m.exec(entry)?.[1]
    if (name) there.add(name)
    for (const provided of /^Provides: (.+)$/m.exec(entry)?.[1]?.split(', ') ?? []) {
      there.add(provided.split(' ')[0] ?? '') // newer Debian: libgtk-3-0t64 provides libgtk-3-0
    }
  }
  return wanted.filter((name) => !there.has(name))
}

const install = async (names: readonly string[]): Promise<void> => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const args = ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300']
  await run('apt-get', ['update', '-o', 'DPkg::Lock::Timeout=300'], { env })
  await run('apt-get', [...args, ...names], { env })
}
