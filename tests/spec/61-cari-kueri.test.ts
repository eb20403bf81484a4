import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseKueri } from '#domain/cari/parse-kueri.ts'

const tokens = (teks: string): readonly string[] => parseKueri(teks).saring.map((one) => one.tokens.join('|'))
const words = (teks: string): readonly string[] => parseKueri(teks).kata

describe('the one box reads', () => {
  test.each([
    ['9975015409870001', '9975015409870001'],
    ['9975 0154 0987 0001', '9975015409870001'],
    ['NIK: 9975015409870001', '9975015409870001'],
    ['no. kk 9975015409870001', '9975015409870001'],
    ['9975.0154', '99750154'],
    ['140987', '140987'],
    ['99750154098700011', '99750154098700011'],
  ])('%j as digits of a number', (teks, angka) =>
    expect(parseKueri(teks)).toMatchObject({ angka, kata: [], saring: [] }),
  )

  test.each([
    ['17-08-1987', ['t19870817']],
    ['17/8/1987', ['t19870817']],
    ['17 08 1987', ['t19870817']],
    ['1987-08-17', ['t19870817']],
    ['17 agustus 1987', ['t19870817']],
    ['17-08-87', ['t19870817|t20870817']],
    ['8-1987', ['m198708']],
    ['08/1987', ['m198708']],
    ['17-08', ['d0817']],
    ['1987', ['y1987|no1987']],
  ])('%j as a birth date or a part of one', (teks, expected) => {
    expect(tokens(teks)).toEqual(expected)
    expect(parseKueri(teks).angka).toBeNull()
  })

  test.each([
    ['rt 3', ['rt3']],
    ['rt003', ['rt3']],
    ['rt.3', ['rt3']],
    ['rw 5', ['rw5']],
    ['RT 03/RW 05', ['rt3', 'rw5']],
    ['rt 3/5', ['rt3', 'rw5']],
    ['003/005', ['rt3', 'rw5']],
    ['rt 3 rw 5', ['rt3', 'rw5']],
  ])('%j as RT and RW', (teks, expected) => expect(tokens(teks)).toEqual(expected))

  test.each([
    ['kenanga 118', ['kenanga'], ['no118']],
    ['jl. kenanga no. 118', ['kenanga'], ['no118']],
    ['jl kenanga gg 3 no 11a', ['kenanga'], ['no3', 'no11a']],
    ['sit nur 87', ['sit', 'nur'], ['y1987|y2087|no87']],
    ["siti '87", ['siti'], ['y1987|y2087|no87']],
    ['budi lahir 1987', ['budi'], ['y1987|no1987']],
    ['siti 14-09-1987 rt 3', ['siti'], ['rt3', 't19870914']],
    ['5/87 budi', ['budi'], ['m198705|m208705']],
  ])('%j as words and facts', (teks, kata, saring) => {
    expect(words(teks)).toEqual(kata)
    expect(tokens(teks)).toEqual(saring)
  })

  test('keeps a half-typed last word that looks like a title', () => {
    expect(words('slamet h')).toEqual(['slamet', 'h'])
    expect(words('H. Slamet')).toEqual(['slamet'])
  })

  test('leaves bin between two words out', () => expect(words('hasan bin ali')).toEqual(['hasan', 'ali']))

  test('knows that a place is asked for', () => {
    expect(parseKueri('jl kenanga').alamat).toBe(true)
    expect(parseKueri('kenanga 118').alamat).toBe(true)
    expect(parseKueri('siti nur').alamat).toBe(false)
  })

  test('a long number between words as digits', () =>
    expect(parseKueri('budi 1409870001')).toMatchObject({ angka: '1409870001', kata: ['budi'] }))

  test('the same facts in any order of the parts', () => {
    const parts = ['siti', '14-09-1987', 'rt 3', 'rw 5']
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: 4 }), (order) => {
        expect(tokens(order.join(' ')).toSorted()).toEqual(['rt3', 'rw5', 't19870914'])
        expect(words(order.join(' '))).toEqual(['siti'])
      }),
    )
  })

  test('any text without an error, in bounds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (teks) => {
        const kueri = parseKueri(teks)
        expect(kueri.kata.length).toBeLessThanOrEqual(8)
        expect(kueri.saring.length).toBeLessThanOrEqual(6)
        for (const kata of kueri.kata) expect(kata).toMatch(/^[a-z0-9]+$/)
        for (const { tokens: alternatives } of kueri.saring)
          for (const token of alternatives) expect(token).toMatch(/^[a-z]+\d+[a-z]?$/)
      }),
      { numRuns: 500 },
    )
  })
})
