// The whole first day of an office with the keyboard alone: wizard, import, a name with a slip, a letter, the printer's bytes.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepJobs, startCups, waitFor, type TestCups } from '#tests/builders/cups.ts'
import { manyPenduduk, writePendudukXlsx } from '#tests/builders/impor.ts'
import { anIsiPenduduk } from '#tests/builders/penduduk.ts'
import { valueOf } from '#tests/builders/value-of.ts'
import { see } from './desk.ts'
import { press, tabTo, write } from './keys.ts'
import { openNewest } from './letters.ts'
import { makeData, removeData, startSiakel, type Siakel } from './siakel.ts'

const people = 12_000
const data = makeData()
let cups: TestCups
let printed: ReturnType<typeof keepJobs>
let siakel: Siakel

beforeAll(async () => {
  cups = await startCups()
  printed = keepJobs(cups, 'LOKET')
  mkdirSync(join(data, 'berkas-uji'), { recursive: true })
  const wanted = anIsiPenduduk({
    nama: 'SITI NURHAYATI PRAMESTI',
    nik: '9975015409870099',
    nomorKk: '9975011202159999',
  })
  await writePendudukXlsx({ dir: join(data, 'berkas-uji') }, 'penduduk.xlsx', [
    ...manyPenduduk(people - 1, 'perjalanan'),
    wanted,
  ])
  siakel = await startSiakel({ data, env: { CUPS_SERVER: cups.socket } })
}, 120_000)
afterAll(async () => {
  await siakel.close()
  await cups.stop()
  removeData(data)
})

test('sets up an office in seven steps', async () => {
  const { page } = siakel
  await see(page, 'Selamat datang di SIAKEL')
  await press(page, /^Siapkan kantor/)
  await see(page, 'Kantor apa yang memakai PC ini?')
  await page.keyboard.type('Sapuro')
  await page.keyboard.press('Enter')
  await write(page, 'Alamat kantor', 'Jalan Melati Raya Nomor 12')
  await page.keyboard.press('Enter')
  await write(page, 'Nama', 'Haryo Wicaksono, S.STP., M.Si.')
  await write(page, 'NIP', '998402312006011999')
  await tabTo(page, 'Jabatan', 'field')
  await write(page, 'Nama', 'Dewi Anggraeni, S.E.')
  await page.keyboard.press('Enter')
  await see(page, /terakhir/i)
  await write(page, /terakhir/i, '41')
  await page.keyboard.press('Enter')
  await see(page, 'Kertas apa yang dipakai?')
  await page.keyboard.press('Enter')
  await write(page, /^Nama/, 'Rina Kartikasari')
  await write(page, /^Kata sandi/, 'melati putih 27')
  await write(page, /^Ulangi/, 'melati putih 27')
  for (const frasa of [/^Frasa/, /^Ulangi frasa/])
    if (await page.getByLabel(frasa).count()) await write(page, frasa, 'pintu kayu biru laut')
  await page.keyboard.press('Enter')
  await see(page, /kata pemulihan/i)
  const kata = (await page.getByRole('list', { name: 'Kata pemulihan' }).getByRole('listitem').allInnerTexts()).map(
    (t) => t.split(/\s+/).at(-1) ?? '',
  )
  expect(kata.length).toBeGreaterThanOrEqual(12)
  await press(page, /sudah mencetak/)
  for (const label of await page
    .getByLabel(/^Kata ke/)
    .evaluateAll((fields) =>
      fields.map((f) => (f instanceof HTMLInputElement ? (f.labels?.[0]?.textContent ?? '') : '')),
    )) {
    await write(page, label, kata[Number(/\d+/.exec(label)?.[0]) - 1] ?? '')
  }
  await page.keyboard.press('Enter')
  await see(page, 'Rina Kartikasari')
}, 120_000)

test('locks the desk, signs in again and chooses the printer', async () => {
  const { page } = siakel
  await see(page, /Belum ada data penduduk/)
  await page.keyboard.press('Control+l')
  await page.getByLabel(/^Kata sandi/).waitFor()
  await page.keyboard.type('melati putih 27')
  await page.keyboard.press('Enter')
  await see(page, /Belum ada data penduduk/)
  await page.keyboard.press('Control+Shift+P')
  await page.getByRole('combobox', { name: 'Printer' }).waitFor()
  await tabTo(page, 'Printer', 'field')
  await page.keyboard.type('LOKET')
  await page.keyboard.press('Control+s')
  await page.keyboard.press('Alt+1')
  await see(page, /LOKET, siap/)
}, 60_000)

test('imports 12,000 people from Excel', async () => {
  const { page } = siakel
  await page.keyboard.press('Alt+3')
  await press(page, /^Impor Excel/)
  await press(page, 'Pilih berkas Excel atau CSV')
  await see(page, 'Kolom berkas dan kolom SIAKEL')
  await page.keyboard.press('Control+Enter')
  await see(page, /Masukkan 12\.000 orang/)
  await page.keyboard.press('Control+Enter')
  await see(page, 'Impor selesai')
}, 120_000)

test('finds a person in spite of a slip, issues an SKTM and prints exactly the stored bytes', async () => {
  const { page } = siakel
  await page.keyboard.press('Alt+1')
  await page.locator('input:focus').waitFor()
  await page.keyboard.type('siti nurhayti pramesti', { delay: 10 })
  await see(page, 'SITI NURHAYATI PRAMESTI')
  await page.keyboard.press('Enter')
  await see(page, '997501 540987 0099')
  await page.keyboard.press('1')
  await page.locator('textarea:focus').waitFor()
  await page.keyboard.type('persyaratan bantuan pendidikan', { delay: 40 })
  await page.keyboard.press('F9')
  await see(page, /400\.9\.14\.1\/042\/.*\/2026/)
  await see(page, 'Orang berikutnya')
  await waitFor(() => printed().length === 1)
  const { sha256 } = await openNewest(siakel)
  expect(
    createHash('sha256')
      .update(printed()[0] ?? '')
      .digest('hex'),
  ).toBe(sha256)
}, 60_000)

test('is ready for the next person with an empty focused box', async () => {
  await expect.poll(() => siakel.page.locator('input:focus').inputValue()).toBe('')
})

test('prints the same bytes again', async () => {
  await siakel.page.keyboard.press('Control+Shift+R')
  await waitFor(() => printed().length === 2)
  const [one, two] = printed()
  expect(one && two && Buffer.compare(one, two)).toBe(0)
})

test('cancels a letter with a slip and makes it anew: the old number stays in the book as void', async () => {
  const { page } = siakel
  // Just typed, the secret is not asked for again (sandi.test.ts: when it is).
  valueOf(await siakel.call('sesi.buktikan', { sandi: 'melati putih 27' }))
  await page.keyboard.press('F8')
  await write(page, /^Alasan/, 'salah keperluan')
  await page.keyboard.press('Enter')
  await see(page, /Menggantikan surat 400\.9\.14\.1\/042/)
  await page.keyboard.press('F9')
  await see(page, /400\.9\.14\.1\/043\/.*\/2026/)
  const nomor = valueOf(await siakel.call('nomor.laporan', { register: 'kantor', tahun: new Date().getFullYear() }))
  expect(nomor.ringkas).toEqual({ kertas: 41, batal: 1, pakai: 1 })
  await page.keyboard.press('Alt+5')
  await see(page, /BATAL: salah keperluan/)
}, 60_000)

test('never broke the content security policy and left no plain file behind', () => {
  expect(siakel.violations).toEqual([])
  expect(existsSync(join(data, 'kantor'))).toBe(true)
})
