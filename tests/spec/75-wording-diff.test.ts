// What an approver sees of an edited wording: struck out, come in, and where.
import { describe, expect, it } from 'vitest'
import { aNaskah, aParagraf } from '#tests/builders/naskah.ts'
import type { BlokJadi } from '#domain/surat/naskah.ts'
import { diffWording, diffWords, editedMark, markEdited, shorten } from '#renderer/parts/wording-diff.ts'

const withBlok = (...blok: readonly BlokJadi[]) => aNaskah({ blok })
const satu = aParagraf('Yang bertanda tangan di bawah ini menerangkan bahwa:')
const dua = aParagraf('memiliki usaha perdagangan yang berkedudukan di alamat tersebut.')
const tiga = aParagraf('Demikian surat keterangan ini dibuat dengan sebenarnya.')

describe('an edited wording', () => {
  it('shows the struck words before those that came in their place', () => {
    expect(diffWords('memiliki usaha perdagangan di sini', 'memiliki usaha produksi batik di sini')).toEqual([
      { kind: 'same', text: 'memiliki usaha' },
      { kind: 'old', text: 'perdagangan' },
      { kind: 'new', text: 'produksi batik' },
      { kind: 'same', text: 'di sini' },
    ])
  })
  it('names the part that changed by its place in the edited letter', () => {
    const baru = aParagraf('memiliki usaha produksi batik yang berkedudukan di alamat tersebut.')
    const [part, ...others] = diffWording(withBlok(satu, dua, tiga), withBlok(satu, baru, tiga))
    expect(others).toEqual([])
    expect(part).toMatchObject({ kind: 'changed', jenis: 'paragraf', n: 2 })
  })
  it('tells a part that came in and a part that was struck out from a changed one', () => {
    const tambahan = aParagraf('Usaha tersebut berjalan sejak Maret 2021.')
    expect(diffWording(withBlok(satu, dua, tiga), withBlok(satu, dua, tambahan, tiga))).toEqual([
      { kind: 'added', jenis: 'paragraf', n: 3, stretches: [{ kind: 'new', text: tambahan.isi[0]?.teks }] },
    ])
    expect(diffWording(withBlok(satu, dua, tiga), withBlok(satu, tiga))).toEqual([
      { kind: 'removed', jenis: 'paragraf', n: 2, stretches: [{ kind: 'old', text: dua.isi[0]?.teks }] },
    ])
  })
  it('says nothing when only spaces or the cut into runs differ', () => {
    const lain = {
      ...dua,
      isi: [{ teks: 'memiliki usaha ' }, { teks: ' perdagangan yang berkedudukan di alamat tersebut.' }],
    }
    expect(diffWording(withBlok(satu, dua), withBlok(satu, lain))).toEqual([])
  })
  it('gives back both wordings whole, whatever was edited', () => {
    const before = 'a b c d e f g a b c'
    for (const after of ['', 'a', 'c b a', 'x a b y c d e f z', 'a b c d e f g a b c']) {
      const stretches = diffWords(before, after)
      const read = (leave: string) => stretches.flatMap((s) => (s.kind === leave ? [] : [s.text])).join(' ')
      expect(read('new')).toBe(before)
      expect(read('old')).toBe(after)
    }
  })
  it('sees a changed row of a person', () => {
    const row = (nilai: string): BlokJadi => ({
      jenis: 'biodata',
      baris: [{ label: 'pekerjaan', nilai: [{ teks: nilai }] }],
    })
    const [part] = diffWording(withBlok(row('Buruh Harian Lepas')), withBlok(row('Pedagang')))
    expect(part?.jenis).toBe('biodata')
  })
  it('keeps only the words around a change on screen', () => {
    const long = Array.from({ length: 40 }, (_, i) => `k${i}`).join(' ')
    const [before] = shorten(diffWords(`${long} lama`, `${long} baru`), 3)
    expect(before).toEqual({ kind: 'same', text: '… k37 k38 k39' })
  })
})

describe('the sheet of an edited letter', () => {
  it('marks the words that came in and leaves the text as it is', () => {
    const baru = {
      ...dua,
      isi: [
        { teks: 'memiliki usaha ' },
        { teks: 'produksi', tebal: true as const },
        { teks: ' batik yang berkedudukan di alamat tersebut.' },
      ],
    }
    const [blok] = markEdited(withBlok(dua), withBlok(baru)).blok
    const isi = blok?.jenis === 'paragraf' ? blok.isi : []
    expect(isi.map(({ teks }) => teks).join('')).toBe(baru.isi.map(({ teks }) => teks).join(''))
    expect(
      isi
        .filter((run) => run.isian === editedMark)
        .map(({ teks }) => teks)
        .join(''),
    ).toBe('produksi batik')
    expect(isi.find(({ teks }) => teks === 'produksi')?.tebal).toBe(true)
  })
  it('marks all words of a part that came in, and none of an untouched one', () => {
    const { blok } = markEdited(withBlok(satu), withBlok(satu, tiga))
    const marked = (at: number) => {
      const satuBlok = blok[at]
      return satuBlok?.jenis === 'paragraf' && satuBlok.isi.every((run) => run.isian === editedMark)
    }
    expect([marked(0), marked(1)]).toEqual([false, true])
  })
})
