// One process of the program dies; the others go on and the clerk loses nothing that was stored.
import { expect, test } from 'vitest'
import { findElectron } from '#build/electron-path.ts'
import { valueOf } from '#tests/builders/value-of.ts'
import { startDrivable } from './drivable.ts'
import { finishJob } from './job.ts'
import { aRequest, findPerson } from './letters.ts'
import { countOnDisk } from './office-on-disk.ts'
import { killTree, readCommand, treeOf } from './processes.ts'
import { openTraining, startPerTest } from './sessions.ts'
import { builtApp, makeData, removeData, type Siakel } from './siakel.ts'

const start = startPerTest()

// Not held by the test while it dies: a window that is being watched does not come back.
test('a window whose process died comes back, with the session and the letters', async () => {
  const data = makeData()
  const program = await startDrivable(findElectron()?.executable ?? '', {
    args: ['.'],
    cwd: builtApp,
    env: { ...process.env, SIAKEL_DATA: data },
  })
  try {
    const before = await program.attach()
    await openTraining(before)
    const request = aRequest(await findPerson(before), { cetak: false })
    const { nomor } = valueOf(await before.call('surat.terbit', { ...request, permintaanId: crypto.randomUUID() }))
    await before.letGo()
    const windows = (): readonly number[] =>
      treeOf(program.process.pid ?? 0).filter((pid) => readCommand(pid).includes('--type=renderer'))
    const [first = 0] = windows()
    process.kill(first, 'SIGKILL')
    await expect.poll(() => windows().filter((pid) => pid !== first).length, { timeout: 10_000 }).toBe(1)
    const { page, violations } = await program.attach()
    await page.getByText('Petugas Latihan').first().waitFor()
    await page
      .getByText(nomor ?? '')
      .first()
      .waitFor()
    expect(violations).toEqual([])
    expect(countOnDisk(data)).toMatchObject({ letters: 1, chainWhole: true })
  } finally {
    killTree(program.process.pid ?? 0)
    removeData(data)
  }
})

test('a helper that dies ends its job with a message, and the next job gets a new helper', async () => {
  const siakel = await start()
  await openTraining(siakel)
  await siakel.call('cadangan.buat', {}).then((started) => finishJob(siakel.call, valueOf(started)))
  const pid = await helperPid(siakel, 'SIAKEL pekerja')
  const started = valueOf(await siakel.call('cadangan.buat', {}))
  process.kill(pid, 'SIGKILL')
  await expect(finishJob(siakel.call, started)).rejects.toThrow(/"gagal"/)
  await finishJob(siakel.call, valueOf(await siakel.call('cadangan.buat', {})))
  expect(await helperPid(siakel, 'SIAKEL pekerja')).not.toBe(pid)
  expect(countOnDisk(siakel.data).chainWhole).toBe(true)
})

test('a program that was killed while it made the training office starts as if nothing had been', async () => {
  const first = await start()
  const { page, app, data } = first
  await page.getByRole('button', { name: 'Siapkan kantor' }).press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Membuat data latihan').waitFor()
  const gone = new Promise((done) => app.process().once('exit', done))
  killTree(app.process().pid ?? 0)
  await gone
  const second = await start({ data })
  await openTraining(second)
  expect(countOnDisk(data)).toMatchObject({ people: 12_000, letters: 0, chainWhole: true })
})

const helperPid = async ({ app }: Siakel, name: string): Promise<number> => {
  const pid = await app.evaluate(
    ({ app: electron }, wanted) =>
      electron.getAppMetrics().find((m) => m.name === wanted || m.serviceName === wanted)?.pid,
    name,
  )
  if (!pid) throw new Error(`${name} does not run`)
  return pid
}
