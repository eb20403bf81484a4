// Starts a program by itself and takes hold of its window afterwards, through the switch that only test builds accept.
import { spawn, type ChildProcess } from 'node:child_process'
import { chromium, type Page } from 'playwright-core'
import { watchPolicy } from './policy.ts'
import { callOf, type Call } from './siakel.ts'

export type Env = Readonly<Record<string, string | undefined>>
type Driven = {
  readonly page: Page
  readonly call: Call
  readonly violations: readonly string[]
  readonly letGo: () => Promise<void>
}
export type Drivable = {
  readonly process: ChildProcess
  readonly attach: () => Promise<Driven>
  readonly over: Promise<void>
}

/** Starts `program`; nobody holds its window until `attach`. */
export const startDrivable = async (
  program: string,
  { args = [], env, cwd }: { readonly args?: readonly string[]; readonly env: Env; readonly cwd?: string },
): Promise<Drivable> => {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(program, [...asRoot, '--remote-debugging-port=0', ...args], {
    env,
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const address = await addressOf(child)
  const over = new Promise<void>((done) => void child.once('exit', () => done()))
  return { process: child, attach: () => attachTo(address), over }
}

const attachTo = async (address: string): Promise<Driven> => {
  const browser = await chromium.connectOverCDP(address)
  const page = browser.contexts()[0]?.pages()[0]
  if (!page) throw new Error('the program has no window')
  return { page, call: callOf(page), violations: await watchPolicy(page), letGo: () => browser.close() }
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
