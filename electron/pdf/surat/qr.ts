// The QR of a letter with its note: what it is for, the short code to read aloud, and that it is no signature.
import { mm } from '#electron/pdf/document.ts'
import { ascent, widthOf } from '#electron/pdf/font.ts'
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

/** Side of the printed symbol without its quiet zone (decision 000.15). */
export const qrSide = 31 * mm

/** The symbol with its note at the right, bottom aligned, or with the note under it where the place is narrow. */
export const layoutQrNote = (qr: QrText, note: 'right' | 'under'): QrNote => {
  const size = 7.5
  const leading = size * 1.25
  const quiet = 2.7 * mm // four modules of a version 9 symbol are 2.34 mm
  const noteWidth = note === 'right' ? 26 * mm : qrSide
  // The code stays on one line, whatever letters it has.
  const codeSize = Math.min(size, noteWidth / (widthOf(qr.kodePendek, 'bold', 1) + 0.01))
  const lines = [
    ...wrap(plain('Pindai kode untuk memeriksa keaslian surat ini.'), size, noteWidth),
    ...wrap(plain(qr.kodePendek, { tebal: true }), codeSize, noteWidth),
    ...wrap(plain('Kode ini bukan tanda tangan elektronik.'), size, noteWidth),
  ]
  const noteHeight = lines.length * leading
  const below = note === 'under' ? quiet + noteHeight : 0
  const noteX = note === 'right' ? qrSide + quiet : 0
  return {
    width: note === 'right' ? noteX + noteWidth : qrSide + quiet,
    height: qrSide + below,
    paint: (pen, x, y) => {
      paintQr(pen, qr.teks, x, y + below, qrSide, quiet)
      lines.forEach((line, at) => {
        const baseline = y + noteHeight - at * leading - ascent * size
        const isCode = line.spans.some((span) => span.face === 'bold')
        pen.line(line, x + noteX, baseline, isCode ? codeSize : size, noteWidth, 'kiri')
      })
    },
  }
}
