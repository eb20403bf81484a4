// Cold start of the built app on a training office, from the spawn to a focused search box, and the memory of all its
// processes when nobody touches it. Needs a screen (`npm run bench` starts a virtual one).
import { readdirSync, readFileSync } from 'node:fs'
import { electronEnv, findElectron } from '#build/electron-path.ts'
import { buildApp } from '#build/setup/build-app.ts'
import { makeData, removeData, startSiakel, type Siakel } from '#tests/electron/siakel.ts'
import { print, quantile } from './figure.ts'

const starts = 7
const idleMs = 8000

/** Prints start_ready_ms (median) and idle_pss_mb. */
export const benchStart = async (): Promise<void> => {
  const electron = findElectron()
  if (!electron) throw new Error('no Electron is set up: run npm start once')
  Object.assign(process.env, electronEnv(electron))
  await buildApp()
  const data = makeData()
  try {
    await makeTrainingOffice(data)
    const times: number[] = []
    for (let i = 0; i < starts; i++) {
      const begin = performance.now()
      const siakel = await startSiakel({ data })
      await boxFocused(siakel)
      times.push(performance.now() - begin)
      if (i === starts - 1) await printIdleMemory(siakel)
      await siakel.close()
    }
    print({ name: 'start_ready_ms', value: quantile(times, 0.5), unit: 'ms', n: starts })
  } finally {
    removeData(data)
  }
}

const makeTrainingOffice = async (data: string): Promise<void> => {
  const siakel = await startSiakel({ data })
  await siakel.page.getByRole('button', { name: /Coba dengan data latihan/ }).click()
  await boxFocused(siakel)
  await siakel.close()
}

const boxFocused = async ({ page }: Siakel): Promise<void> => {
  await page.locator('input:focus').waitFor({ timeout: 60_000 })
}

const printIdleMemory = async ({ app, page }: Siakel): Promise<void> => {
  await page.waitForTimeout(idleMs)
  const pids = descendants(app.process().pid ?? 0)
  print({ name: 'idle_pss_mb', value: pids.map(pssKb).reduce((a, b) => a + b, 0) / 1024, unit: 'MB', n: pids.length })
}

const descendants = (pid: number): readonly number[] => {
  const parents = readdirSync('/proc').flatMap((name) => {
    const found = /^\d+$/.test(name) ? /^PPid:\s+(\d+)/m.exec(readOrEmpty(`/proc/${name}/status`)) : null
    return found ? [[Number(name), Number(found[1])] as const] : []
  })
  const below = (parent: number): number[] => [
    parent,
    ...parents.filter(([, ppid]) => ppid === parent).flatMap(([child]) => below(child)),
  ]
  return below(pid)
}

const pssKb = (pid: number): number => Number(/^Pss:\s+(\d+)/m.exec(readOrEmpty(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)

// A process may end between the listing and the reading.
const readOrEmpty = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
