// The sheet with an office's recovery words: printed once, kept in a safe place, never stored as a file.
import { createPdf, mm, paper } from './document.ts'
import { paginate, type Strip } from './strip.ts'
import { type Setting, textStrips } from './surat/setting.ts'
import { plain, wrap } from './wrap.ts'
import { widthOf } from './font.ts'
import { printable } from './printable.ts'

export type KataPemulihanCetak = {
  readonly kata: readonly string[]
  /** "Kelurahan Sapuro Kebulen". */
  readonly kantor: string
  /** An instant in ms: the date on the sheet and in the file. */
  readonly dibuat: number
}

const petunjuk = [
  'Kata-kata di bawah ini membuka data kantor bila komputer rusak, diganti, atau sandi terlupa. Urutannya penting.',
  'Simpan lembar ini di tempat yang terkunci, misalnya brankas kantor. Jangan difoto, jangan dikirim lewat pesan, dan jangan disimpan bersama komputernya.',
  'Siapa pun yang memegang lembar ini dapat membaca seluruh data penduduk kantor. Tanpa lembar ini data tidak dapat dibuka kembali oleh siapa pun.',
] as const

/** One A4 page: office, date, instructions, the numbered words. */
export const renderKataPemulihan = (input: KataPemulihanCetak): Uint8Array => {
  const file = createPdf({ judul: 'Kata pemulihan SIAKEL', dibuat: input.dibuat })
  const setting: Setting = {
    size: 11,
    leading: 1.15,
    left: 25 * mm,
    width: paper.A4.width - 50 * mm,
    gap: 7,
    signature: 0,
  }
  const { left: x, width } = setting
  const left = { x, width, align: 'kiri', indent: 0 } as const
  const date = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'Asia/Jakarta' }).format(input.dibuat)
  const strips: readonly Strip[] = [
    ...textStrips(plain('KATA PEMULIHAN', { tebal: true }), setting, { ...left, size: 18 }, 0),
    ...textStrips(plain(input.kantor, { tebal: true }), setting, { ...left, size: 13 }, 4),
    ...textStrips(plain(`Dicetak ${date}`), setting, left, 2),
    ...petunjuk.flatMap((text, at) => textStrips(plain(text), setting, left, at === 0 ? 16 : 7)),
    ...wordRows(input.kata, setting),
    ...textStrips(
      plain('Disimpan oleh (nama dan tempat): ....................................................................'),
      setting,
      left,
      26,
    ),
    ...textStrips(
      plain('Lembar yang lama tidak berlaku lagi setelah kata pemulihan dibuat ulang.'),
      setting,
      { ...left, size: 9.5 },
      12,
    ),
  ]
  const top = paper.A4.height - 25 * mm
  for (const placed of paginate(strips, top - 20 * mm, top - 20 * mm)) {
    const page = file.addPage(paper.A4)
    for (const { strip, offset } of placed) strip.paint(page.body, top - offset)
  }
  return file.finish()
}

// Three columns, read downwards, each word with its number.
const wordRows = (kata: readonly string[], setting: Setting): readonly Strip[] => {
  const columns = 3
  const rows = Math.ceil(kata.length / columns)
  const width = setting.width / columns
  const height = 25
  return Array.from({ length: rows }, (_, row): Strip => ({
    height,
    before: row === 0 ? 18 : 0,
    glued: true,
    paint: (pen, top) => {
      for (let column = 0; column < columns; column += 1) {
        const at = column * rows + row
        const word = kata[at]
        if (word === undefined) continue
        const x = setting.left + column * width
        const number = `${at + 1}.`
        pen.frame(x, top - height + 3, width - 8, height - 5, 0.4)
        pen.text(x + 20 - widthOf(number, 'regular', 9), top - 16, number, 'regular', 9)
        const [line] = wrap(plain(printable(word), { tebal: true }), 13, width)
        if (line) pen.line(line, x + 28, top - 16.7, 13, width, 'kiri')
      }
    },
  }))
}
