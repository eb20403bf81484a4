// A QR symbol as a PNG, for the signature service, which draws pictures and not our operators.
import { encode } from 'fast-png'
import { encodeQR } from 'qr'

// Ten pixels a module print sharp at the size of a signature; four modules of quiet zone belong to the symbol.
const modulePixels = 10
const quiet = 4

/** Black on white, without transparency. */
export const makeQrPng = (teks: string): Uint8Array => {
  const rows = encodeQR(teks, 'raw', { ecc: 'medium', border: quiet })
  const side = rows.length * modulePixels
  const data = new Uint8Array(side * side).fill(255)
  for (let y = 0; y < side; y += 1) {
    const row = rows[Math.floor(y / modulePixels)] ?? []
    for (let x = 0; x < side; x += 1) if (row[Math.floor(x / modulePixels)]) data[y * side + x] = 0
  }
  return encode({ width: side, height: side, data, channels: 1, depth: 8 })
}
