// The packaged app: a test build, and the same without its mark.
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#build/setup/cache.ts'

/** Folder of the unpacked test build. */
export const packaged = join(root, 'dist/linux-unpacked')
export const archive = 'resources/app.asar'

/** Makes it as `npm run package -- --stand-in` does. */
export const makePackage = (): void => {
  execFileSync(process.execPath, [join(root, 'build/package.ts'), '--stand-in'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** Takes the mark of a test build out of a copy: what remains is a build for offices. */
export const removeMark = (folder: string): void => {
  const file = join(folder, archive)
  const bytes = readFileSync(file)
  const at = bytes.indexOf('"uji": true')
  if (at < 0) throw new Error('the package has no mark of a test build')
  bytes.write('"uji": null', at)
  rmSync(file) // may be a hard link
  writeFileSync(file, bytes)
}
