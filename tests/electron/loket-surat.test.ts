// One letter at the counter beyond the usual: its wording edited, its date set back with an inserted number, made again, about nobody.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyOf } from '#tests/builders/konteks-surat.ts'
import { fillLetter, issueLetter, see } from './desk.ts'
import { openNewest } from './letters.ts'
import { openTraining } from './sessions.ts'
import { makeData, removeData, startSiakel, type Siakel } from './siakel.ts'

const data = makeData()
let siakel: Siakel
beforeAll(async () => {
  siakel = await startSiakel({ data })
  await openTraining(siakel)
}, 120_000)
afterAll(async () => {
  await siakel.close()
  removeData(data)
})

const newest = () => openNewest(siakel)

test('edits the wording with Ctrl+E: values are locked, the reason is asked, the letter is marked', async () => {
  const { page } = siakel
  await fillLetter(page, 'siti')
  await page.keyboard.press('Control+e')
  await page.getByRole('heading', { name: 'Ubah naskah' }).waitFor()
  const values = await page.locator('.wvalue').allInnerTexts()
  expect(values.length).toBeGreaterThan(5)
  // Everything selected and deleted empties one stretch of text, never a value.
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.type('Kami yang bertanda tangan di bawah ini')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Paragraf ini dari kantor.')
  expect(await page.locator('.wvalue').allInnerTexts()).toEqual(values)
  await page.keyboard.press('F9')
  await see(page, /Tulis alasan naskah diubah/)
  await page.keyboard.type('diminta sekolah')
  await page.keyboard.press('Enter')
  await see(page, /Naskah surat ini diubah di 2 tempat/)
  // Back in the form, the keys go to its next field, not to nothing.
  const focusedForm = () => page.evaluate(() => document.activeElement?.closest('form')?.getAttribute('aria-label'))
  await expect.poll(focusedForm).toBe('Surat Keterangan Tidak Mampu')
  await issueLetter(page)
  const surat = await newest()
  expect(surat).toMatchObject({ diedit: true, alasanSunting: 'diminta sekolah' })
  if (!surat.sunting) throw new Error('the letter keeps no edit')
  expect(bodyOf(surat.sunting.naskah)).toMatch(
    /^Kami yang bertanda tangan di bawah ini Lurah .*\nParagraf ini dari kantor\./,
  )
  expect(bodyOf(surat.sunting.baku)).toMatch(/^Yang bertanda tangan/)
  await page.keyboard.press('Control+o')
  await see(page, /naskah diubah/i)
}, 60_000)

test('asks when a field changes the sentence that was edited', async () => {
  const { page } = siakel
  await page.keyboard.press('Alt+1')
  await page.keyboard.press('F7')
  await see(page, 'Surat terakhir')
  await page.keyboard.press('2')
  await page.getByRole('textbox', { name: 'Keperluan' }).waitFor()
  await page.keyboard.type('membuka rekening bank')
  await page.keyboard.press('Control+e')
  const sentence = page.getByRole('textbox', { name: /^Paragraf/ }).filter({ hasText: 'di alamat tersebut di atas' })
  await sentence.click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Demikian.')
  await page.getByLabel('Alasan naskah diubah').fill('uji')
  await page.keyboard.press('Control+e')
  await page.getByLabel('Bertempat tinggal sejak').fill('01-02-2009')
  await see(page, /satu suntingan tidak cocok lagi/)
  await page.keyboard.press('F9')
  await page.getByRole('button', { name: 'Kembali ke naskah baku' }).click()
  await issueLetter(page)
  expect(await newest()).toMatchObject({ diedit: false })
}, 60_000)

test('makes a letter again from the Arsip, dated back, with an inserted number and its reason', async () => {
  const { page } = siakel
  const first = await newest()
  await page.keyboard.press('Alt+6')
  await page.getByRole('button', { name: 'Buat lagi' }).click()
  await see(page, /Disalin dari surat/)
  await page.getByRole('button', { name: 'Tanggal atau nomor lain' }).click()
  await page.getByLabel('Sisipkan sesudah nomor urut').fill('1')
  await see(page, /Akan bernomor .*001a/)
  await page.keyboard.press('F9')
  await see(page, /Satu isian perlu diperbaiki|wajib diisi/)
  await page.locator('#isian-alasanLain').fill('sudah ditulis di buku kertas')
  await issueLetter(page)
  const surat = await newest()
  expect(surat.nomor).toContain('/001a/')
  expect(surat.alasanNomor).toBe('sudah ditulis di buku kertas')
  expect(surat.isian['keperluan']).toBe(first.isian['keperluan'])
}, 60_000)

test('writes a letter about nobody from the empty box', async () => {
  const { page } = siakel
  await page.keyboard.press('Control+Shift+N')
  await see(page, 'Surat tanpa orang')
  await page.keyboard.press('1')
  await page.getByRole('textbox', { name: /^Kepada/ }).waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').waitFor()
  await page.keyboard.type('surat tugas')
  await page
    .getByRole('dialog')
    .getByRole('option', { name: /Surat tugas/ })
    .click()
  await page.getByRole('textbox', { name: /^Dasar/ }).waitFor()
  expect(siakel.violations).toEqual([])
}, 60_000)
