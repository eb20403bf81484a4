// Signature blocks: where they stand, their lines, the room for ink, the QR beside the office's signer.
import { namaKosong, type TandaTangan } from '#domain/surat/naskah.ts'
import { mm } from '#electron/pdf/document.ts'
import type { Pen } from '#electron/pdf/pen.ts'
import type { Strip } from '#electron/pdf/strip.ts'
import { type Line, plain, wrap } from '#electron/pdf/wrap.ts'
import { baselineIn, lineHeight, type Setting } from './setting.ts'
import { layoutQrNote, type QrNote, qrSide, type QrText } from './qr.ts'

/** Where a signature's room was painted: reported to the caller of the strips. */
export type Room = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** All signature rows, each glued to what follows; the room of the office's signer (else of the first block) is reported. */
export const signatureStrips = (
  daftar: readonly TandaTangan[],
  qr: QrText | null,
  setting: Setting,
  onRoom: (room: Room) => void,
): readonly Strip[] => {
  const rows = [...Map.groupBy(daftar, (one) => one.baris)]
    .sort(([a], [b]) => a - b)
    .map(([, blocks]) => layoutRow(blocks, setting, qr !== null))
  const signer = daftar.find((one) => one.pejabat) ?? daftar[0]
  const place = qr ? placeQr(rows, signer, qr, setting) : null
  const strips = rows.map((columns, at): Strip => {
    const height = Math.max(...columns.map((column) => column.height))
    const note = place?.row === at ? place : null
    return {
      height: Math.max(height, note?.note.height ?? 0),
      before: at === 0 ? setting.gap * 2 : setting.gap * 1.5,
      glued: true,
      paint: (pen, top) => {
        note?.note.paint(pen, note.x, top - Math.max(height, note.note.height))
        columns.forEach((column) => column.paint(pen, top, column.block === signer ? onRoom : () => {}))
      },
    }
  })
  if (place && place.row === null) {
    const { note, x } = place
    const paint: Strip['paint'] = (pen, top) => note.paint(pen, x, top - note.height)
    strips.push({ height: note.height, before: setting.gap * 2, glued: true, paint })
  }
  return strips
}

type QrPlace = { readonly row: number | null; readonly x: number; readonly note: QrNote }

// Beside the office's signer if a side is free; else beside another row; else with its note underneath; else between two
// signatures; else in a row of its own.
const placeQr = (
  rows: readonly (readonly Column[])[],
  signer: TandaTangan | undefined,
  qr: QrText,
  setting: Setting,
): QrPlace => {
  const order = rows.map((_, at) => at).sort((a, b) => Number(isOf(rows[b], signer)) - Number(isOf(rows[a], signer)))
  const notes = [layoutQrNote(qr, 'right'), layoutQrNote(qr, 'under')]
  for (const note of notes) {
    for (const row of order) {
      const x = freeSide(rows[row] ?? [], setting, note.width)
      if (x !== null) return { row, x, note }
    }
  }
  const under = layoutQrNote(qr, 'under')
  const between = rows.findIndex((row) => isOf(row, signer) && row.length === 2)
  const middle = between < 0 ? null : rows[between]
  const gap = middle && gapBetween(middle)
  if (gap && gap.width >= under.width) return { row: between, x: gap.x + (gap.width - under.width) / 2, note: under }
  return { row: null, x: setting.left, note: layoutQrNote(qr, 'right') }
}

const gapBetween = (columns: readonly Column[]): { readonly x: number; readonly width: number } => {
  const [first, second] = columns.toSorted((a, b) => a.x - b.x)
  if (!first || !second) return { x: 0, width: 0 }
  const x = first.x + first.width
  return { x, width: second.x - x }
}

const isOf = (columns: readonly Column[] | undefined, signer: TandaTangan | undefined): boolean =>
  columns?.some((column) => column.block === signer) === true

type Column = {
  readonly block: TandaTangan
  readonly x: number
  readonly width: number
  readonly height: number
  readonly paint: (pen: Pen, top: number, onRoom: (room: Room) => void) => void
}

