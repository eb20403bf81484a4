// "Periksa keaslian" in the real window: a letter comes back to the counter as paper and as a file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { replacePage } from '#tests/builders/pemalsuan.ts'
import { scanQr } from '#tests/builders/pdf-tools.ts'
import { valueOf } from '#tests/builders/value-of.ts'
import { dragFile, scanText } from './hands.ts'
import { aRequest, findPerson } from './letters.ts'
import { openTraining, startPerTest } from './sessions.ts'
import type { Siakel } from './siakel.ts'

const start = startPerTest()

/** Issues a letter of the training office and saves its PDF as a person does. */
const issueAndSave = async (siakel: Siakel) => {
  const { call, berkas } = siakel
  const request = aRequest(await findPerson(siakel), { cetak: false })
  const { suratId } = valueOf(await call('surat.terbit', { permintaanId: crypto.randomUUID(), ...request }))
  valueOf(await call('surat.simpanPdf', { id: suratId }))
  const file = join(berkas, readdirSync(berkas).find((name) => name.endsWith('.pdf')) ?? '')
  return { suratId, file, qr: scanQr(readFileSync(file), 150) }
}

test('a scanned code opens the answer from the Loket, with what to compare, and leaves the search box empty', async () => {
  const siakel = await start()
  const { page, call } = siakel
  await openTraining(siakel)
  const { suratId, qr } = await issueAndSave(siakel)
  await scanText(page, qr)
  const dialog = page.getByRole('dialog', { name: 'Periksa keaslian' })
  await dialog.getByRole('heading', { name: 'Tercatat' }).waitFor()
  expect(await dialog.innerText()).toMatch(/Nomor\s+400\.12\.2\.1\/001[^]*Tanggal/)
  const box = page.getByRole('combobox', { name: 'Cari penduduk', includeHidden: true })
  expect(await box.inputValue()).toBe('')
  valueOf(await call('surat.batal', { id: suratId, alasan: 'salah menulis nama' }))
  await scanText(page, qr) // the next paper, while the answer to the first is still shown
  await dialog.getByRole('heading', { name: 'Dibatalkan' }).waitFor()
  expect(await dialog.innerText()).toContain('Alasan pembatalan: salah menulis nama.')
  await dialog.getByRole('button', { name: 'Buka surat di Arsip' }).click()
  await page.getByRole('heading', { name: 'Surat Keterangan Domisili' }).waitFor()
})

test('a PDF dropped on any screen is checked; a forged one and a file that is none are told apart', async () => {
  const siakel = await start()
  const { page, berkas } = siakel
  await openTraining(siakel)
  const { file } = await issueAndSave(siakel)
  await page.keyboard.press('Alt+5')
  await page.getByRole('heading', { name: /^Buku/ }).first().waitFor()
  const held = await dragFile(page, file)
  await page.getByText('Lepaskan PDF untuk memeriksa keasliannya').waitFor()
  await held.drop()
  const dialog = page.getByRole('dialog', { name: 'Periksa keaslian' })
  await dialog.getByRole('heading', { name: 'Sesuai register' }).waitFor()
  expect(await page.getByText('Lepaskan PDF untuk memeriksa keasliannya').count()).toBe(0)

  const forged = join(berkas, 'palsu.pdf')
  writeFileSync(forged, replacePage(new Uint8Array(readFileSync(file))))
  await (await dragFile(page, forged)).drop()
  await dialog.getByRole('heading', { name: 'Berbeda dari register' }).waitFor()

  const none = join(berkas, 'bukan.pdf')
  writeFileSync(none, 'bukan PDF')
  await (await dragFile(page, none)).drop()
  await dialog.getByRole('heading', { name: 'Bukan PDF' }).waitFor()
  await page.keyboard.press('Escape')

  // A table is no paper to check: the Buku has no use for it, and nothing opens.
  const table = join(berkas, 'penduduk.csv')
  writeFileSync(table, 'NIK,NAMA\n')
  await (await dragFile(page, table)).drop()
  await page.keyboard.press('Control+Shift+K')
  await dialog.waitFor()
  expect(await dialog.getByRole('heading').allInnerTexts()).toEqual(['Periksa keaslian'])
})

test('a PDF is chosen by keys alone', async () => {
  const siakel = await start()
  const { page } = siakel
  await openTraining(siakel)
  await issueAndSave(siakel)
  await page.keyboard.press('Control+Shift+K')
  const dialog = page.getByRole('dialog', { name: 'Periksa keaslian' })
  await dialog.waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter') // the test build's file dialog answers with the newest PDF
  await dialog.getByRole('heading', { name: 'Sesuai register' }).waitFor()
})
