// Opens the built application on a data folder of its own and gives its window to a test.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { root } from '#build/setup/cache.ts'

export type Siakel = {
  readonly app: ElectronApplication
  readonly page: Page
  /** The data folder; files the user "saved" are in `berkas`. */
  readonly data: string
  readonly berkas: string
  /** Violations of the content security policy so far: every test expects none. */
  readonly violations: readonly string[]
  /** Closes the window; the data folder stays. */
  readonly close: () => Promise<void>
}

type Options = { readonly data?: string; readonly env?: Readonly<Record<string, string>>; readonly width?: number; readonly height?: number }

/** A new data folder in the temporary folder. */
export const makeData = (): string => mkdtempSync(join(tmpdir(), 'siakel-e2e-'))

/** Removes a data folder. */
export const removeData = (data: string): void => rmSync(data, { recursive: true, force: true })

/** Starts the application. The window has the size of an office PC unless said otherwise. */
export const startSiakel = async ({ data = makeData(), env = {}, width = 1366, height = 768 }: Options = {}): Promise<Siakel> => {
  const berkas = join(data, 'berkas-uji')
  const app = await _electron.launch({
    args: ['--no-sandbox', '.'],
    cwd: root,
    env: { ...process.env, ...env, SIAKEL_DATA: data, SIAKEL_UJI_BERKAS: berkas },
  })
  const page = await app.firstWindow()
  const violations: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text())
  })
  await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height), { width, height })
  return { app, page, data, berkas, violations, close: () => app.close() }
}
