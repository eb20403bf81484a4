// Signature blocks: where they stand, their lines, the room for ink, the QR beside the office's signer.
import type { TandaTangan } from '#domain/surat/naskah.ts'
import { mm } from '#electron/pdf/document.ts'
import type { Pen } from '#electron/pdf/pen.ts'
import type { Strip } from '#electron/pdf/strip.ts'
import { type Line, plain, wrap } from '#electron/pdf/wrap.ts'
import { baselineIn, lineHeight, type Setting } from './setting.ts'
import { layoutQrNote, type QrNote, type QrText } from './qr.ts'

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
    .map(([, blocks]) => layoutRow(blocks, setting))
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

// Beside the office's signer if a side is free; else beside another row; else with its note underneath; else in a row of
// its own.
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
  return { row: null, x: setting.left, note: layoutQrNote(qr, 'right') }
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
const layoutRow = (blocks: readonly TandaTangan[], setting: Setting): readonly Column[] => {
  const heads = blocks.map((block) => headLines(block, setting).length)
  return blocks.map((block) => layoutBlock(block, setting, Math.max(...heads)))
}

const headLines = (block: TandaTangan, setting: Setting): readonly Line[] =>
  blockLines([block.tempatTanggal ?? '', ...block.kepala], setting, {})

const blockLines = (texts: readonly string[], setting: Setting, style: Parameters<typeof plain>[1]): readonly Line[] =>
  texts
    .filter((text) => text.trim() !== '')
    .flatMap((text) => wrap(plain(text, style), setting.size, blockWidth(setting)))

const blockWidth = (setting: Setting): number => setting.width * 0.46

const layoutBlock = (block: TandaTangan, setting: Setting, headCount: number): Column => {
  const { size } = setting
  const width = blockWidth(setting)
  const x = setting.left + { kiri: 0, tengah: (setting.width - width) / 2, kanan: setting.width - width }[block.posisi]
  const leading = lineHeight({ ...setting, leading: Math.min(setting.leading, 1.06) })
  const lines = headLines(block, setting)
  const head = [...Array.from({ length: headCount - lines.length }, () => null), ...lines]
  const foot = [
    ...blockLines([block.nama], setting, { tebal: true, garisBawah: true }),
    ...blockLines([block.pangkat ?? '', nipLine(block.nip ?? '')], setting, {}),
  ]
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

// Where the stamp duty is stuck: a grey frame at the left of the signature.
const paintMeterai = (pen: Pen, x: number, middle: number) => {
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
