// Only one program works on a data folder: a second start brings the first one to the front and ends.
import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { findElectron } from '#build/electron-path.ts'
import { startPerTest } from './sessions.ts'
import { builtApp } from './siakel.ts'

const start = startPerTest()

test('a second start shows the first window again and ends by itself', async () => {
  const { app, page, data } = await start()
  const visible = (): Promise<boolean | undefined> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
  await page.getByRole('heading', { name: 'Selamat datang di SIAKEL' }).waitFor()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  expect(await visible()).toBe(false)
  const second = spawn(findElectron()?.executable ?? '', ['--no-sandbox', '.'], {
    cwd: builtApp,
    stdio: 'ignore',
    env: { ...process.env, SIAKEL_DATA: data },
  })
  const code = await new Promise((done) => second.on('exit', done))
  expect(code).toBe(0)
  await expect.poll(visible).toBe(true)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})
