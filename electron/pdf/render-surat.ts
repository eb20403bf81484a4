// Renders an issued letter to PDF/A-1b. Called once per letter, inside the transaction that issues it; what it gives is
// stored and never made again. Equal input gives equal bytes.
import type { Kertas } from '#domain/kantor/kantor.ts'
import type { NaskahSurat } from '#domain/surat/naskah.ts'
import { forTte } from '#domain/surat/naskah-tte.ts'
import { canUseTanda } from '#domain/tte/tanda.ts'
import type { KotakTtd, RenderInput, RenderSurat } from '#electron/usecases/ports.ts'
import { createPdf, mm, paper, type PdfFile, type PlacedImage } from './document.ts'
import { opaqueLambang } from './lambang.ts'
import { type Placed, paginate, type Strip } from './strip.ts'
import { bodyStrips } from './surat/blok.ts'
import { settingsToTry } from './surat/fit.ts'
import { layoutKakiTte } from './surat/kaki-tte.ts'
import { headStrips } from './surat/kepala.ts'
import { type Kop, layoutKop } from './surat/kop.ts'
import { paintLatihan, paintPageNumber, paintTanda } from './surat/marks.ts'
import type { Setting } from './surat/setting.ts'
import { addSignatureField } from './surat/signature-field.ts'
import { type Room, signatureStrips } from './surat/tanda-tangan.ts'
import { tembusanStrips } from './surat/tembusan.ts'

/** Renders a letter. Throws only for a bug. */
export const renderSurat: RenderSurat = (input) => {
  const { kertas } = input
  const tte = input.mode === 'bsre' ? (input.tte ?? noTte) : null
  const naskah = tte ? forTte(input.naskah) : input.naskah
  const file = createPdf({ judul: input.judulDokumen, dibuat: input.dibuat })
  const size = paper[kertas.ukuran]
  const sides = sidesOf(kertas)
  const kaki = tte && layoutKakiTte(tte, tte.logo ? placeLambang(file, tte.logo) : null, sides.left, sides.width)
  const area = textArea(kertas, kaki?.height ?? 0)
  const lambang = input.lambang ? placeLambang(file, input.lambang) : null
  const kop = naskah.kop ? layoutKop(naskah.kop, lambang, area.left, area.width) : null
  const laid = layOut(naskah, input.qr, kertas, area, kop)
  let ttd: KotakTtd = { halaman: laid.pages.length, x: area.left, y: kertas.bawah * mm, lebar: area.width, tinggi: 0 }
  laid.pages.forEach((placed, at) => {
    const page = file.addPage(size)
    if (naskah.latihan) paintLatihan(page.under(), size)
    if (at === 0) kop?.paint(page.kop(), size.height - area.top)
    else paintPageNumber(page.body, at + 1, size, area.top)
    kaki?.paint(page.body)
    const top = size.height - area.top - (at === 0 ? (kop?.height ?? 0) : 0)
    const before = laid.rooms.length
    for (const { strip, offset } of placed) strip.paint(page.body, top - offset)
    const room = laid.rooms[before]
    if (!room) return
    ttd = { halaman: at + 1, x: round(room.x), y: round(room.y), lebar: round(room.width), tinggi: round(room.height) }
    if (tte && canUseTanda(tte.tanda, input.naskah, [tte.kaki])) paintTanda(page.body, tte.tanda, room)
    if (input.mode === 'lokal') addSignatureField(file, page, ttd, { nama: signerName(naskah), dibuat: input.dibuat })
  })
  return { pdf: file.finish(), halaman: laid.pages.length, ttd, ukuranHuruf: laid.setting.size }
}

type Area = { readonly left: number; readonly width: number; readonly top: number; readonly height: number }
type Laid = {
  readonly pages: readonly (readonly Placed[])[]
  readonly setting: Setting
  readonly rooms: readonly Room[]
}

const noTte = { kaki: '', logo: null, posisi: 'tengah', tanda: '' } as const

const sidesOf = (kertas: Kertas): Pick<Area, 'left' | 'width'> => ({
  left: kertas.kiri * mm,
  width: paper[kertas.ukuran].width - (kertas.kiri + kertas.kanan) * mm,
})

const textArea = (kertas: Kertas, foot: number): Area => ({
  ...sidesOf(kertas),
  top: kertas.atas * mm,
  height: paper[kertas.ukuran].height - kertas.atas * mm - Math.max(kertas.bawah * mm, foot),
})

// The first setting that fits on one page, else the office's own on as many pages as it takes.
const layOut = (naskah: NaskahSurat, qr: RenderInput['qr'], kertas: Kertas, area: Area, kop: Kop | null): Laid => {
  const first = area.height - (kop?.height ?? 0)
  const attempt = (setting: Setting): Laid => {
    const rooms: Room[] = [] // filled while painting
    const strips = letterStrips(naskah, qr, setting, (room) => rooms.push(room))
    return { pages: paginate(strips, first, area.height), setting, rooms }
  }
  const settings = settingsToTry(kertas.huruf, naskah.bentuk, area.left, area.width)
  for (const setting of settings) {
    const laid = attempt(setting)
    if (laid.pages.length === 1) return laid
  }
  const [own] = settings
  if (!own) throw new Error('no setting to try')
  return attempt(own)
}

// The signatures take the closing paragraph with them to a new page; the tembusan stay with the signatures.
const letterStrips = (naskah: NaskahSurat, qr: RenderInput['qr'], setting: Setting, onRoom: (room: Room) => void) => {
  const head = headStrips(naskah, setting)
  const body = bodyStrips(naskah.blok, setting, naskah.bentuk === 'formulir')
  const signatures = signatureStrips(naskah.tandaTangan, qr, setting, onRoom)
  const tembusan = tembusanStrips(naskah.tembusan, setting)
  const end = [...signatures, ...tembusan]
  return [
    ...head,
    ...closing(body, setting, end.length > 0),
    ...end.map((strip, at) => ({ ...strip, glued: at < end.length - 1 })),
  ]
}

const closing = (body: readonly Strip[], setting: Setting, signed: boolean): readonly Strip[] => {
  if (!signed) return body
  let from = body.length - 1
  // Back to the beginning of the last paragraph (its first strip has the blank above), at most six lines.
  while (from > 0 && body.length - from < 6 && (body[from]?.before ?? 0) < setting.gap) from -= 1
  return body.map((strip, at) => (at >= from ? { ...strip, glued: true } : strip))
}

const placeLambang = (file: PdfFile, png: Uint8Array): PlacedImage | null => {
  const safe = opaqueLambang(png)
  return safe ? file.openImage(safe) : null
}

const signerName = (naskah: NaskahSurat): string =>
  (naskah.tandaTangan.find((one) => one.pejabat) ?? naskah.tandaTangan[0])?.nama ?? ''

const round = (value: number): number => Math.round(value * 1000) / 1000
