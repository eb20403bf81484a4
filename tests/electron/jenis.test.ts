// A letter type of the office's own, with the keyboard alone: written in the editor, taken into use, issued at the Loket, on paper.
import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepJobs, startCups, waitFor, type TestCups } from '#tests/builders/cups.ts'
import { valueOf } from '#tests/builders/value-of.ts'
import { see } from './desk.ts'
import { press, tabTo, write } from './keys.ts'
import { openNewest } from './letters.ts'
import { makeData, removeData, startSiakel, type Siakel } from './siakel.ts'

const data = makeData()
let cups: TestCups
let printed: ReturnType<typeof keepJobs>
let siakel: Siakel

beforeAll(async () => {
  cups = await startCups()
  printed = keepJobs(cups, 'LOKET')
  mkdirSync(join(data, 'berkas-uji'), { recursive: true })
  siakel = await startSiakel({ data, env: { CUPS_SERVER: cups.socket } })
}, 120_000)
afterAll(async () => {
  await siakel.close()
  await cups.stop()
  removeData(data)
})

/** Opens the list of placeholders and takes the one that these words leave over. */
const insert = async (words: string): Promise<void> => {
  await siakel.page.keyboard.press('F4')
  await siakel.page.getByRole('dialog', { name: 'Sisipkan penanda' }).waitFor()
  await siakel.page.getByRole('combobox', { name: 'Cari penanda' }).and(siakel.page.locator(':focus')).waitFor()
  await siakel.page.keyboard.type(words)
  await siakel.page.keyboard.press('Enter')
  await siakel.page.getByRole('dialog', { name: 'Sisipkan penanda' }).waitFor({ state: 'detached' })
}

test('begins training with a printer', async () => {
  const { page } = siakel
  await press(page, /^Coba dengan data latihan/)
  await page.getByText('Lima orang terakhir').waitFor({ timeout: 60_000 })
  await page.keyboard.press('Control+Shift+P')
  await page.getByRole('combobox', { name: 'Printer' }).waitFor()
  await tabTo(page, 'Printer', 'field')
  await page.keyboard.type('LOKET')
  await page.keyboard.press('Control+s')
  await see(page, /LOKET, siap/)
}, 120_000)

test('begins a type as a copy of another one and gives it a field of its own', async () => {
  const { page } = siakel
  await page.keyboard.press('Alt+9')
  await press(page, 'Jenis surat')
  await press(page, 'Jenis baru')
  await page.getByRole('dialog', { name: 'Jenis surat baru' }).waitFor()
  expect(await page.getByRole('radio', { name: /^Salin dari jenis surat lain/ }).isChecked()).toBe(true)
  await write(page, 'Nama di daftar', 'Keterangan kepemilikan kucing')
  await page.keyboard.press('Enter')
  await page.getByRole('tab', { name: 'Dasar', selected: true }).waitFor()
  await page.keyboard.press('Control+PageDown')
  await press(page, '+ Tambah isian')
  await expect.poll(() => page.locator('input:focus').inputValue()).toBe('Isian baru')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Nama kucing')
  await see(page, 'Isian “Nama kucing” belum dipakai di isi surat.')
}, 60_000)

test('writes a paragraph with placeholders from the list; the letter beside it shows the sentence at once', async () => {
  const { page } = siakel
  await page.keyboard.press('Control+PageDown')
  await tabTo(page, 'Kalimat', 'field')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('[role=textbox]:focus').innerText()).toBe('')
  await page.keyboard.type('Kucing bernama ')
  await insert('nama kucing')
  await page.keyboard.type(' adalah milik ')
  await insert('bersangkutan huruf besar')
  await page.keyboard.type('X.')
  for (const key of ['ArrowLeft', 'Backspace']) await page.keyboard.press(key)
  await see(page, 'Kucing bernama contoh nama kucing adalah milik SITI NURHAYATI.')
  // Taken back and written again: a chip goes whole, with one key.
  for (const key of ['ArrowLeft', 'Delete']) await page.keyboard.press(key)
  await page.keyboard.press('Backspace')
  await see(page, 'Kucing bernama contoh nama kucing adalah milik')
  await page.keyboard.press('Control+z')
  await see(page, 'adalah milik SITI NURHAYATI')
}, 60_000)

test('refuses to take it into use while something is wrong, and leads to the place', async () => {
  const { page } = siakel
  await page.keyboard.press('Control+PageUp')
  await press(page, 'Hapus Nama kucing')
  await see(page, /menunjuk data yang tidak ada/)
  await page.keyboard.press('Control+Enter')
  await see(page, 'Masih ada yang perlu diperbaiki.')
  await expect.poll(() => page.locator('[role=textbox]:focus').innerText()).toContain('isian.namaKucing')
  await page.keyboard.press('Control+z')
  await page.getByText(/menunjuk data yang tidak ada/).waitFor({ state: 'detached' })
}, 60_000)

test('asks before unsaved work is left, stores the draft and takes it into use', async () => {
  const { page } = siakel
  await page.keyboard.press('Alt+1')
  await page.getByRole('dialog', { name: 'Ada perubahan yang belum disimpan' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+s')
  await see(page, 'Rancangan tersimpan')
  expect(valueOf(await siakel.call('surat.jenis', {})).jenis.some((j) => j.nama.includes('kucing'))).toBe(false)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog', { name: 'Pakai untuk surat berikutnya?' }).waitFor()
  await page.keyboard.type('Permintaan warga')
  await page.keyboard.press('Enter')
  await see(page, 'Keterangan kepemilikan kucing kini dipakai di Loket')
}, 60_000)

test('issues it at the Loket and prints exactly the stored bytes', async () => {
  const { page } = siakel
  await page.keyboard.press('Alt+1')
  await page.locator('input:focus').waitFor()
  await page.keyboard.type('siti', { delay: 20 })
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await see(page, 'Surat terakhir')
  await page.keyboard.type('kucing', { delay: 20 })
  await page.getByRole('option', { name: /kepemilikan kucing/ }).waitFor()
  await page.keyboard.press('Enter')
  for (const label of await page.getByRole('textbox').evaluateAll(requiredLabels))
    await write(page, label, label.startsWith('Nama kucing') ? 'si belang' : 'mengikuti lomba')
  await page.keyboard.press('F9')
  await see(page, 'Orang berikutnya')
  await waitFor(() => printed().length === 1)
  const surat = await openNewest(siakel)
  expect(surat).toMatchObject({ kode: 'sk-kepemilikan-kucing', judul: 'Surat Keterangan kepemilikan kucing' })
  expect(
    createHash('sha256')
      .update(printed()[0] ?? '')
      .digest('hex'),
  ).toBe(surat.sha256)
  const { teks } = valueOf(await siakel.call('surat.halaman', { id: surat.id, halaman: 1, lebar: 800 }))
  expect(teks.replaceAll(/\s+/g, ' ')).toContain('Kucing bernama si belang adalah milik SITI')
}, 60_000)

test('never broke the content security policy', () => {
  expect(siakel.violations).toEqual([])
})

// Labels of the fields that a letter must have, as the form marks them.
const requiredLabels = (fields: readonly Element[]): readonly string[] =>
  fields.flatMap((f) => {
    const label = f instanceof HTMLInputElement || f instanceof HTMLTextAreaElement ? f.labels?.[0] : undefined
    return label?.querySelector('.req-mark') ? [(label.textContent ?? '').trim()] : []
  })
