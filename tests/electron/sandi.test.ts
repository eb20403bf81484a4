// The secret again in the real window: one dialog over whatever is open, the call made once more, nothing lost when it is closed.
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aKantorBaru } from '#tests/builders/kantor-baru.ts'
import { anIsiPenduduk } from '#tests/builders/penduduk.ts'
import { valueOf } from '#tests/builders/value-of.ts'
import { fillLetter, issueLetter } from './desk.ts'
import { press } from './keys.ts'
import { startPerTest } from './sessions.ts'
import type { Siakel } from './siakel.ts'

const start = startPerTest()
const sandi = 'melati-1987'
const soon = { timeout: 15_000 }
// Faster, it would be a barcode reader.
const byHand = { delay: 40 }

// The end of the wizard is no signing in: nobody's secret is fresh yet.
const openOffice = async (): Promise<Siakel> => {
  const siakel = await start()
  const { call, page } = siakel
  const frasa = valueOf(await call('aplikasi.status', {})).gantunganKunci ? null : 'pintu kayu biru laut'
  const { kata } = valueOf(await call('awal.buat', aKantorBaru({ frasa })))
  valueOf(await call('awal.kataTercatat', { kata: kata.slice(0, 3) }))
  const isi = anIsiPenduduk({ nama: 'SITI NURHAYATI PRAMESTI' })
  valueOf(await call('penduduk.tambah', { isi, alasan: 'data uji' }))
  await page.reload()
  await page.getByRole('combobox', { name: 'Cari penduduk' }).waitFor()
  return siakel
}

const dialogOf = ({ page }: Siakel) => page.getByRole('dialog', { name: 'Ketik kata sandi Anda' })
const focusedId = ({ page }: Siakel) => page.evaluate(() => document.activeElement?.id ?? '')
const isAsked = async (siakel: Siakel): Promise<void> => {
  await dialogOf(siakel).waitFor()
  await expect.poll(() => focusedId(siakel)).toBe('sandi-lagi')
}

test('cancelling asks for the secret over its own dialog: closed, nothing is lost; typed, the same cancellation goes through', async () => {
  const siakel = await openOffice()
  const { page, call } = siakel
  const voids = async () => valueOf(await call('loket.hariIni', {})).batal
  await fillLetter(page, 'Siti Nurhayati Pramesti')
  await issueLetter(page)
  await page.keyboard.press('F8')
  await page.getByLabel('Alasan').waitFor()
  await page.keyboard.type('salah nama')
  await press(page, 'Batalkan surat')
  await isAsked(siakel)

  await page.keyboard.press('Escape')
  await dialogOf(siakel).waitFor({ state: 'detached' })
  await page.getByText(/memerlukan kata sandi Anda/).waitFor()
  await expect.poll(() => focusedId(siakel)).toBe('alasan')
  expect(await page.getByLabel('Alasan').inputValue()).toBe('salah nama')
  expect(await voids()).toBe(0)

  await press(page, 'Batalkan surat')
  await isAsked(siakel)
  await page.keyboard.type('bukan ini')
  await page.keyboard.press('Enter')
  await dialogOf(siakel)
    .getByText(/Tinggal 4 kali mencoba/)
    .waitFor()
  expect(await voids()).toBe(0)
  await page.keyboard.type(sandi, byHand)
  await page.keyboard.press('Enter')
  await expect.poll(voids, soon).toBe(1)
  await expect.poll(() => page.getByRole('dialog').count(), soon).toBe(0)
}, 90_000)

test('a job asks before it starts, and the next one within the minute does not', async () => {
  const siakel = await openOffice()
  const { page, berkas } = siakel
  const saved = () => readdirSync(berkas).length
  const askExport = async () => {
    await page.keyboard.press('Control+Shift+E')
    await page.getByLabel('Alasan').waitFor()
    await page.keyboard.type('laporan bulanan')
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Alt+3')
  await page.getByText('SITI NURHAYATI PRAMESTI', { exact: true }).waitFor()
  await askExport()
  await isAsked(siakel)
  expect(saved()).toBe(0)
  await page.keyboard.type(sandi, byHand)
  await page.keyboard.press('Enter')
  await expect.poll(saved, soon).toBe(1)
  await expect.poll(() => page.getByRole('dialog').count(), soon).toBe(0)
  for (const name of readdirSync(berkas)) rmSync(join(berkas, name))
  await askExport()
  await expect.poll(saved, soon).toBe(1)
}, 90_000)

test('locking the screen ends the question: the call stays refused', async () => {
  const siakel = await openOffice()
  const { page, call } = siakel
  await page.keyboard.press('Alt+3')
  await page.getByText('SITI NURHAYATI PRAMESTI', { exact: true }).waitFor()
  await page.keyboard.press('Control+Shift+E')
  await page.getByLabel('Alasan').waitFor()
  await page.keyboard.type('laporan bulanan')
  await page.keyboard.press('Enter')
  await isAsked(siakel)
  await page.keyboard.press('Control+l')
  await page.getByLabel(/^Kata sandi atau PIN/).waitFor()
  await dialogOf(siakel).waitFor({ state: 'detached' })
  expect(valueOf(await call('aplikasi.status', {})).keadaan).toBe('terkunci')
  await page.keyboard.type(sandi, byHand)
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Cari penduduk' }).waitFor()
  expect(await dialogOf(siakel).count()).toBe(0)
  expect(readdirSync(siakel.berkas)).toEqual([])
}, 90_000)
