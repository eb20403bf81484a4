// Every locked package has a checksum and a licence that allows us to give the product away.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#build/setup/cache.ts'

interface Locked {
  readonly license?: string
  readonly integrity?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const allowedLicences = new Set([
  ...[
    'MIT',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'MPL-2.0',
    'Unlicense',
    'Zlib',
  ],
  ...['Python-2.0', 'WTFPL', 'CC0-1.0', 'CC-BY-4.0', 'OFL-1.1', 'MIT/X11'],
])

// Packages whose entry in the lockfile names no licence; what their own files say.
const knownLicences: Readonly<Record<string, string>> = { 'png-js': 'MIT' }

/** Finds locked packages without a sha512 checksum or without an allowed licence. */
export const checkDependencies = (): readonly string[] => {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const { packages } = JSON.parse(lock) as { readonly packages: Readonly<Record<string, Locked>> }
  const addresses = /"resolved":/.test(lock) ? ['package-lock.json: names the address of a registry (see .npmrc)'] : []
  const problems = Object.entries(packages).flatMap(([path, locked]) => (path === '' ? [] : inspect(path, locked)))
  return [...addresses, ...findUnlocked(packages), ...problems]
}

// A registry that lacks the build of a tool for another system makes npm leave it out of the lockfile without a word; then
// `npm ci` refuses the lockfile, and machines of that system lack the tool.
const findUnlocked = (packages: Readonly<Record<string, Locked>>): readonly string[] => {
  const names = new Set(Object.keys(packages).map(nameOf))
  const wanted = Object.values(packages).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
  return wanted.filter((name) => !names.has(name)).map((name) => `package-lock.json: lacks the optional ${name}`)
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

const inspect = (path: string, { license, integrity }: Locked): readonly string[] => {
  const name = nameOf(path)
  const licence = license ?? knownLicences[name]
  return [
    ...(integrity?.startsWith('sha512-') ? [] : [`${path}: no sha512 checksum`]),
    ...(isAllowed(licence) ? [] : [`${path}: licence ${licence ?? 'unknown'}`]),
  ]
}

// `A OR B` needs one of them, `A AND B` both.
const isAllowed = (licence: string | undefined): boolean => {
  if (licence === undefined) return false
  const terms = licence.replaceAll(/[()]/g, '').split(' OR ')
  return terms.some((term) => term.split(' AND ').every((name) => allowedLicences.has(name)))
}
