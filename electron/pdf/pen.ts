// Writes text, lines and images into one content stream. Origin: the page's lower left corner, y upwards, points.
import { type Face, widthOf } from './font.ts'
import type { Line, Span } from './wrap.ts'

/** A font as one document embeds it, with the code of each character that was used. */
export type FontInDocument = {
  readonly font: {
    readonly id: string
    readonly encode: (text: string) => readonly [readonly string[], unknown]
    readonly ref: () => unknown
  }
  readonly codes: Map<string, string>
}
type Stream = { readonly write: (content: string) => void }
type Image = { readonly name: string; readonly object: unknown }
type Page = { readonly fonts: Record<string, unknown>; readonly xobjects: Record<string, unknown> }

export class Pen {
  readonly #stream: Stream
  readonly #page: Page
  readonly #fontIn: (face: Face) => FontInDocument

  constructor(stream: Stream, page: Page, fontIn: (face: Face) => FontInDocument) {
    this.#stream = stream
    this.#page = page
    this.#fontIn = fontIn
  }

  /** One piece of text. `stretch` is added to every blank (justified lines). */
  text(x: number, baseline: number, text: string, face: Face, size: number, stretch = 0): void {
    const { font } = this.#use(face)
    this.#stream.write(
      `BT /${font.id} ${num(size)} Tf ${num(x)} ${num(baseline)} Td ${this.#show(text, face, size, stretch)} ET`,
    )
  }

  /** A broken line: aligned in `width`, or stretched to it. Underlines are drawn. */
  line(
    line: Line,
    x: number,
    baseline: number,
    size: number,
    width: number,
    align: 'kiri' | 'tengah' | 'kanan' | 'penuh',
  ): void {
    const blanks = line.spans.reduce((sum, span) => sum + span.text.split(' ').length - 1, 0)
    const free = width - line.width
    // A line with few words keeps its natural blanks: gaps of more than two em look torn.
    const stretch =
      align === 'penuh' && !line.last && blanks > 0 && free > 0 && free / blanks <= 2 * size ? free / blanks : 0
    let at = x
    if (align === 'tengah') at += free / 2
    if (align === 'kanan') at += free
    for (const span of line.spans) at += this.#span(span, at, baseline, size, stretch)
  }

  /** A straight line of the given thickness. */
  rule(x1: number, y1: number, x2: number, y2: number, thickness: number): void {
    this.#stream.write(`${num(thickness)} w ${num(x1)} ${num(y1)} m ${num(x2)} ${num(y2)} l S`)
  }

  /** The outline of a box; x and y are its lower left corner. */
  frame(x: number, y: number, width: number, height: number, thickness: number): void {
    this.#stream.write(`${num(thickness)} w ${num(x)} ${num(y)} ${num(width)} ${num(height)} re S`)
  }

  /** Filled boxes, filled at once. */
  boxes(boxes: readonly (readonly [number, number, number, number])[]): void {
    this.#stream.write(`${boxes.map((box) => `${box.map(num).join(' ')} re`).join('\n')}\nf`)
  }

  image(image: Image, x: number, y: number, width: number, height: number): void {
    this.#page.xobjects[image.name] = image.object
    this.#stream.write(`q ${num(width)} 0 0 ${num(height)} ${num(x)} ${num(y)} cm /${image.name} Do Q`)
  }

  /** Paints in a grey (0 black, 1 white), then in black again. */
  inGray(gray: number, paint: () => void): void {
    this.#stream.write(`q ${num(gray)} g ${num(gray)} G`)
    paint()
    this.#stream.write('Q')
  }

  /** Text turned by `degrees` around its own centre, which stands at x, y. */
  turned(x: number, y: number, degrees: number, text: string, face: Face, size: number): void {
    const angle = (degrees * Math.PI) / 180
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    this.#stream.write(`q ${num(cos)} ${num(sin)} ${num(-sin)} ${num(cos)} ${num(x)} ${num(y)} cm`)
    this.text(-widthOf(text, face, size) / 2, -size * 0.35, text, face, size)
    this.#stream.write('Q')
  }

  #span(span: Span, x: number, baseline: number, size: number, stretch: number): number {
    this.text(x, baseline, span.text, span.face, size, stretch)
    const width = widthOf(span.text, span.face, size) + stretch * (span.text.split(' ').length - 1)
    if (span.underline) {
      const y = baseline - size * 0.13
      this.rule(x, y, x + width, y, span.face === 'bold' ? size * 0.075 : size * 0.055)
    }
    return width
  }

  #use(face: Face): FontInDocument {
    const used = this.#fontIn(face)
    this.#page.fonts[used.font.id] ??= used.font.ref()
    return used
  }

  // Identity-H codes have two bytes, so the word spacing operator does not apply: blanks are stretched inside TJ.
  #show(text: string, face: Face, size: number, stretch: number): string {
    const { font, codes } = this.#use(face)
    let hex = ''
    let parts = ''
    for (const character of text) {
      let code = codes.get(character)
      if (code === undefined) {
        // A blank that must not break looks, and is copied, as a blank.
        code = font.encode(character === '\u00a0' ? ' ' : character)[0].join('')
        codes.set(character, code)
      }
      hex += code
      if (stretch > 0 && character === ' ') {
        parts += `<${hex}> ${num((-stretch * 1000) / size)} `
        hex = ''
      }
    }
    return stretch > 0 ? `[${parts}<${hex}>] TJ` : `<${hex}> Tj`
  }
}

const num = (value: number): string => String(Math.round(value * 1000) / 1000)
