// The measures of one attempt to set a letter, and the strips every part is made of.
import type { Teks } from '#domain/surat/naskah.ts'
import { ascent, naturalLeading } from '#electron/pdf/font.ts'
import type { Strip } from '#electron/pdf/strip.ts'
import { type Line, wrap } from '#electron/pdf/wrap.ts'

/** Body size and leading of one attempt; x of the text area and its width. */
export type Setting = {
  readonly size: number
  readonly leading: number
  readonly left: number
  readonly width: number
  /** Blank between two blocks. */
  readonly gap: number
  /** Height left for a signature in ink. */
  readonly signature: number
}

export type Align = 'kiri' | 'tengah' | 'kanan' | 'penuh'

/** Distance from the top of a line of this height to its baseline. */
export const baselineIn = (height: number, size: number): number => (height - naturalLeading * size) / 2 + ascent * size

/** Height of a line of the body. */
export const lineHeight = (setting: Setting, size = setting.size): number => naturalLeading * size * setting.leading

/** A line as a strip. */
export const lineStrip = (
  line: Line,
  at: {
    readonly x: number
    readonly width: number
    readonly size: number
    readonly height: number
    readonly align: Align
  },
  keep: { readonly before: number; readonly glued: boolean },
): Strip => ({
  height: at.height,
  ...keep,
  paint: (pen, top) => pen.line(line, at.x, top - baselineIn(at.height, at.size), at.size, at.width, at.align),
})

/** A text broken into one strip per line; never one line alone at the foot or the head of a page. */
export const textStrips = (
  runs: readonly Teks[],
  setting: Setting,
  shape: {
    readonly x: number
    readonly width: number
    readonly align: Align
    readonly indent: number
    readonly size?: number
  },
  before: number,
): readonly Strip[] => {
  const size = shape.size ?? setting.size
  const height = lineHeight(setting, size)
  const lines = wrap(runs, size, shape.width, shape.indent)
  return lines.map((line, at) => {
    const indent = at === 0 ? shape.indent : 0
    const place = { x: shape.x + indent, width: shape.width - indent, size, height, align: shape.align }
    return lineStrip(line, place, {
      before: at === 0 ? before : 0,
      glued: lines.length < 4 ? at < lines.length - 1 : at === 0 || at === lines.length - 2,
    })
  })
}
