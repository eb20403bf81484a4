// Marks a copy of a letter that no longer counts: "BATAL" across every page and why at its top, so that no copy can be shown as valid.
// Drawn as outlines: the copy needs no font that its file does not have.
import type { Result } from '#domain/result.ts'
import { fontOf, widthOf } from './font.ts'
import { num, type PageSize, updatePages } from './page-update.ts'
import { printable } from './printable.ts'

/** The bytes with the mark over every page. `keterangan`: "BATAL: salah nama; digantikan Nomor ...". */
export const stampPdf = (
  pdf: Uint8Array,
  keterangan: string,
): Result<Uint8Array, { readonly code: 'PdfTidakDikenal' }> =>
  updatePages(pdf, (size) => ({
    before: 'q',
    after: `Q\n${acrossPage('BATAL', size)}\n${atTop(breakText(printable(keterangan), size.width - 2 * tepi), size)}`,
    keeps: () => true,
  }))

// Dark enough for a printer without colour, light enough to read the letter under it.
const merah = '0.78 0.1 0.1'
const [tepi, huruf, naik] = [30, 9, 11]

const acrossPage = (text: string, { width, height }: PageSize): string => {
  const lebar = Math.hypot(width, height) * 0.62
  const besar = lebar / widthOf(text, 'bold', 1)
  const sudut = Math.atan2(height, width)
  const [cos, sin] = [Math.cos(sudut), Math.sin(sudut)]
  // The middle of the word in the middle of the sheet; capitals of Arimo are 0.716 em high.
  const x = width / 2 - (cos * lebar) / 2 + (sin * besar * 0.716) / 2
  const y = height / 2 - (sin * lebar) / 2 - (cos * besar * 0.716) / 2
  const place = `${num(cos)} ${num(sin)} ${num(-sin)} ${num(cos)} ${num(x)} ${num(y)} cm`
  return `q ${merah} RG 1.6 w ${place}\n${outline(text, besar)} S Q`
}

const atTop = (lines: readonly string[], { height }: PageSize): string =>
  lines
    .map((line, i) => `q ${merah} rg 1 0 0 1 ${tepi} ${num(height - 14 - i * naik)} cm\n${outline(line, huruf)} f Q`)
    .join('\n')

const breakText = (text: string, lebar: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer, 'bold', huruf) > lebar) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line].filter((satu) => satu !== '')
}

// The glyphs' own curves, beginning at the origin. TrueType has quadratic curves, PDF only cubic ones.
const outline = (text: string, size: number): string => {
  const font = fontOf('bold')
  const scale = size / font.unitsPerEm
  const out: string[] = []
  let pen = 0
  for (const character of text) {
    const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 32)
    const at = (x: number, y: number): string => `${num(pen + x * scale)} ${num(y * scale)}`
    let [cx, cy] = [0, 0]
    for (const { command, args } of glyph.path.commands) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args
      if (command === 'moveTo') out.push(`${at(a, b)} m`)
      else if (command === 'lineTo') out.push(`${at(a, b)} l`)
      else if (command === 'quadraticCurveTo')
        out.push(`${at(third(cx, a), third(cy, b))} ${at(third(c, a), third(d, b))} ${at(c, d)} c`)
      else if (command === 'bezierCurveTo') out.push(`${at(a, b)} ${at(c, d)} ${at(e, f)} c`)
      else out.push('h')
      if (command !== 'closePath') [cx, cy] = [args.at(-2) ?? 0, args.at(-1) ?? 0]
    }
    pen += glyph.advanceWidth * scale
  }
  return out.join('\n')
}

const third = (end: number, control: number): number => end + (2 * (control - end)) / 3
