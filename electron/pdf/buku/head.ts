// Title of a printed register and the foot of each of its pages.
import { widthOf } from '#electron/pdf/font.ts'
import type { Pen } from '#electron/pdf/pen.ts'
import { printable } from '#electron/pdf/printable.ts'
import type { Strip } from '#electron/pdf/strip.ts'
import { lineStrip } from '#electron/pdf/surat/setting.ts'
import { type Line, plain, wrap } from '#electron/pdf/wrap.ts'

type Titled = { readonly judul: string; readonly model: string | null; readonly periode: string }

/** Model code, title and period. */
export const bookHead = (buku: Titled, left: number, width: number): readonly Strip[] => {
  const line = (one: Line | undefined, size: number, align: 'tengah' | 'kanan'): Strip => {
    const height = size * 1.35
    if (!one) return { height, before: 0, glued: true, paint: () => {} }
    return lineStrip(one, { x: left, width, size, height, align }, { before: 0, glued: true })
  }
  const title = wrap(plain(buku.judul.toUpperCase(), { tebal: true }), 13, width).map((one) => line(one, 13, 'tengah'))
  const period = line(wrap(plain(buku.periode), 10, width)[0], 10, 'tengah')
  const model = buku.model ? [line(wrap(plain(`Model ${buku.model}`), 9, width)[0], 9, 'kanan')] : []
  return [...model, ...title, period, { height: 8, before: 0, glued: true, paint: () => {} }]
}

/** Title and period at the left, "Halaman 3 dari 312" at the right. */
export const bookFoot = (
  pen: Pen,
  buku: Titled,
  at: {
    readonly page: number
    readonly pages: number
    readonly left: number
    readonly width: number
    readonly y: number
  },
): void => {
  const size = 8
  const page = `Halaman ${at.page} dari ${at.pages}`
  pen.text(at.left, at.y, printable(`${buku.judul}, ${buku.periode}`), 'regular', size)
  pen.text(at.left + at.width - widthOf(page, 'regular', size), at.y, page, 'regular', size)
}
