// The blocks of the body as strips: paragraphs, label rows, lists, tables, subtitles.
import type { BarisBiodata, BlokJadi, Teks } from '#domain/surat/naskah.ts'
import { assertNever } from '#domain/result.ts'
import { mm } from '#electron/pdf/document.ts'
import type { Strip } from '#electron/pdf/strip.ts'
import { lineWidth, plain, wrap } from '#electron/pdf/wrap.ts'
import { signatureListStrips } from './daftar-tanda-tangan.ts'
import { lineHeight, lineStrip, type Setting, textStrips } from './setting.ts'
import { tableStrips } from './tabel.ts'

const indent = 12.5 * mm

/** The whole body. A block that announces the next one (a line before label rows, a list, a table) stays with it. */
export const bodyStrips = (blok: readonly BlokJadi[], setting: Setting, formulir: boolean): readonly Strip[] => {
  // One label column for the whole letter, so that all colons stand under each other.
  const rows = blok.flatMap((one) => (one.jenis === 'biodata' ? one.baris : []))
  const shape: Shape = {
    formulir,
    // In a form the rows without number stand under the labels of those that have one.
    numbered: formulir && rows.some((row) => row.nomor),
    label: Math.max(0, ...rows.map((row) => lineWidth(plain(row.label), setting.size))),
  }
  return blok.flatMap((one, at) => {
    const strips = blockStrips(one, blok[at - 1], setting, shape, at === 0 ? 0 : setting.gap)
    return announces(one, blok[at + 1]) ? glueLast(strips) : strips
  })
}

type Shape = { readonly formulir: boolean; readonly numbered: boolean; readonly label: number }

const blockStrips = (
  blok: BlokJadi,
  previous: BlokJadi | undefined,
  setting: Setting,
  shape: Shape,
  before: number,
): readonly Strip[] => {
  const { left, width } = setting
  switch (blok.jenis) {
    case 'paragraf':
      return textStrips(
        blok.isi,
        setting,
        { x: left, width, align: blok.rata, indent: blok.menjorok ? indent : 0 },
        before,
      )
    case 'subjudul':
      return textStrips(
        blok.isi.map((run) => ({ ...run, tebal: true })),
        setting,
        { x: left, width, align: 'kiri', indent: 0 },
        before,
      )
    case 'biodata':
      return biodataStrips(blok.baris, setting, shape, before)
    case 'daftar': {
      // A list that an indented line announces stands under that line.
      const x =
        previous?.jenis === 'paragraf' && previous.menjorok && previous.isi.at(-1)?.teks.endsWith(':') ? indent : 0
      return blok.butir.flatMap((isi, at) =>
        itemStrips(isi, markOf(blok.gaya, at), setting, x, at === 0 ? before : setting.gap / 4),
      )
    }
    case 'tabel':
      return tableStrips(blok, setting, before)
    case 'tanda-tangan':
      return signatureListStrips(blok, setting, before * 2)
    case 'jarak':
      return [{ height: blok.baris * lineHeight(setting), before: 0, glued: true, paint: () => {} }]
    default:
      return assertNever(blok)
  }
}

const announces = (blok: BlokJadi, next: BlokJadi | undefined): boolean => {
  if (!next || next.jenis === 'jarak') return false
  if (blok.jenis === 'subjudul') return true
  return blok.jenis === 'paragraf' && (next.jenis === 'biodata' || next.jenis === 'daftar' || next.jenis === 'tabel')
}

const glueLast = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((strip, at) => (at === strips.length - 1 ? { ...strip, glued: true } : strip))

// label : value. The labels' column is as wide as its longest label, within bounds; numbers stand before it.
const biodataStrips = (
  rows: readonly BarisBiodata[],
  setting: Setting,
  shape: Shape,
  before: number,
): readonly Strip[] => {
  const { size } = setting
  const x = shape.formulir ? 0 : indent
  const numbers = shape.numbered || rows.some((row) => row.nomor) ? size * 1.9 : 0
  const label = Math.min(Math.max(shape.label + size, 40 * mm), setting.width * 0.42)
  const labelX = setting.left + x + numbers
  const colonX = labelX + label
  const valueX = colonX + size
  const height = lineHeight(setting)
  return rows
    .flatMap((row, rowAt) => {
      const labels = wrap(plain(row.label), size, label - size * 0.4)
      const values = wrap(row.nilai, size, setting.left + setting.width - valueX)
      return Array.from({ length: Math.max(labels.length, values.length) }, (_, at): Strip => {
        const parts: Strip[] = []
        const part = (line: ReturnType<typeof wrap>[number] | undefined, left: number, width: number) => {
          if (line)
            parts.push(lineStrip(line, { x: left, width, size, height, align: 'kiri' }, { before: 0, glued: false }))
        }
        if (at === 0) {
          if (row.nomor) part(wrap(plain(row.nomor), size, numbers)[0], labelX - numbers, numbers)
          if (row.nilai.length > 0) part(wrap(plain(':'), size, size)[0], colonX, size)
        }
        part(labels[at], labelX, label)
        part(values[at], valueX, setting.width)
        const lastLine = at === Math.max(labels.length, values.length) - 1
        return {
          height,
          before: rowAt === 0 && at === 0 ? before : 0,
          // Rows stay whole; the first two and the last two rows stay together.
          glued: !lastLine || rowAt === 0 || rowAt === rows.length - 2,
          paint: (pen, top) => parts.forEach((one) => one.paint(pen, top)),
        }
      })
    })
    .map((strip, at, all) => (at === all.length - 1 ? { ...strip, glued: false } : strip))
}

const itemStrips = (
  isi: readonly Teks[],
  mark: string,
  setting: Setting,
  x: number,
  before: number,
): readonly Strip[] => {
  const hang = setting.size * 1.9
  const strips = textStrips(
    isi,
    setting,
    { x: setting.left + x + hang, width: setting.width - x - hang, align: 'penuh', indent: 0 },
    before,
  )
  const [first, ...others] = strips
  const line = wrap(plain(mark), setting.size, hang)[0]
  if (!first || !line) return strips
  const marked = lineStrip(
    line,
    { x: setting.left + x, width: hang, size: setting.size, height: first.height, align: 'kiri' },
    { before: 0, glued: false },
  )
  return [{ ...first, paint: (pen, top) => (marked.paint(pen, top), first.paint(pen, top)) }, ...others]
}

const markOf = (gaya: 'angka' | 'huruf' | 'strip', at: number): string => {
  if (gaya === 'strip') return '-'
  if (gaya === 'angka') return `${at + 1}.`
  const letter = String.fromCharCode(97 + (at % 26))
  return `${letter.repeat(Math.floor(at / 26) + 1)}.`
}
