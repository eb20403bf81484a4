import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deletionsOf, skeletonOf } from '#domain/cari/deletions.ts'
import { beginDistance, editDistance } from '#domain/cari/edit-distance.ts'
import { alamatWords, tokensOf } from '#domain/cari/index-entry.ts'
import { nikNeighbours } from '#domain/cari/nik-neighbours.ts'
import { normaliseNama } from '#domain/cari/normalise-nama.ts'
import { beginKeys, wordKey } from '#domain/cari/word-key.ts'
import { anIsiPenduduk } from '#tests/builders/penduduk.ts'

const aWord = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoprstuwyz'), minLength: 3, maxLength: 12 })

describe('normalising a name', () => {
  test.each([
    ["Drs. H. Ahmad Mas'ud, S.Pd., M.M.", 'ahmad masud'],
    ['SITI NURHAYATI', 'siti nurhayati'],
    ['H.Slamet', 'slamet'],
    ['M.Arif, S.Kom', 'm arif'],
    ['Hidayat, Ahmad', 'hidayat ahmad'],
    ['R.A. Kartini', 'kartini'],
    ['Nu’man  Al-Farizi', 'numan al farizi'],
    ['José', 'jose'],
    ['Haji', 'haji'],
    ['', ''],
  ])('makes %j comparable as %j', (nama, expected) => expect(normaliseNama(nama)).toBe(expected))

  test('gives the same when it is done twice to plain words', () => {
    fc.assert(
      fc.property(fc.array(aWord, { minLength: 1, maxLength: 4 }), (words) => {
        const once = normaliseNama(words.join(' '))
        expect(normaliseNama(once)).toBe(once)
      }),
    )
  })

  test('never throws and never leaves marks, doubled blanks or capitals', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (nama) => {
        expect(normaliseNama(nama)).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/)
      }),
    )
  })
})

describe('the key of a word', () => {
  test.each([
    ['soeharto', 'suharto'],
    ['djoko', 'joko'],
    ['tjahjono', 'cahyono'],
    ['sjafii', 'syafii'],
    ['achmad', 'ahmad'],
    ['akhmad', 'ahmad'],
    ['mochammad', 'muhamad'],
    ['moh', 'muhammad'],
    ['abd', 'abdul'],
    ['taufiq', 'taufik'],
    ['zaenal', 'zainal'],
    ['khoirul', 'khaerul'],
    ['chotimah', 'khotimah'],
    ['noor', 'nur'],
    ['arief', 'arif'],
    ['prasetiyo', 'prasetyo'],
    ['sumijati', 'sumiati'],
    ['njoman', 'nyoman'],
    ['fitry', 'fitri'],
    ['nurrohman', 'nurohman'],
    ['dzulkifli', 'zulkifli'],
    ['thohir', 'tohir'],
    ['jannah', 'janah'],
  ])('is one for %s and %s', (one, other) => expect(wordKey(one)).toBe(wordKey(other)))

  test.each([
    ['slamet', 'selamat'],
    ['siti', 'sutinah'],
    ['budi', 'rudi'],
    ['ali', 'adi'],
  ])('keeps %s and %s apart', (one, other) => expect(wordKey(one)).not.toBe(wordKey(other)))

  test('is never empty and holds nothing but letters and digits', () => {
    fc.assert(
      fc.property(aWord, (word) => {
        expect(wordKey(word)).toMatch(/^[a-z0-9]+$/)
      }),
    )
  })

  test('is reached from every beginning of three letters of the common names', () => {
    const names = [
      'khotimah',
      'mochammad',
      'zainal',
      'achmad',
      'wijaya',
      'taufiq',
      'syaiful',
      'prasetyo',
      'choirul',
      'sulistiyo',
      'yuliana',
      'dhian',
      'nyoman',
    ]
    for (const name of names)
      for (let end = 3; end < name.length; end++)
        expect(
          beginKeys(name.slice(0, end)).some((begin) => wordKey(name).startsWith(begin)),
          `${name.slice(0, end)} of ${name}`,
        ).toBe(true)
  })
})

