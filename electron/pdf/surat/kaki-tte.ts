// Foot of every page of a letter that the city's service signs: the office's words and logo. Never on ink or local letters.
import { mm, type PlacedImage } from '#electron/pdf/document.ts'
import type { Pen } from '#electron/pdf/pen.ts'
import { plain, wrap } from '#electron/pdf/wrap.ts'
import { baselineIn } from './setting.ts'

export type KakiTte = {
  /** From the paper's edge to the upper end: the text area must end above it. */
  readonly height: number
  readonly paint: (pen: Pen) => void
}

const size = 6.5
const leading = size * 1.3
// Printers leave the outermost millimetres blank.
const edge = 8 * mm
const gap = 3 * mm
const logoMost = { width: 30 * mm, height: 11 * mm }

/** Lays it out between the margins. */
export const layoutKakiTte = (
  kaki: { readonly kaki: string; readonly posisi: 'kiri' | 'tengah' },
  logo: PlacedImage | null,
  left: number,
  width: number,
): KakiTte | null => {
  const scale = logo ? Math.min(logoMost.width / logo.width, logoMost.height / logo.height) : 0
  const mark = logo ? { width: logo.width * scale, height: logo.height * scale } : { width: 0, height: 0 }
  const indent = logo ? mark.width + gap : 0
  const paragraphs = kaki.kaki.split('\n').filter((teks) => teks.trim() !== '')
  const lines = paragraphs.flatMap((teks) => wrap(plain(teks), size, width - indent))
  if (lines.length === 0 && !logo) return null
  const inner = Math.max(lines.length * leading, mark.height)
  const block = indent + Math.max(0, ...lines.map((line) => line.width))
  const x = kaki.posisi === 'tengah' ? left + Math.max(0, (width - block) / 2) : left
  return {
    height: edge + inner + gap,
    paint: (pen) => {
      pen.rule(left, edge + inner + gap / 2, left + width, edge + inner + gap / 2, 0.4)
      if (logo) pen.image(logo, x, edge + (inner - mark.height) / 2, mark.width, mark.height)
      const top = edge + (inner + lines.length * leading) / 2
      const align = kaki.posisi === 'tengah' && !logo ? 'tengah' : 'kiri'
      lines.forEach((line, at) =>
        pen.line(line, x + indent, top - at * leading - baselineIn(leading, size), size, block - indent, align),
      )
    },
  }
}
