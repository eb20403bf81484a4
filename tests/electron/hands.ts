// What Playwright has no hands for: a file dragged in from outside, and a barcode reader, which is faster than any typing.
import type { CDPSession, Page } from 'playwright-core'

/** Holds a file over the window, then drops it, as the desktop does: the page sees a file with its real path. */
export const dragFile = async (page: Page, file: string): Promise<{ readonly drop: () => Promise<void> }> => {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', {
      type,
      x: 600,
      y: 300,
      data: { items: [], files: [file], dragOperationsMask: 1 },
    })
  await send('dragEnter')
  await send('dragOver')
  const drop = async (): Promise<void> => {
    await send('dragOver') // a hand never holds still, and the screen may have changed under it
    await send('drop')
  }
  return { drop }
}

/** Types a text as a reader does, 8 ms a key, closed by Enter. */
export const scanText = async (page: Page, text: string): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  const begin = Date.now() / 1000
  const keys = [...text].map((key) => ({ key, text: key })).concat({ key: 'Enter', text: '\r' })
  await Promise.all(keys.map((key, i) => pressAt(session, key, begin + i * 0.008)))
}

const pressAt = async (
  session: CDPSession,
  { key, text }: { readonly key: string; readonly text: string },
  timestamp: number,
): Promise<void> => {
  const down = session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text, unmodifiedText: text, timestamp })
  await Promise.all([down, session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, timestamp })])
}
