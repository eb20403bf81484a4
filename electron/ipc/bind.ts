// The one place where the window's messages arrive: a single channel, handed to the gate.
import { ipcMain } from 'electron'
import type { Gate } from './gate.ts'

// The preload names the same channel.
const saluran = 'siakel'

/** Connects the window to the gate. Calls that come before it is built wait for it. */
export const bindGate = (gate: Promise<Gate>): void => {
  ipcMain.handle(saluran, async (event, nama: unknown, input: unknown) => {
    const frame = event.senderFrame
    // Looked at before anything is awaited: the frame may be gone afterwards.
    const sender = { origin: frame ? originOf(frame.url) : null, mainFrame: frame !== null && frame.parent === null }
    try {
      return await (
        await gate
      )(sender, nama, input)
    } catch {
      return { ok: false, error: { code: 'GalatDalam', kode: 'MULAI' } }
    }
  })
}

// `new URL().origin` is 'null' for schemes that are not special, so it is put together by hand.
const originOf = (url: string): string | null => {
  if (!URL.canParse(url)) return null
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}