// Blocks side by side: the lines above the signatures end together, so the names stand on one line.
const layoutRow = (blocks: readonly TandaTangan[], setting: Setting, withQr: boolean): readonly Column[] => {
  const widths = blockWidths(blocks, setting, withQr)
  const texts = blocks.map((block, at) => blockTexts(block, setting, widths[at] ?? 0))
  const headCount = Math.max(...texts.map((text) => text.head.length))
  return blocks.map((block, at) => layoutBlock(block, setting, widths[at] ?? 0, texts[at] ?? noTexts, headCount))
}

// Two signatures leave room for a QR between them where their lines are short enough; nothing is broken for its sake.
const blockWidths = (blocks: readonly TandaTangan[], setting: Setting, withQr: boolean): readonly number[] => {
  const usual = setting.width * 0.46
  const sides = blocks
    .map((block) => block.posisi)
    .toSorted()
    .join()
  if (!withQr || sides !== 'kanan,kiri') return blocks.map(() => usual)
  const natural = (block: TandaTangan): number => {
    const { head, foot } = blockTexts(block, setting, usual)
    return Math.max(90, ...[...head, ...foot].map((line) => line.width)) + 4 * mm
  }
  const widths = blocks.map(natural)
  const needed = widths.reduce((sum, one) => sum + one, qrSide + 6 * mm)
  return needed <= setting.width ? widths : blocks.map(() => usual)
}

type BlockTexts = { readonly head: readonly Line[]; readonly foot: readonly Line[] }
const noTexts: BlockTexts = { head: [], foot: [] }

const blockTexts = (block: TandaTangan, setting: Setting, width: number): BlockTexts => {
  const lines = (texts: readonly string[], style: Parameters<typeof plain>[1] = {}): readonly Line[] =>
    texts.filter((text) => text.trim() !== '').flatMap((text) => wrap(plain(text, style), setting.size, width))
  return {
    head: lines([block.tempatTanggal ?? '', ...block.kepala]),
    foot: [
      ...(block.nama === '' ? lines([namaKosong]) : lines([block.nama], { tebal: true, garisBawah: true })),
      ...lines([block.pangkat ?? '', nipLine(block.nip ?? '')]),
    ],
  }
}

const layoutBlock = (
  block: TandaTangan,
  setting: Setting,
  width: number,
  texts: BlockTexts,
  headCount: number,
): Column => {
  const { size } = setting
  const x = setting.left + { kiri: 0, tengah: (setting.width - width) / 2, kanan: setting.width - width }[block.posisi]
  const leading = lineHeight({ ...setting, leading: Math.min(setting.leading, 1.06) })
  const head = [...Array.from({ length: headCount - texts.head.length }, () => null), ...texts.head]
  const { foot } = texts
  const above = head.length * leading
  return {
    block,
    x,
    width,
    height: above + setting.signature + foot.length * leading,
    paint: (pen, top, onRoom) => {
      const paintLine = (line: Line | null, at: number, from: number) => {
        if (line) pen.line(line, x, from - at * leading - baselineIn(leading, size), size, width, 'tengah')
      }
      head.forEach((line, at) => paintLine(line, at, top))
      onRoom({ x, y: top - above - setting.signature, width, height: setting.signature })
      if (block.meterai) paintMeterai(pen, x, top - above - setting.signature / 2)
      foot.forEach((line, at) => paintLine(line, at, top - above - setting.signature))
    },
  }
}

const nipLine = (nip: string): string => (nip === '' || /^nip/i.test(nip) ? nip : `NIP. ${nip}`)

/** Where the stamp duty is stuck: a grey frame at the left of the signature. */
export const paintMeterai = (pen: Pen, x: number, middle: number) => {
  const [width, height] = [26 * mm, 15 * mm]
  pen.inGray(0.55, () => {
    pen.frame(x, middle - height / 2, width, height, 0.5)
    const lines = ['Meterai', 'Rp10.000'].map((text) => wrap(plain(text), 8, width)[0])
    lines.forEach((line, at) => line && pen.line(line, x, middle + 2 - at * 10, 8, width, 'tengah'))
  })
}

// The QR stands at the outer left, else at the outer right, of its signer's row; null when neither is free.
const freeSide = (columns: readonly Column[], setting: Setting, width: number): number | null => {
  const right = setting.left + setting.width
  if (Math.min(...columns.map((column) => column.x)) - setting.left >= width) return setting.left
  if (right - Math.max(...columns.map((column) => column.x + column.width)) >= width) return right - width
  return null
}
