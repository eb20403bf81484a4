// Programs of one test: closed after it, their folders removed, and no violation of the content security policy seen.
import { afterEach, expect } from 'vitest'
import { killTree } from './processes.ts'
import { makeData, removeData, startSiakel, type Siakel } from './siakel.ts'

export type Start = (options?: Parameters<typeof startSiakel>[0]) => Promise<Siakel>

/** Call once per file. The answer starts programs that are ended after each test. */
export const startPerTest = (): Start => {
  const started: Siakel[] = []
  const folders = new Set<string>()
  afterEach(async () => {
    const programs = started.splice(0)
    await Promise.all(programs.map(end))
    for (const folder of folders) removeData(folder)
    folders.clear()
    expect(programs.flatMap(({ violations }) => violations)).toEqual([])
  })
  return async ({ data = makeData(), ...options } = {}) => {
    folders.add(data)
    const siakel = await startSiakel({ data, ...options })
    started.push(siakel)
    return siakel
  }
}

// A program that does not close by itself is ended, so that its folder can go and the next test is not disturbed.
const end = async ({ child, close }: Siakel): Promise<void> => {
  await Promise.race([close().catch(() => undefined), new Promise((done) => setTimeout(done, 15_000).unref())])
  if (child.exitCode === null && child.signalCode === null) killTree(child.pid ?? 0)
}

/** From the first screen into the training office, by the keyboard. */
export const openTraining = async ({ page }: Pick<Siakel, 'page'>): Promise<void> => {
  await page.getByRole('button', { name: 'Siapkan kantor' }).press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Cari penduduk' }).waitFor({ timeout: 60_000 })
}
