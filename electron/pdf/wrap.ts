// Breaks runs of text into lines of a given width. Mixed faces, underlines, words longer than the line.
import type { Teks } from '#domain/surat/naskah.ts'
import { keepTogether } from '#domain/words/keep-together.ts'
import { type Face, widthOf } from './font.ts'
import { printable } from './printable.ts'

/** A piece of a line in one face; `text` may hold blanks inside and at its end. */
export type Span = { readonly text: string; readonly face: Face; readonly underline: boolean }
/** One line: its spans in order, its width without trailing blanks, and whether a paragraph ends here. */
export type Line = { readonly spans: readonly Span[]; readonly width: number; readonly last: boolean }

/** Breaks text into lines of at most `width` points; `indent` shortens the first. No text gives one empty line. */
export const wrap = (runs: readonly Teks[], size: number, width: number, indent = 0): readonly Line[] => {
  const lines: Line[] = []
  let words: Word[] = []
  let used = 0
  const available = () => width - (lines.length === 0 ? indent : 0)
  const endLine = (last: boolean) => {
    lines.push({ spans: joinWords(words), width: used - (words.at(-1)?.blank ?? 0), last })
    words = []
    used = 0
  }
  for (const word of wordsOf(runs, size)) {
    if (words.length > 0 && used + word.width > available() + 0.001) endLine(false)
    for (const part of word.width > available() ? cut(word, size, available()) : [word]) {
      if (words.length > 0 && used + part.width > available() + 0.001) endLine(false)
      words.push(part)
      used += part.width + part.blank
    }
  }
  endLine(true)
  return lines
}

/** A plain text as runs in one face. */
export const plain = (text: string, style: Pick<Teks, 'tebal' | 'garisBawah' | 'miring'> = {}): readonly Teks[] => [
  { teks: text, ...style },
]

/** Width of a text that is not broken. */
export const lineWidth = (runs: readonly Teks[], size: number): number =>
  runs.reduce((sum, run) => sum + widthOf(printable(run.teks), faceOfRun(run), size), 0)

// A word is what stands between two blanks; it may change face inside ("**SITI**,"). `blank` is the blank after it.
type Word = {
  readonly spans: readonly Span[]
  readonly width: number
  readonly blank: number
  readonly blankSpan: Span | null
}

const wordsOf = (runs: readonly Teks[], size: number): readonly Word[] => {
  const words: Word[] = []
  let spans: Span[] = []
  const endWord = (blankSpan: Span | null) => {
    if (spans.length === 0) return
    const blank = blankSpan ? widthOf(' ', blankSpan.face, size) : 0
    words.push({ spans, width: spansWidth(spans, size), blank, blankSpan })
    spans = []
  }
  for (const run of runs) {
    const face = faceOfRun(run)
    const underline = run.garisBawah === true
    for (const part of keepTogether(printable(run.teks)).split(/( +)/)) {
      if (part === '') continue
      if (part.startsWith(' ')) endWord({ text: ' ', face, underline })
      else spans.push({ text: part, face, underline })
    }
  }
  endWord(null)
  return words
}

const faceOfRun = (run: Teks): Face => {
  if (run.tebal) return run.miring ? 'boldItalic' : 'bold'
  return run.miring ? 'italic' : 'regular'
}

const spansWidth = (spans: readonly Span[], size: number): number =>
  spans.reduce((sum, span) => sum + widthOf(span.text, span.face, size), 0)

// A word wider than the line: after a slash, hyphen, dot or comma where possible, else anywhere.
const cut = (word: Word, size: number, width: number): readonly Word[] => {
  const parts: Word[] = []
  let spans: Span[] = []
  let used = 0
  const endPart = () => {
    if (spans.length > 0) parts.push({ spans, width: used, blank: 0, blankSpan: null })
    spans = []
    used = 0
  }
  for (const span of word.spans) {
    for (const chunk of span.text.split(/(?<=[/\-.,@_])/).flatMap((text) => shorten(text, span.face, size, width))) {
      const chunkWidth = widthOf(chunk, span.face, size)
      if (used + chunkWidth > width) endPart()
      spans.push({ ...span, text: chunk })
      used += chunkWidth
    }
  }
  endPart()
  const last = parts.at(-1)
  return last ? [...parts.slice(0, -1), { ...last, blank: word.blank, blankSpan: word.blankSpan }] : parts
}

const shorten = (text: string, face: Face, size: number, width: number): readonly string[] => {
  const parts: string[] = []
  let part = ''
  for (const character of text) {
    if (part !== '' && widthOf(part + character, face, size) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

const joinWords = (words: readonly Word[]): readonly Span[] => {
  const spans: { text: string; face: Face; underline: boolean }[] = []
  const add = (span: Span) => {
    const before = spans.at(-1)
    if (before && before.face === span.face && before.underline === span.underline) before.text += span.text
    else spans.push({ ...span })
  }
  words.forEach((word, at) => {
    word.spans.forEach(add)
    // The blank is underlined only between two underlined words.
    const next = words[at + 1]
    if (!next) return
    const blankSpan = word.blankSpan ?? { text: '', face: 'regular' as const, underline: false }
    const underline =
      blankSpan.underline || (word.spans.at(-1)?.underline === true && next.spans[0]?.underline === true)
    if (blankSpan.text !== '') add({ ...blankSpan, underline })
  })
  return spans
}