describe('the distance between words', () => {
  test.each([
    ['siti', 'siti', 0],
    ['sitti', 'siti', 1],
    ['siit', 'siti', 1],
    ['sitk', 'siti', 1],
    ['sti', 'siti', 1],
    ['kusndi', 'kusnadi', 1],
    ['nur', 'slamet', 4],
  ])('of %s and %s is %i', (one, other, expected) => expect(editDistance(one, other, 3)).toBe(expected))

  test('is the same in both directions and never more than the limit and one', () => {
    fc.assert(
      fc.property(aWord, aWord, fc.integer({ min: 1, max: 3 }), (one, other, limit) => {
        expect(editDistance(one, other, limit)).toBe(editDistance(other, one, limit))
        expect(editDistance(one, other, limit)).toBeLessThanOrEqual(limit + 1)
      }),
    )
  })

  test('of a half-typed word to what it begins is nought, and never more than to the whole word', () => {
    fc.assert(
      fc.property(aWord, aWord, fc.integer({ min: 1, max: 12 }), (word, other, end) => {
        expect(beginDistance(word.slice(0, end), word, 2)).toBe(0)
        expect(beginDistance(word, other, 3)).toBeLessThanOrEqual(editDistance(word, other, 3))
      }),
    )
  })
})

describe('the dictionary of slips', () => {
  const slips = (word: string, at: number, letter: string): readonly string[] => [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ]

  test('shares a form between every word and the same word with any one slip', () => {
    fc.assert(
      fc.property(
        aWord.filter((word) => word.length >= 4),
        fc.nat(),
        fc.constantFrom(...'aeikmnst'),
        (word, where, letter) => {
          const forms = new Set(deletionsOf(word))
          for (const slipped of slips(word, where % word.length, letter))
            expect(
              deletionsOf(slipped).some((form) => forms.has(form)),
              `${slipped} of ${word}`,
            ).toBe(true)
        },
      ),
    )
  })

  test('joins words that differ in vowels only, when they have three consonants', () => {
    expect(skeletonOf('suharyono')).toBe(skeletonOf('saharyani'))
    expect(skeletonOf('ali')).toBeNull()
  })
})

describe('numbers one wrong key away', () => {
  test('are 144 substitutions and a swap for each pair of unlike neighbours', () => {
    expect(nikNeighbours('1234567890123456')).toHaveLength(144 + 15)
    expect(nikNeighbours('1111111111111111')).toHaveLength(144)
  })

  test('never hold the typed number and always lead back to it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{16}$/), fc.nat({ max: 158 }), (nik, pick) => {
        const all = nikNeighbours(nik)
        expect(all).not.toContain(nik)
        expect(nikNeighbours(all[pick % all.length] ?? '')).toContain(nik)
      }),
    )
  })

  test('put a missing digit in and leave an extra one out', () => {
    expect(nikNeighbours('123456789012345')).toContain('1234567890123456')
    expect(nikNeighbours('12345678901234567')).toContain('1234567890123456')
  })
})

describe('the index entry of a person', () => {
  test('holds keys of name and street, house number, RT, RW, birth and number of words', () => {
    const isi = anIsiPenduduk({
      nama: 'SITI NURHAYATI',
      alamat: 'JL. KENANGA GG 3 NO 11A',
      rt: '003',
      rw: '005',
      tanggalLahir: '1987-09-14',
    })
    expect(tokensOf(isi).split(' ').toSorted()).toEqual(
      [
        wordKey('siti'),
        wordKey('nurhayati'),
        wordKey('kenanga'),
        'no3',
        'no11',
        'no11a',
        'rt3',
        'rw5',
        'y1987',
        'm198709',
        't19870914',
        'd0914',
        'w2',
      ].toSorted(),
    )
  })

  test('does not count bin and binti as words of a name', () => {
    expect(tokensOf(anIsiPenduduk({ nama: 'HASAN BIN ALI' }))).toContain('w2')
  })

  test('leaves out words that stand in every address', () =>
    expect(alamatWords('Jl. Melati No. 4 RT 1 Gang Buntu')).toEqual(['melati', 'buntu']))
})
