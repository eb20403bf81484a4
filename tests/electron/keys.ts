// Hands on a keyboard: moves with Tab to what has a visible label, as a clerk without a mouse does.
import type { Page } from 'playwright-core'

const mostTabs = 80

const patienceMs = 10_000

/**
 * Presses Tab until the focused control has this label, button text or name; goes round again while the screen is still
 * coming. Throws when there is none.
 */
export const tabTo = async (page: Page, label: string | RegExp, kind: 'button' | 'field'): Promise<void> => {
  const end = performance.now() + patienceMs
  const seen = new Set<string>()
  do {
    for (let i = 0; i < mostTabs; i++) {
      const name = await focusedName(page, kind)
      if (typeof label === 'string' ? name === label : label.test(name)) return
      seen.add(name)
      await page.keyboard.press('Tab')
    }
  } while (performance.now() < end)
  throw new Error(`no ${String(label)} among: ${[...seen].join(' | ')}`)
}

/** Moves to the field with this label and writes into it, replacing what stood there. */
export const write = async (page: Page, label: string | RegExp, text: string): Promise<void> => {
  await tabTo(page, label, 'field')
  await page.keyboard.press('Control+a')
  await page.keyboard.type(text)
}

/** Moves to the button and presses it. */
export const press = async (page: Page, label: string | RegExp): Promise<void> => {
  await tabTo(page, label, 'button')
  await page.keyboard.press('Enter')
}

// A field is named by its label, a button by its text or label; what is focused and of the other kind has no name here.
const focusedName = (page: Page, kind: 'button' | 'field'): Promise<string> =>
  page.evaluate((wanted) => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || focused === document.body) return ''
    const isField = focused.matches('input, select, textarea, [role=textbox]')
    if (isField !== (wanted === 'field')) return ''
    const labels = 'labels' in focused && focused.labels instanceof NodeList ? [...focused.labels] : []
    const own =
      focused.getAttribute('aria-label') ??
      (labels.length > 0 ? labels.map((l) => l.textContent ?? '').join(' ') : focused.innerText)
    return own.trim()
  }, kind)
