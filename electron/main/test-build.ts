// Whether this is a build for tests: its package.json inside the archive says so (build/package.ts). Only such a build, and
// development, may be driven from outside (decision 000.40).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** True only for the mark itself; a package.json that is missing, damaged or silent is a build for offices. */
export const isTestBuild = (appPath: string): boolean => {
  try {
    const about: unknown = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'))
    return typeof about === 'object' && about !== null && 'uji' in about && about.uji === true
  } catch {
    return false
  }
}
