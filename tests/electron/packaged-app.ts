// The packaged app: made once, started by itself, driven through the switch that only test builds accept.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { root } from '#build/setup/cache.ts'
import { watchPolicy } from './policy.ts'
import { callOf, type Call } from './siakel.ts'

/** Folder of the unpacked test build. */
export const packaged = join(root, 'dist/linux-unpacked')
export const archive = 'resources/app.asar'

/** Makes it as `npm run package -- --stand-in` does. */
export const makePackage = (): void => {
  execFileSync(process.execPath, [join(root, 'build/package.ts'), '--stand-in'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
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

export type Env = Readonly<Record<string, string | undefined>>
export type Driven = { readonly process: ChildProcess; readonly page: Page; readonly call: Call; readonly violations: readonly string[]; readonly close: () => Promise<void> }

/** Starts a test build and takes hold of its window. */
export const drivePackaged = async (program: string, env: Env): Promise<Driven> => {
  const child = spawn(program, [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--remote-debugging-port=0'], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const browser = await chromium.connectOverCDP(await addressOf(child))
  const page = browser.contexts()[0]?.pages()[0]
  if (!page) throw new Error('the packaged app has no window')
  const over = new Promise<void>((done) => void child.once('exit', () => done()))
  return {
    process: child, page, call: callOf(page), violations: await watchPolicy(page),
    close: async () => {
      await page.close()
      await over
    },
  }
}

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((found, failed) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address) found(address)
    })
    child.once('exit', (code) => failed(new Error(`ended with ${code}: ${said}`)))
  })
