// A clerk's hands at the Loket: keys only, eyes on what the window says.
import type { Page } from 'playwright-core'

/** Finds a person, opens the form of the first letter and fills it, ready for F9. */
export const fillLetter = async (page: Page, nama: string): Promise<void> => {
  await page.getByRole('combobox', { name: 'Cari penduduk' }).waitFor()
  await page.keyboard.press('F3')
  await page.keyboard.type(nama.toLowerCase(), { delay: 5 })
  await page
    .getByRole('option', { name: new RegExp(nama, 'i') })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('Surat terakhir').waitFor()
  await page.keyboard.press('1')
  await page.getByRole('textbox', { name: 'Keperluan' }).waitFor()
  await page.keyboard.type('persyaratan bantuan pendidikan', { delay: 5 })
}

/** Presses F9 and waits until the next person may come. */
export const issueLetter = async (page: Page): Promise<void> => {
  await page.keyboard.press('F9')
  await page.getByRole('heading', { name: 'Orang berikutnya' }).waitFor()
}

/** Waits until the window says it. */
export const see = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).first().waitFor({ timeout: 30_000 })
