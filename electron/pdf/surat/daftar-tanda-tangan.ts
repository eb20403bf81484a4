// Everybody of a list signs: numbered names with a dotted line each at the right, saksi in the same way at the left.
import type { BlokJadi, Teks } from '#domain/surat/naskah.ts'
import { mm } from '#electron/pdf/document.ts'
import type { Strip } from '#electron/pdf/strip.ts'
import { type Line, lineWidth, plain, wrap } from '#electron/pdf/wrap.ts'
import { lineHeight, lineStrip, type Setting } from './setting.ts'
import { paintMeterai } from './tanda-tangan.ts'

type Daftar = Extract<BlokJadi, { readonly jenis: 'tanda-tangan' }>

// Of the width: saksi at the left, the list at the right. Of its part each name takes a share, the line to sign on the rest.
const shareOf = { saksi: 0.44, list: 0.54, name: 0.62 } as const
const meteraiHeight = 15 * mm + 2

/** The lines above the lists, then a row per person; a row is never cut, the first stays with the lines above it. */
export const signatureListStrips = (daftar: Daftar, setting: Setting, before: number): readonly Strip[] => {
  const parts = partsOf(setting)
  const count = Math.max(daftar.baris.length, daftar.saksi.length)
  const head = headStrips(daftar, setting, parts)
  const rows = Array.from({ length: count }, (_, at): Strip => {
    const cells = [
      cellOf(daftar.saksi[at], at, parts.saksi, setting),
      cellOf(daftar.baris[at], at, parts.list, setting),
    ]
    const stamped = daftar.meterai && at === 0
    const before = at === 0 ? 0 : setting.gap
    const height = Math.max(
      setting.signature * 0.55 - before,
      stamped ? meteraiHeight : 0,
      ...cells.map((cell) => cell.height),
    )
    return {
      height,
      before,
      glued: at === 0 || at === count - 2,
      paint: (pen, top) => {
        if (stamped) paintMeterai(pen, parts.list.x + parts.list.width * shareOf.name, top - meteraiHeight / 2)
        for (const cell of cells) cell.paint(pen, top - height)
      },
    }
  })
  return [...head, ...rows].map((strip, at) => (at === 0 ? { ...strip, before } : strip))
}

type Part = { readonly x: number; readonly width: number }
type Parts = { readonly saksi: Part; readonly list: Part }

const partsOf = ({ left, width }: Setting): Parts => {
  const list = width * shareOf.list
  return { saksi: { x: left, width: width * shareOf.saksi }, list: { x: left + width - list, width: list } }
}

const headStrips = (daftar: Daftar, setting: Setting, parts: Parts): readonly Strip[] => {
  const { size } = setting
  const height = lineHeight(setting)
  const lines = [daftar.tempatTanggal ?? '', daftar.kepala].filter((line) => line !== '')
  const centred = (text: string, part: Part): Strip | null => {
    const [line] = wrap(plain(text), size, part.width)
    return line ? lineStrip(line, { ...part, size, height, align: 'tengah' }, { before: 0, glued: true }) : null
  }
  return lines.map((text, at): Strip => {
    const own = centred(text, parts.list)
    const saksi = at === lines.length - 1 && daftar.saksi.length > 0 ? centred('Saksi-saksi,', parts.saksi) : null
    return { height, before: 0, glued: true, paint: (pen, top) => [own, saksi].forEach((one) => one?.paint(pen, top)) }
  })
}

type Cell = { readonly height: number; readonly paint: (pen: Parameters<Strip['paint']>[0], bottom: number) => void }

// Mark, name and dotted line end on the bottom of the row, so that the room to sign is above the line.
const cellOf = (isi: readonly Teks[] | undefined, at: number, { x, width }: Part, setting: Setting): Cell => {
  if (!isi) return { height: 0, paint: () => {} }
  const { size } = setting
  const lead = lineHeight(setting)
  const hang = size * 1.9
  const mark = `${at + 1}.`
  const names = wrap(isi, size, width * shareOf.name - hang - size / 2)
  const lineX = x + width * shareOf.name
  const room = width * (1 - shareOf.name) - lineWidth(plain(`${mark} `), size)
  const dots = `${mark} ${'.'.repeat(Math.max(1, Math.floor(room / lineWidth(plain('.'), size))))}`
  const parts: { readonly line: Line | undefined; readonly x: number; readonly up: number }[] = [
    { line: wrap(plain(mark), size, hang)[0], x, up: names.length },
    ...names.map((line, n) => ({ line, x: x + hang, up: names.length - n })),
    { line: wrap(plain(dots), size, width)[0], x: lineX, up: 1 },
  ]
  return {
    height: names.length * lead,
    paint: (pen, bottom) => {
      for (const { line, x: from, up } of parts) {
        const place = { x: from, width, size, height: lead, align: 'kiri' } as const
        if (line) lineStrip(line, place, { before: 0, glued: false }).paint(pen, bottom + up * lead)
      }
    },
  }
}
