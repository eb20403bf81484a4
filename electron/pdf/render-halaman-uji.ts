// A test page for the printer: rulers from every edge show how far the sheet is moved and whether it was scaled.
import { createPdf, mm, type PageSize, paper } from './document.ts'
import { widthOf } from './font.ts'
import type { Pen } from './pen.ts'
import { printable } from './printable.ts'
import { type Setting, textStrips } from './surat/setting.ts'
import { plain } from './wrap.ts'

export type HalamanUji = {
  readonly ukuran: keyof typeof paper
  /** Margins of letters in mm, drawn as a frame. */
  readonly kertas: { readonly atas: number; readonly bawah: number; readonly kiri: number; readonly kanan: number }
  readonly printer: string
  readonly dibuat: number
}

/** One page of the office's paper with rulers, the text frame of letters and how to read them. */
export const renderHalamanUji = (uji: HalamanUji): Uint8Array => {
  const file = createPdf({ judul: 'Halaman uji printer SIAKEL', dibuat: uji.dibuat })
  const size = paper[uji.ukuran]
  const { body } = file.addPage(size)
  paintRulers(body, size)
  const { atas, bawah, kiri, kanan } = uji.kertas
  body.frame(kiri * mm, bawah * mm, size.width - (kiri + kanan) * mm, size.height - (atas + bawah) * mm, 0.5)
  paintSquare(body, size)
  const width = size.width - (kiri + kanan) * mm - 40 * mm
  const setting: Setting = { size: 11, leading: 1.15, left: kiri * mm + 20 * mm, width, gap: 6, signature: 0 }
  let y = size.height - Math.max(atas + 15, 56) * mm // below the ruler
  for (const [at, text] of explain(uji, size).entries()) {
    const style = at === 0 ? ({ tebal: true } as const) : {}
    const shape = { x: setting.left, width, align: 'kiri', indent: 0, size: at === 0 ? 15 : 11 } as const
    for (const strip of textStrips(plain(text, style), setting, shape, 0)) {
      strip.paint(body, y)
      y -= strip.height
    }
    y -= setting.gap
  }
  return file.finish()
}

const explain = (uji: HalamanUji, size: PageSize): readonly string[] => [
  'Halaman uji printer',
  `Printer: ${uji.printer}`,
  `Kertas: ${uji.ukuran}, ${Math.round(size.width / mm)} x ${Math.round(size.height / mm)} mm`,
  'Ukur kotak di tengah halaman dengan penggaris: sisinya harus tepat 100 mm. Bila tidak, printer memperkecil atau memperbesar halaman; matikan pilihan "sesuaikan ukuran" pada printer.',
  'Garis ukur di tiap tepi diberi angka dalam milimeter dari tepi kertas. Ukur jarak sebenarnya dari tepi kertas ke angka 20.',
  'Bila angka 20 di tepi kiri berada 23 mm dari tepi kertas, isi geser mendatar dengan -3. Bila berada 17 mm, isi 3.',
  'Bila angka 20 di tepi atas berada 23 mm dari tepi kertas, isi geser tegak dengan -3. Bila berada 17 mm, isi 3.',
  'Bingkai tipis adalah batas tulisan surat. Seluruh bingkai harus tercetak.',
]

// Marks every 5 mm from each edge, numbers every 10 mm, along the middle of the sides.
const paintRulers = (pen: Pen, size: PageSize) => {
  const middle = { x: size.width / 2, y: size.height / 2 }
  for (let distance = 5; distance <= 50; distance += 5) {
    const d = distance * mm
    const long = distance % 10 === 0 ? 4 * mm : 2 * mm
    pen.rule(d, middle.y - long, d, middle.y + long, 0.5)
    pen.rule(size.width - d, middle.y - long, size.width - d, middle.y + long, 0.5)
    pen.rule(middle.x - long, d, middle.x + long, d, 0.5)
    pen.rule(middle.x - long, size.height - d, middle.x + long, size.height - d, 0.5)
    if (distance % 10 !== 0) continue
    const text = printable(String(distance))
    const half = widthOf(text, 'regular', 7) / 2
    pen.text(d - half, middle.y + 5 * mm, text, 'regular', 7)
    pen.text(size.width - d - half, middle.y + 5 * mm, text, 'regular', 7)
    pen.text(middle.x + 5 * mm, d - 2.5, text, 'regular', 7)
    pen.text(middle.x + 5 * mm, size.height - d - 2.5, text, 'regular', 7)
  }
}

const paintSquare = (pen: Pen, size: PageSize) => {
  const side = 100 * mm
  pen.frame((size.width - side) / 2, size.height * 0.42 - side / 2, side, side, 0.8)
}
