// The letterhead: crest at the left, three centred name lines, the address in smaller type, a thick and a thin rule.
// Painted into its own content stream, so that paper with a preprinted kop can be served (print-variant.ts).
import type { KopJadi } from '#domain/surat/naskah.ts'
import { type PlacedImage, mm } from '#electron/pdf/document.ts'
import { ascent, naturalLeading } from '#electron/pdf/font.ts'
import type { Pen } from '#electron/pdf/pen.ts'
import { type Line, plain, wrap } from '#electron/pdf/wrap.ts'

/** A kop ready to paint: its height with the blank under it. */
export type Kop = { readonly height: number; readonly paint: (pen: Pen, top: number) => void }

const crest = { width: 20 * mm, height: 24 * mm }
// The unit's name is larger than the government's, 4 to 3.
const sizes = { pemerintah: 12, unit: 16, alamat: 9 }

/** Sets the kop between `left` and `left + width`. Without a crest the lines have the whole width. */
export const layoutKop = (kop: KopJadi, lambang: PlacedImage | null, left: number, width: number): Kop => {
  const margin = lambang ? crest.width + 3 * mm : 0
  const inner = width - 2 * margin // on both sides, so that the names stand in the middle of the page
  const lines: { readonly line: Line; readonly size: number; readonly leading: number }[] = []
  const add = (text: string, size: number, tebal: boolean, leading: number) => {
    if (text.trim() === '') return
    for (const line of wrap(plain(text, tebal ? { tebal } : {}), size, inner))
      lines.push({ line, size, leading: size * leading })
  }
  add(kop.pemerintah.toUpperCase(), sizes.pemerintah, false, 1.22)
  add(kop.kecamatan.toUpperCase(), sizes.pemerintah, false, 1.22)
  add(kop.unit.toUpperCase(), sizes.unit, true, 1.25)
  for (const alamat of kop.alamat) add(alamat, sizes.alamat, false, 1.22)
  const text = lines.reduce((sum, one) => sum + one.leading, 0)
  const block = Math.max(text, lambang ? crest.height : 0)
  const rules = 2.4 * mm
  return {
    height: block + rules + 5 * mm,
    paint: (pen, top) => {
      if (lambang) paintCrest(pen, lambang, left, top - (block - crest.height) / 2)
      let y = top - (block - text) / 2
      for (const { line, size, leading } of lines) {
        const baseline = y - (leading - naturalLeading * size) / 2 - ascent * size
        pen.line(line, left + margin, baseline, size, inner, 'tengah')
        y -= leading
      }
      const under = top - block - rules
      pen.rule(left, under + 2.2, left + width, under + 2.2, 2.2)
      pen.rule(left, under - 0.6, left + width, under - 0.6, 0.7)
    },
  }
}

const paintCrest = (pen: Pen, image: PlacedImage, left: number, top: number) => {
  const scale = Math.min(crest.width / image.width, crest.height / image.height)
  const [width, height] = [image.width * scale, image.height * scale]
  pen.image(image, left + (crest.width - width) / 2, top - (crest.height + height) / 2, width, height)
}
