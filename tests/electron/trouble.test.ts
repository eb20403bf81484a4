// What the clerk sees, and what is stored, when the disk is full, the printer is gone or the clock went back.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { printerBawaan } from '#domain/kantor/kantor.ts'
import { rememberTime } from '#electron/usecases/guard-office.ts'
import { keepJobs, startCups, waitFor } from '#tests/builders/cups.ts'
import { valueOf } from '#tests/builders/value-of.ts'
import { compileRecorder } from '#tests/faults/preload.ts'
import { fillLetter, issueLetter } from './desk.ts'
import { countOnDisk, writeOnDisk } from './office-on-disk.ts'
import { openTraining, startPerTest } from './sessions.ts'
import { makeData, type Siakel } from './siakel.ts'

const start = startPerTest()
const ENOSPC = 28
const libraries = mkdtempSync(join(tmpdir(), 'siakel-pustaka-'))
afterAll(() => rmSync(libraries, { recursive: true, force: true }))

test('a full disk refuses the letter in words, stores no half of it, and takes it once there is room', async () => {
  const data = makeData()
  const siakel = await start({ data, env: { LD_PRELOAD: compileRecorder(libraries), RECORD_DIR: data } })
  await openTraining(siakel)
  await fillLetter(siakel.page, 'siti')
  const before = countOnDisk(data)
  await failWrites(siakel, ENOSPC)
  await siakel.page.keyboard.press('F9')
  const told = /^Penyimpanan PC penuh\. Perubahan ini belum tersimpan, data lama aman\. Kosongkan ruang, lalu ulangi\./
  await siakel.page.getByText(told).waitFor()
  expect(countOnDisk(data)).toEqual(before)
  await failWrites(siakel, 0)
  await issueLetter(siakel.page)
  expect(countOnDisk(data)).toMatchObject({ letters: 1, chainWhole: true })
  expect(await numbers(siakel)).toEqual([[1, 'pakai']])
})

test('a nearly full disk holds new letters back and says how much is left', async () => {
  const siakel = await start({ env: { LD_PRELOAD: compilePreload('little-space', libraries), FREE_MB: '42' } })
  await openTraining(siakel)
  await fillLetter(siakel.page, 'siti')
  const before = countOnDisk(siakel.data)
  await siakel.page.keyboard.press('F9')
  await siakel.page.getByText(/^Ruang penyimpanan tinggal 42 MB\. Surat baru ditahan agar data aman\./).waitFor()
  // The refusal itself is in the access log.
  expect(countOnDisk(siakel.data)).toEqual({ ...before, logged: before.logged + 1 })
})

test('without the printer the letter is numbered and kept, the clerk is told, and the printer gets it later', async () => {
  const cups = await startCups()
  try {
    const printed = keepJobs(cups, 'LOKET')
    cups.run('/usr/sbin/lpadmin', '-d', 'LOKET')
    const siakel = await start({ env: { CUPS_SERVER: cups.socket } })
    const { page } = siakel
    await openTraining(siakel)
    valueOf(await siakel.call('pengaturan.printer', { nilai: { ...printerBawaan, nama: 'LOKET' } }))
    await page.getByText('LOKET, siap').first().waitFor()
    cups.run('/usr/sbin/lpadmin', '-x', 'LOKET')
    await fillLetter(page, 'siti')
    await issueLetter(page)
    const held = page.getByRole('alert').filter({ hasText: 'sudah bernomor dan tersimpan' })
    await held.waitFor()
    expect(await held.innerText()).toContain('Printer ini tidak ada lagi di komputer.')
    expect(await numbers(siakel)).toEqual([[1, 'pakai']])
    cups.addQueue('LOKET', 'simpan:/', 'raw')
    cups.run('/usr/sbin/lpadmin', '-d', 'LOKET')
    await page.keyboard.press('Control+Shift+R')
    await waitFor(() => printed().length === 1)
    expect(printed()[0]?.subarray(0, 5).toString()).toBe('%PDF-')
    await held.waitFor({ state: 'detached' })
  } finally {
    await cups.stop()
  }
})

test('a clock that went back is told, and the letter needs a reason that is kept', async () => {
  const first = await start()
  await openTraining(first)
  await first.close()
  const twoDaysOn = { now: () => Date.now() + 2 * 24 * 3_600_000 }
  await writeOnDisk(first.data, (db) => rememberTime({ db, clock: twoDaysOn }))
  const siakel = await start({ data: first.data })
  const { page } = siakel
  await page
    .getByText(/^Jam PC mundur dari waktu kerja terakhir\./)
    .first()
    .waitFor()
  await fillLetter(page, 'siti')
  await page.keyboard.press('F9')
  const asked = page.getByRole('dialog', { name: 'Jam PC mundur' })
  await asked.waitFor()
  expect(countOnDisk(siakel.data)).toMatchObject({ letters: 0 })
  await page.keyboard.type('jam dibetulkan dari server')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Orang berikutnya' }).waitFor()
  expect(countOnDisk(siakel.data)).toMatchObject({ letters: 1, chainWhole: true })
  const log = valueOf(await siakel.call('log.daftar', { sebelum: null })).baris
  expect(log.map(({ rincian }) => rincian).join()).toContain('jam dibetulkan dari server')
})

const numbers = async ({ call }: Siakel): Promise<readonly (readonly [number, string])[]> => {
  const { register } = valueOf(await call('nomor.register', {}))
  const reports = await Promise.all(
    register.map(
      async (one) => valueOf(await call('nomor.laporan', { register: one.register, tahun: one.tahun })).baris,
    ),
  )
  return reports.flat().map(({ n, state }) => [n, state] as const)
}

// From now on every change of a file below the data folder fails so in the program; 0 ends it.
const failWrites = ({ app, data }: Siakel, errno: number): Promise<void> =>
  app.evaluate((_electron, [file, order]) => process.getBuiltinModule('node:fs').writeFileSync(file, order), [
    join(data, '.control'),
    errno === 0 ? '0 0 0' : `1 ${errno} 1`,
  ] as const)

const compilePreload = (name: string, folder: string): string => {
  const target = join(folder, `${name}.so`)
  execFileSync('gcc', [
    '-shared',
    '-fPIC',
    '-D_LARGEFILE64_SOURCE',
    '-o',
    target,
    join(import.meta.dirname, `${name}.c`),
  ])
  return target
}
