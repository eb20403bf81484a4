// The QR of a letter with its note: what it is for, the short code to read aloud, and that it is no signature.
import { mm } from '#electron/pdf/document.ts'
import { ascent } from '#electron/pdf/font.ts'
import type { Pen } from '#electron/pdf/pen.ts'
import { paintQr } from '#electron/pdf/qr-symbol.ts'
import { plain, wrap } from '#electron/pdf/wrap.ts'

export type QrText = { readonly teks: string; readonly kodePendek: string }
export type QrNote = {
  readonly width: number
  readonly height: number
  /** Paints with the lower left corner at x, y. */
  readonly paint: (pen: Pen, x: number, y: number) => void
}

/** Side of the printed symbol without its quiet zone (DECISIONS 15). */
export const qrSide = 31 * mm

/** Lays out the symbol with its note at the right, bottom aligned. */
export const layoutQrNote = (qr: QrText): QrNote => {
  const size = 7.5
  const leading = size * 1.25
  const noteWidth = 25 * mm
  const quiet = 2.7 * mm // four modules of a version 9 symbol are 2.34 mm
  const lines = [
    ...wrap(plain('Pindai kode untuk memeriksa keaslian surat ini.'), size, noteWidth),
    ...wrap(plain(qr.kodePendek, { tebal: true }), size, noteWidth),
    ...wrap(plain('Kode ini bukan tanda tangan elektronik.'), size, noteWidth),
  ]
  return {
    width: qrSide + quiet + noteWidth,
    height: qrSide,
    paint: (pen, x, y) => {
      paintQr(pen, qr.teks, x, y, qrSide)
      const top = y + lines.length * leading
      lines.forEach((line, at) => {
        pen.line(line, x + qrSide + quiet, top - at * leading - ascent * size, size, noteWidth, 'kiri')
      })
    },
  }
}
