// The one place where the window's messages arrive: a single channel, handed to the gate.
import { ipcMain } from 'electron'
import type { Gate } from './gate.ts'

// The preload names the same channel.
const saluran = 'siakel'

/** Connects the window to the gate. `ready` holds early calls back until the office is open. */
export const bindGate = (gate: Gate, ready: Promise<unknown>): void => {
  ipcMain.handle(saluran, async (event, nama: unknown, input: unknown) => {
    const frame = event.senderFrame
    const pengirim = { asal: frame ? originOf(frame.url) : null, bingkaiUtama: frame !== null && frame.parent === null }
    await ready
    return gate(pengirim, nama, input)
  })
}

// `new URL().origin` is 'null' for schemes that are not special, so it is put together by hand.
const originOf = (url: string): string | null => {
  if (!URL.canParse(url)) return null
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}
