// What stands between the kop and the body: title and number, the head of a letter to an office, the note of a form.
import type { KepalaKorespondensi, NaskahSurat } from '#domain/surat/naskah.ts'
import { mm } from '#electron/pdf/document.ts'
import type { Strip } from '#electron/pdf/strip.ts'
import { lineWidth, plain, wrap } from '#electron/pdf/wrap.ts'
import { baselineIn, lineHeight, lineStrip, type Setting, textStrips } from './setting.ts'

/** The head of a letter in its shape. */
export const headStrips = (naskah: NaskahSurat, setting: Setting): readonly Strip[] => [
  ...annexStrips(naskah, setting),
  ...officeStrips(naskah.kantorForm ?? [], setting),
  ...(naskah.korespondensi ? letterHead(naskah.korespondensi, naskah, setting) : titleStrips(naskah, setting)),
  blank(setting.gap * 1.6),
]

const blank = (height: number): Strip => ({ height, before: 0, glued: true, paint: () => {} })

const titleStrips = (naskah: NaskahSurat, setting: Setting): readonly Strip[] => {
  const { left: x, width } = setting
  const shape = { x, width, align: 'tengah', indent: 0 } as const
  const title = textStrips(plain(naskah.judul.toUpperCase(), { tebal: true, garisBawah: true }), setting, shape, 0)
  // A number too long for its line is cut after a slash, not after "NOMOR:".
  const nomor = `${naskah.bentuk === 'formulir' ? 'Nomor' : 'NOMOR'}: ${naskah.nomor}`
  const runs = plain(lineWidth(plain(nomor), setting.size) > width ? nomor.replace(' ', '\u00a0') : nomor)
  const number = naskah.nomor === null ? [] : textStrips(runs, setting, shape, 0)
  return [...title, ...number].map((strip) => ({ ...strip, glued: true }))
}

// Lines at the top right that name the annex and the decree a form comes from, and in bold which form it is.
const annexStrips = ({ lampiranForm, modelForm }: NaskahSurat, setting: Setting): readonly Strip[] => {
  if (lampiranForm.length === 0 && modelForm === undefined) return []
  const width = Math.min(80 * mm, setting.width * 0.55)
  const shape = { x: setting.left + setting.width - width, width, align: 'kiri', indent: 0 } as const
  const annex = lampiranForm.flatMap((line) => textStrips(plain(line), setting, { ...shape, size: 9 }, 0))
  const model =
    modelForm === undefined ? [] : textStrips(plain(modelForm, { tebal: true }), setting, shape, setting.gap / 2)
  return [...[...annex, ...model].map((strip) => ({ ...strip, glued: true })), blank(setting.gap)]
}

// A form names the office in rows of its own instead of a kop.
const officeStrips = (rows: NonNullable<NaskahSurat['kantorForm']>, setting: Setting): readonly Strip[] => {
  if (rows.length === 0) return []
  const { size, left, width } = setting
  const height = lineHeight(setting)
  const label = Math.max(...rows.map((row) => lineWidth(plain(row.label), size))) + size
  const x = left + label + size
  const strips = rows.flatMap((row) =>
    wrap(plain(row.nilai), size, left + width - x).map((line, at): Strip => {
      const value = lineStrip(line, { x, width, size, height, align: 'kiri' }, { before: 0, glued: true })
      const paint: Strip['paint'] = (pen, top) => {
        value.paint(pen, top)
        if (at > 0) return
        const baseline = top - baselineIn(height, size)
        pen.text(left, baseline, row.label, 'regular', size)
        pen.text(left + label, baseline, ':', 'regular', size)
      }
      return { ...value, paint }
    }),
  )
  return [...strips, blank(setting.gap * 1.6)]
}

// Place and date at the right; Nomor, Sifat, Lampiran, Hal at the left; then the addressee.
const letterHead = (
  kepala: KepalaKorespondensi,
  { nomor, bentuk }: NaskahSurat,
  setting: Setting,
): readonly Strip[] => {
  const { size, left, width } = setting
  const height = lineHeight(setting)
  const date = lineWidth(plain(kepala.tempatTanggal), size)
  const label = lineWidth(plain('Lampiran'), size) + size * 0.9
  const valueX = left + label + size * 0.9
  const valueWidth = Math.min(width * 0.6, width - date - size * 2) - (valueX - left)
  const rows = [
    ['Nomor', nomor ?? ''],
    ['Sifat', kepala.sifat],
    ['Lampiran', kepala.lampiran],
    [bentuk === 'formulir' ? 'Perihal' : 'Hal', kepala.hal],
  ] as const
  const strips = rows
    .filter(([, value]) => value !== '')
    .flatMap(([name, value]) =>
      wrap(plain(value), size, valueWidth).map((line, at): Strip => {
        const valueStrip = lineStrip(
          line,
          { x: valueX, width: valueWidth, size, height, align: 'kiri' },
          { before: 0, glued: true },
        )
        const paint: Strip['paint'] = (pen, top) => {
          valueStrip.paint(pen, top)
          if (at > 0) return
          const baseline = top - baselineIn(height, size)
          pen.text(left, baseline, name, 'regular', size)
          pen.text(left + label, baseline, ':', 'regular', size)
        }
        return { ...valueStrip, paint }
      }),
    )
  const dateStrip = lineStripOf(kepala.tempatTanggal, setting, 'kanan')
  const first = strips[0] ?? blank(height)
  const withDate: Strip = { ...first, paint: (pen, top) => (dateStrip.paint(pen, top), first.paint(pen, top)) }
  return [withDate, ...strips.slice(1), ...addressee(kepala.yth, setting)]
}

// "Yth." and the name; further lines, and the name's own second line, hang under the name.
const addressee = (yth: readonly string[], setting: Setting): readonly Strip[] => {
  const lines = yth.map((line, at) => (at === 0 ? line.replace(/^yth\.?\s*/i, '') : line))
  const hang = lineWidth(plain('Yth. '), setting.size)
  const shape = { x: setting.left + hang, width: setting.width * 0.7 - hang, align: 'kiri', indent: 0 } as const
  const [first, ...others] = lines.flatMap((line, at) =>
    textStrips(plain(line), setting, shape, at === 0 ? setting.gap * 1.4 : 0),
  )
  if (!first) return []
  const paint: Strip['paint'] = (pen, top) => {
    pen.text(setting.left, top - baselineIn(first.height, setting.size), 'Yth.', 'regular', setting.size)
    first.paint(pen, top)
  }
  return [{ ...first, paint }, ...others].map((strip) => ({ ...strip, glued: true }))
}

const lineStripOf = (text: string, setting: Setting, align: 'kanan'): Strip => {
  const [line] = wrap(plain(text), setting.size, setting.width)
  const height = lineHeight(setting)
  if (!line) return blank(height)
  return lineStrip(
    line,
    { x: setting.left, width: setting.width, size: setting.size, height, align },
    { before: 0, glued: true },
  )
}
