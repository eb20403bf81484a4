import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeTypedWord } from '#domain/cari/match-word.ts'
import { normaliseNama } from '#domain/cari/normalise-nama.ts'
import { parseKueri } from '#domain/cari/parse-kueri.ts'
import { findPembeda } from '#domain/cari/pembeda.ts'
import { explainMirip, explainNear, rankRow } from '#domain/cari/rank.ts'
import { underlineNama } from '#domain/cari/sorot.ts'
import { anIsiPenduduk } from '#tests/builders/penduduk.ts'

const judge = (teks: string, nama: string, isi: Parameters<typeof anIsiPenduduk>[0] = {}) => {
  const { kata, saring, alamat } = parseKueri(teks)
  return rankRow(
    { kata: kata.map(makeTypedWord), saring, alamat },
    { ...anIsiPenduduk({ nama, ...isi }), namaN: normaliseNama(nama) },
  )
}
const mirip = (teks: string, nama: string) => explainMirip(judge(teks, nama))
const sorot = (teks: string, nama: string) =>
  underlineNama(nama, judge(teks, nama).cocok).map(([from, to]) => nama.slice(from, to))

describe('a row is judged', () => {
  test.each([
    ['siti nur', 'SITI NURHAYATI', 'persis'],
    ['nurhayati siti', 'SITI NURHAYATI', 'persis'],
    ['achmad', 'AHMAD', 'bunyi'],
    ['sitti', 'SITI', 'bunyi'],
    ['sukrman', 'SUKIRMAN', 'mirip'],
    ['siti wahyuni', 'SITI NURHAYATI', 'sebagian'],
    ['siti kenanga', 'SITI NURHAYATI', 'persis'],
    ['siti 1987', 'SITI NURHAYATI', 'persis'],
    ['siti 1986', 'SITI NURHAYATI', 'sebagian'],
  ] as const)('%j against %s as %s', (teks, nama, kelas) => expect(judge(teks, nama).kelas).toBe(kelas))

  test('better the nearer it is to what was typed', () => {
    const typed = 'ahmad fauzi'
    const names = ['AHMAD FAUZI', 'AHMAD FAUZI HAKIM', 'FAUZI AHMAD', 'ACHMAD FAUZY', 'AHMAD FAUDI', 'AHMAD']
    const costs = names.map((nama) => judge(typed, nama).cost)
    expect(costs).toEqual(costs.toSorted((a, b) => a - b))
    expect(new Set(costs).size).toBe(names.length)
  })

  test('behind the same sound in a name when it only lives in a street of that name', () => {
    expect(judge('fauzi kenanga', 'FAUZI').cost).toBeGreaterThan(judge('fauzi hakim', 'FAUZY HAKIM').cost)
  })

  test('with a slip in the street only when a place was asked for', () => {
    expect(judge('siti kenagna', 'SITI').kelas).toBe('sebagian')
    expect(judge('siti jl kenagna', 'SITI').kelas).toBe('mirip')
  })

  test('with one word of a name answering one typed word only', () =>
    expect(judge('siti siti', 'SITI NURHAYATI').kelas).toBe('sebagian'))
})

describe('a near row says why', () => {
  test.each([
    ['noer', 'NUR', 'mirip: Noer → Nur'],
    ['sukrman wahyu', 'SUKIRMAN WAHYU', 'mirip: Sukrman → Sukirman'],
    ['siti wahyuni', 'SITI NURHAYATI', 'tanpa: Wahyuni'],
    ['sitti wahyuni 1986', 'SITI NURHAYATI', 'mirip: Sitti → Siti · tanpa: Wahyuni, 1986'],
  ])('%j against %s: %s', (teks, nama, expected) => expect(mirip(teks, nama)).toBe(expected))

  test('and an exact one says nothing, except where it stands among the near ones for its street', () => {
    expect(mirip('siti kenanga', 'SITI NURHAYATI')).toBeNull()
    expect(explainNear(judge('siti kenanga', 'SITI NURHAYATI'))).toBe('alamat: Kenanga')
  })

  test('in at most 120 characters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (teks) => {
        expect((mirip(teks, 'SITI NURHAYATI') ?? '').length).toBeLessThanOrEqual(120)
      }),
    )
  })
})

describe('what was typed is underlined', () => {
  test.each([
    ['sit nur', 'SITI NURHAYATI', ['SIT', 'NUR']],
    ['numan', "NU'MAN HAKIM", ["NU'MAN"]],
    ['num', "NU'MAN HAKIM", ["NU'M"]],
    ['achmad', 'H. AHMAD, S.Pd.', ['AHMAD']],
    ['fauzi ahmad', 'AHMAD FAUZI', ['AHMAD', 'FAUZI']],
    ['kenanga', 'SITI NURHAYATI', []],
  ])('%j in %s', (teks, nama, expected) => expect(sorot(teks, nama)).toEqual(expected))

  test('inside the name, in order and apart', () => {
    fc.assert(
      fc.property(
        fc.constantFrom("NU'MAN AL-FARIZI", 'SITI NUR SITI', 'M. ARIF, S.KOM'),
        fc.string({ unit: fc.constantFrom(...'nuamsitrf '), maxLength: 20 }),
        (nama, teks) => {
          let end = 0
          for (const [from, to] of underlineNama(nama, judge(teks, nama).cocok)) {
            expect(from).toBeGreaterThanOrEqual(end)
            expect(to).toBeGreaterThan(from)
            end = to
          }
          expect(end).toBeLessThanOrEqual(nama.length)
        },
      ),
    )
  })
})

describe('people of the same name are told apart', () => {
  const siti = {
    namaN: 'siti',
    tanggalLahir: '1987-09-14',
    rt: '003',
    rw: '005',
    alamat: 'JL. KENANGA',
    namaIbu: 'RUKAYAH',
  }

  test('by the first fact that is different', () => {
    expect(findPembeda([siti, { ...siti, tanggalLahir: '1990-01-01' }])).toEqual([['tanggalLahir'], ['tanggalLahir']])
    expect(findPembeda([siti, { ...siti, rw: '006' }])).toEqual([['rt'], ['rt']])
    expect(findPembeda([siti, { ...siti, namaIbu: 'AMINAH' }])).toEqual([['namaIbu'], ['namaIbu']])
  })

  test('by several facts when none of them tells from everybody', () => {
    const third = { ...siti, tanggalLahir: '1990-01-01' }
    expect(findPembeda([siti, third, { ...siti, alamat: 'JL. MAWAR' }])[0]).toEqual(['tanggalLahir', 'alamat'])
  })

  test('by nothing when nothing differs or the name is alone', () => {
    expect(findPembeda([siti, { ...siti }])).toEqual([[], []])
    expect(findPembeda([siti, { ...siti, namaN: 'nur' }])).toEqual([[], []])
  })
})
