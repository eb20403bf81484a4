// Opens the built application on a data folder of its own and gives its window to a test.
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { root } from '#build/setup/cache.ts'
import type { AppError } from '#contract/errors.ts'
import type { CommandName, Input, Output } from '#contract/ipc.ts'
import type { Result } from '#domain/result.ts'
import { watchPolicy } from './policy.ts'

export type Call = <N extends CommandName>(name: N, input: Input<N>) => Promise<Result<Output<N>, AppError>>

export type Siakel = {
  readonly app: ElectronApplication
  readonly page: Page
  /** The data folder; files the user "saved" are in `berkas`. */
  readonly data: string
  readonly berkas: string
  /** What the page is refused by its content security policy, so far: every test expects nothing. */
  readonly violations: string[]
  /** Asks the shell as the window's own scripts do. */
  readonly call: Call
  /** The program's first process. */
  readonly child: ChildProcess
  /** Closes the window; the data folder stays. */
  readonly close: () => Promise<void>
}

type Options = {
  readonly data?: string
  readonly env?: Readonly<Record<string, string>>
  readonly width?: number
  readonly height?: number
  /** Folder of the built app; SIAKEL_UJI_APP names another one than the project's. */
  readonly folder?: string
}

/** A new data folder in the temporary folder. */
export const makeData = (): string => mkdtempSync(join(tmpdir(), 'siakel-e2e-'))

/** Removes a data folder. */
export const removeData = (data: string): void => rmSync(data, { recursive: true, force: true })

/** The folder that holds `package.json` and `out` of the app under test. */
export const builtApp = process.env['SIAKEL_UJI_APP'] ?? root

/** Starts the application. The window has the size of an office PC unless said otherwise. */
export const startSiakel = async ({
  data = makeData(),
  env = {},
  width = 1366,
  height = 768,
  folder = builtApp,
}: Options = {}): Promise<Siakel> => {
  const berkas = join(data, 'berkas-uji')
  mkdirSync(berkas, { recursive: true })
  const app = await _electron.launch({
    args: ['--no-sandbox', '.'],
    cwd: folder,
    env: { ...process.env, ...env, SIAKEL_DATA: data, SIAKEL_UJI_BERKAS: berkas },
  })
  const page = await app.firstWindow()
  const violations = await watchPolicy(page)
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  )
  return { app, page, data, berkas, violations, call: callOf(page), child: app.process(), close: () => app.close() }
}

/** The window's way to the shell, from a test. */
export const callOf = (page: Page): Call => {
  type Window = { readonly siakel: { readonly call: (name: string, input: unknown) => Promise<unknown> } }
  return async (name, input) => {
    const answer = await page.evaluate(([n, i]) => (globalThis as unknown as Window).siakel.call(n, i), [
      name,
      input,
    ] as const)
    // The gate shapes every answer by the command's own schema.
    return answer as Result<Output<typeof name>, AppError>
  }
}
