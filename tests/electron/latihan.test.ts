// Training is a place to try, not a trap: it ends without a trace and the real office can be set up after it.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { press } from './keys.ts'
import { makeData, removeData, startSiakel } from './siakel.ts'

const data = makeData()
afterAll(() => removeData(data))

test('ends training from Pengaturan, deletes its office and shows the first start again', async () => {
  const siakel = await startSiakel({ data })
  const { page } = siakel
  await press(page, /^Coba dengan data latihan/)
  await page.getByText('Lima orang terakhir').waitFor({ timeout: 60_000 })
  expect(readdirSync(join(data, 'latihan'))).toHaveLength(1)
  await page.keyboard.press('Alt+9')
  // Who keeps pressing Enter ends nothing: the focus is in the form, and in the question on the way back.
  await page.getByText('Kantor dan kop surat').first().waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
  await press(page, /^Akhiri latihan/)
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await press(page, /^Akhiri latihan/)
  await press(page, /^Hapus data latihan/)
  await page.getByText('Selamat datang di SIAKEL').waitFor()
  expect(readdirSync(join(data, 'latihan'))).toEqual([])
  await press(page, /^Siapkan kantor/)
  await page.getByText('Kantor apa yang memakai PC ini?').waitFor()
  expect(siakel.violations).toEqual([])
  await siakel.close()
})
