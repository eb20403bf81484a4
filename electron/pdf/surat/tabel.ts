// Tables: a heading that is repeated on every page, rows that are never cut, cells that wrap.
import type { BlokJadi, Teks } from '#domain/surat/naskah.ts'
import type { Strip } from '#electron/pdf/strip.ts'
import { plain, wrap } from '#electron/pdf/wrap.ts'
import { naturalLeading } from '#electron/pdf/font.ts'
import { baselineIn, type Setting } from './setting.ts'

type Tabel = Extract<BlokJadi, { jenis: 'tabel' }>
type Cell = { readonly runs: readonly Teks[]; readonly align: 'kiri' | 'tengah' | 'kanan' }

const padding = 3.5

/** A table as one strip for the heading and one per row. */
export const tableStrips = (tabel: Tabel, setting: Setting, before: number): readonly Strip[] => {
  const size = Math.max(9, setting.size - (tabel.kolom.length > 4 ? 2 : 1))
  const total = tabel.kolom.reduce((sum, kolom) => sum + kolom.lebar, 0) || 1
  const widths = tabel.kolom.map((kolom) => (kolom.lebar / total) * setting.width)
  const headings = tabel.kolom.map((kolom): Cell => ({ runs: plain(kolom.judul, { tebal: true }), align: 'tengah' }))
  const heading = { ...rowStrip(headings, widths, setting.left, size), before, glued: true }
  const rows = tabel.baris.map((baris, at): Strip => {
    const cells = tabel.kolom.map((kolom, column): Cell => ({ runs: baris[column] ?? [], align: kolom.rata }))
    return {
      ...rowStrip(cells, widths, setting.left, size),
      glued: at === 0 && tabel.baris.length > 1,
      heading: { ...heading, before: 0 },
    }
  })
  return rows.length > 0 ? [heading, ...rows] : [{ ...heading, glued: false }]
}

/** One row with its borders: cells are as high as the highest, text starts at the top (headings: in the middle). */
const rowStrip = (cells: readonly Cell[], widths: readonly number[], left: number, size: number): Strip => {
  const leading = naturalLeading * size * 1.05
  const lines = cells.map((cell, at) => wrap(cell.runs, size, Math.max((widths[at] ?? 0) - 2 * padding, size)))
  const height = Math.max(...lines.map((one) => one.length), 1) * leading + 2 * padding
  return {
    height,
    before: 0,
    glued: false,
    paint: (pen, top) => {
      let x = left
      cells.forEach((cell, at) => {
        const width = widths[at] ?? 0
        pen.frame(x, top - height, width, height, 0.5)
        lines[at]?.forEach((line, lineAt) => {
          const baseline = top - padding - lineAt * leading - baselineIn(leading, size)
          pen.line(line, x + padding, baseline, size, width - 2 * padding, cell.align)
        })
        x += width
      })
    },
  }
}
