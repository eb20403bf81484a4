// Draws a QR symbol as filled runs: sharper than an image on any printer and no image stream.
import { encodeQR } from 'qr'
import type { Pen } from './pen.ts'

/** Most characters (upper case, digits, `:/.`) that a version 9 symbol holds at level M. */
export const version9Capacity = 262

/** The modules of a text, without border: version 9 at level M where the text fits, so that all letters look alike. */
const qrModules = (text: string): readonly (readonly boolean[])[] => {
  const version = text.length <= version9Capacity && /^[0-9A-Z $%*+\-./:]*$/.test(text) ? { version: 9 } : {}
  return encodeQR(text, 'raw', { ecc: 'medium', border: 1, ...version })
    .slice(1, -1)
    .map((row) => row.slice(1, -1))
}

/** Paints the symbol with its lower left corner at x, y, on a white ground that reaches `quiet` beyond it. */
export const paintQr = (pen: Pen, text: string, x: number, y: number, size: number, quiet: number): void => {
  pen.inGray(1, () => pen.boxes([[x - quiet, y - quiet, size + 2 * quiet, size + 2 * quiet]]))
  const rows = qrModules(text)
  const module = size / rows.length
  const boxes: [number, number, number, number][] = []
  rows.forEach((row, rowAt) => {
    const bottom = y + size - (rowAt + 1) * module
    for (let at = 0; at < row.length; at += 1) {
      if (!row[at]) continue
      let end = at
      while (row[end]) end += 1
      boxes.push([x + at * module, bottom, (end - at) * module, module])
      at = end
    }
  })
  pen.boxes(boxes)
}
