// Rows of a printed register: the column heading with its numbers, and one row per entry.
import { ascent, naturalLeading, widthOf } from '#electron/pdf/font.ts'
import { printable } from '#electron/pdf/printable.ts'
import type { Strip } from '#electron/pdf/strip.ts'
import { type Line, plain, wrap } from '#electron/pdf/wrap.ts'

export type BookColumn = {
  readonly judul: string
  /** The printed number under the heading by which people call the column. */
  readonly nomor: number
  /** Share of the width; any unit, the sum is the whole width. */
  readonly lebar: number
  readonly rata: 'kiri' | 'tengah' | 'kanan'
}
type Row = { readonly sel: readonly string[]; readonly batal: boolean }

const bodySize = 8.5
const smallestHeading = 6
const padding = 2.5
const leadingOf = (size: number): number => naturalLeading * size * 1.04

/** The heading: titles in bold, under them the column numbers. */
export const columnHeading = (columns: readonly BookColumn[], left: number, width: number): Strip => {
  const widths = widthsOf(columns, width)
  const headings = columns.map((column) => column.judul)
  const titleSize = headingSize(headings, widths)
  const titles = cells(headings, widths, { tebal: true, size: titleSize })
  const numbers = cells(
    columns.map((column) => String(column.nomor)),
    widths,
    { tebal: false, size: bodySize },
  )
  const [titleHeight, numberHeight] = [heightOf(titles, titleSize) + 3, heightOf(numbers, bodySize) - 1]
  return {
    height: titleHeight + numberHeight,
    before: 0,
    glued: false,
    paint: (pen, top) => {
      pen.inGray(0.92, () => pen.boxes([[left, top - titleHeight, width, titleHeight]]))
      const centred = columns.map(() => 'tengah' as const)
      paintCells(pen, titles, widths, centred, { left, top, height: titleHeight, middle: true, size: titleSize })
      paintCells(pen, numbers, widths, centred, {
        left,
        top: top - titleHeight,
        height: numberHeight,
        middle: true,
        size: bodySize,
      })
    },
  }
}

/** One entry; a cancelled one is struck through. */
export const bookRow = (columns: readonly BookColumn[], row: Row, left: number, width: number): Strip => {
  const widths = widthsOf(columns, width)
  const lines = cells(
    columns.map((_, at) => row.sel[at] ?? ''),
    widths,
    { tebal: false, size: bodySize },
  )
  const height = heightOf(lines, bodySize)
  const align = columns.map((column) => column.rata)
  return {
    height,
    before: 0,
    glued: false,
    paint: (pen, top) => {
      paintCells(pen, lines, widths, align, { left, top, height, middle: false, size: bodySize })
      if (row.batal) strike(pen, lines, widths, align, left, top)
    },
  }
}

type Pen = Parameters<Strip['paint']>[0]
type Place = {
  readonly left: number
  readonly top: number
  readonly height: number
  readonly middle: boolean
  readonly size: number
}
type Align = BookColumn['rata']

const widthsOf = (columns: readonly BookColumn[], width: number): readonly number[] => {
  const total = columns.reduce((sum, column) => sum + column.lebar, 0) || 1
  return columns.map((column) => (column.lebar / total) * width)
}

const cells = (
  texts: readonly string[],
  widths: readonly number[],
  style: { readonly tebal: boolean; readonly size: number },
): readonly (readonly Line[])[] =>
  texts.map((text, at) => {
    const width = Math.max((widths[at] ?? 0) - 2 * padding, style.size)
    return text === '' ? [] : wrap(plain(text, style.tebal ? { tebal: true } : {}), style.size, width)
  })

// A heading's words are not cut: in narrow columns all headings become a little smaller.
const headingSize = (headings: readonly string[], widths: readonly number[]): number => {
  const fits = headings.flatMap((heading, at) =>
    heading
      .split(' ')
      .map((word) => ((widths[at] ?? 0) - 2 * padding) / Math.max(widthOf(printable(word), 'bold', 1), 0.1)),
  )
  return Math.max(smallestHeading, Math.min(bodySize, ...fits))
}

const heightOf = (lines: readonly (readonly Line[])[], size: number): number =>
  Math.max(1, ...lines.map((cell) => cell.length)) * leadingOf(size) + 2 * padding

const paintCells = (
  pen: Pen,
  lines: readonly (readonly Line[])[],
  widths: readonly number[],
  align: readonly Align[],
  place: Place,
) => {
  const { size } = place
  let x = place.left
  lines.forEach((cell, at) => {
    const width = widths[at] ?? 0
    pen.frame(x, place.top - place.height, width, place.height, 0.4)
    const above = place.middle ? (place.height - cell.length * leadingOf(size)) / 2 : padding
    cell.forEach((line, lineAt) => {
      pen.line(
        line,
        x + padding,
        baselineOf(place.top - above, lineAt, size),
        size,
        width - 2 * padding,
        align[at] ?? 'kiri',
      )
    })
    x += width
  })
}

const strike = (
  pen: Pen,
  lines: readonly (readonly Line[])[],
  widths: readonly number[],
  align: readonly Align[],
  left: number,
  top: number,
) => {
  let x = left
  lines.forEach((cell, at) => {
    const width = (widths[at] ?? 0) - 2 * padding
    cell.forEach((line, lineAt) => {
      const free = width - line.width
      const from = x + padding + { kiri: 0, tengah: free / 2, kanan: free }[align[at] ?? 'kiri']
      const y = baselineOf(top - padding, lineAt, bodySize) + bodySize * 0.27
      pen.rule(from, y, from + line.width, y, 0.5)
    })
    x += widths[at] ?? 0
  })
}

const baselineOf = (top: number, line: number, size: number): number => {
  const leading = leadingOf(size)
  return top - line * leading - (leading - naturalLeading * size) / 2 - ascent * size
}
