// What the clerk sees, and what is stored, when the disk is full, the printer is gone or the clock went back.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { printerBawaan } from '#domain/kantor/kantor.ts'
import { rememberTime } from '#electron/usecases/guard-office.ts'
import { startCups, waitFor } from '#tests/builders/cups.ts'
import { valueOf } from '#tests/builders/value-of.ts'
import { fillLetter, issueLetter } from './desk.ts'
import { countOnDisk, writeOnDisk } from './office-on-disk.ts'
import { openTraining, startPerTest } from './sessions.ts'
import type { Siakel } from './siakel.ts'

const start = startPerTest()
const mb = 1024 * 1024

// A disk of its own, which only root can make.
test.runIf(canMount())('a full disk refuses the letter in words, stores no half of it, and takes it once there is room', async () => {
  const disk = mkdtempSync(join(tmpdir(), 'siakel-penuh-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', disk])
  try {
    const siakel = await start({ data: join(disk, 'data') })
    await openTraining(siakel)
    await fillLetter(siakel.page, 'siti')
    const before = countOnDisk(siakel.data)
    fill(disk)
    await siakel.page.keyboard.press('F9')
    await siakel.page.getByText(/^(Penyimpanan PC penuh|PC gagal menulis ke penyimpanan)\. Perubahan ini belum tersimpan, data lama aman\./).waitFor()
    expect(countOnDisk(siakel.data)).toEqual(before)
    rmSync(join(disk, 'pengisi'))
    await issueLetter(siakel.page)
    expect(countOnDisk(siakel.data)).toMatchObject({ letters: 1, chainWhole: true })
    expect(await numbers(siakel)).toEqual([[1, 'pakai']])
    await siakel.close()
  } finally {
    execFileSync('umount', ['-l', disk])
    rmSync(disk, { recursive: true, force: true })
  }
})

test.runIf(canMount())('a nearly full disk holds new letters back and says how much is left', async () => {
  const disk = mkdtempSync(join(tmpdir(), 'siakel-sempit-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=90m', 'tmpfs', disk])
  try {
    const siakel = await start({ data: join(disk, 'data') })
    await openTraining(siakel)
    await fillLetter(siakel.page, 'siti')
    const before = countOnDisk(siakel.data)
    await siakel.page.keyboard.press('F9')
    await siakel.page.getByText(/^Ruang penyimpanan tinggal \d+ MB\. Surat baru ditahan agar data aman\./).waitFor()
    // The refusal itself is in the access log.
    expect(countOnDisk(siakel.data)).toEqual({ ...before, logged: before.logged + 1 })
    await siakel.close()
  } finally {
    execFileSync('umount', ['-l', disk])
    rmSync(disk, { recursive: true, force: true })
  }
})

test('without the printer the letter is numbered and kept, the clerk is told, and the printer gets it later', async () => {
  const cups = await startCups()
  try {
    cups.addBackend('simpan', `cat "\${6:--}" > "${cups.dir}/spool/tmp/$1.bytes"`)
    cups.addQueue('LOKET', 'simpan:/', 'raw')
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
    const printed = (): readonly string[] => readdirSync(join(cups.dir, 'spool/tmp')).filter((name) => name.endsWith('.bytes'))
    await waitFor(() => printed().length === 1)
    expect(readFileSync(join(cups.dir, 'spool/tmp', printed()[0] ?? '')).subarray(0, 5).toString()).toBe('%PDF-')
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
  await page.getByText(/^Jam PC mundur dari waktu kerja terakhir\./).first().waitFor()
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
  const reports = await Promise.all(register.map(async (one) => valueOf(await call('nomor.laporan', { register: one.register, tahun: one.tahun })).baris))
  return reports.flat().map(({ n, state }) => [n, state] as const)
}

// Leaves not a byte: large pieces first, then small ones.
const fill = (disk: string): void => {
  const file = join(disk, 'pengisi')
  for (const piece of [8 * mb, 4096]) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(piece, 1), { flag: 'a' })
    } catch {
      // full for this size
    }
  }
  if (statfsSync(disk).bavail > 0) throw new Error('the disk is not full')
}

function canMount(): boolean {
  if (process.getuid?.() !== 0) return false
  const place = mkdtempSync(join(tmpdir(), 'siakel-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', place], { stdio: 'ignore' })
    execFileSync('umount', [place], { stdio: 'ignore' })
    return true
  } catch {
    return false // a container without the right to mount
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}
