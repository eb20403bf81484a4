import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HasilCari } from '#contract/penduduk.ts'
import { makeAcak } from '#domain/latihan/acak.ts'
import { makeDaftarKeluarga } from '#domain/latihan/keluarga.ts'
import { searchPenduduk } from '#electron/usecases/search-penduduk.ts'
import { withRegister } from '#tests/builders/cari.ts'
import { valueOf } from '#tests/builders/value-of.ts'

describe('a register of 1,500 people', () => {
  const keluarga = makeDaftarKeluarga(makeAcak('cari'), { orang: 1500, keluarga: 500, pada: '2026-06-30' })
  const people = keluarga.flatMap(({ anggota }) => anggota)
  const many = withRegister(({ add, db }) => {
    db.$client.exec('BEGIN IMMEDIATE')
    for (const [i, { anggota }] of keluarga.entries()) for (const isi of anggota) add(isi, `kk-${i}`)
    db.$client.exec('COMMIT')
  })
  const aLiving = fc.constantFrom(...people.filter(({ statusDasar }) => statusDasar === 1))
  const aText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'siti',
          'sl',
          'rt 3',
          '87',
          '5',
          'jl',
          'no',
          'h',
          '17-08-1987',
          'moh',
          '"',
          '*',
          'AND',
          '99750',
          "'",
          '0',
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(' ')),
  )

  test('finds everybody by the words of the whole name in any order', () => {
    fc.assert(
      fc.property(aLiving, fc.nat(), (orang, seed) => {
        const teks = makeAcak(seed).shuffle(orang.nama.split(' ')).join(' ')
        expect(
          many
            .of()
            .search(teks)
            .baris.map(({ nama }) => nama),
        ).toContain(orang.nama)
      }),
      { numRuns: 150 },
    )
  })

  test('finds everybody by name and birth date', () => {
    fc.assert(
      fc.property(aLiving, (orang) => {
        const [y, m, d] = (orang.tanggalLahir ?? '').split('-')
        expect(many.of().search(`${orang.nama} ${d}-${m}-${y}`).baris).toContainEqual(
          expect.objectContaining({ nama: orang.nama, tanggalLahir: orang.tanggalLahir }),
        )
      }),
      { numRuns: 150 },
    )
  })

  test('opens everybody by the NIK', () => {
    fc.assert(
      fc.property(aLiving, (orang) => {
        const { tepat, baris } = many.of().search(orang.nik ?? '')
        expect(baris[0]).toMatchObject({ id: tepat, nama: orang.nama, nik: orang.nik })
      }),
      { numRuns: 100 },
    )
  })

  test('never throws, keeps to the contract, gives at most ten rows and each person once', () => {
    fc.assert(
      fc.property(aText, fc.boolean(), (teks, semuaStatus) => {
        const found = searchPenduduk({ baca: many.of().baca }, { teks: teks.slice(0, 200), semuaStatus })
        if (!found.ok) return
        const { baris, mirip } = HasilCari.parse(found.value)
        const ids = [...baris, ...mirip].map(({ id }) => id)
        expect(ids.length).toBeLessThanOrEqual(10)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 400 },
    )
  })

  test('never shows a whole NIK to somebody who did not type it', () => {
    fc.assert(
      fc.property(aText, (teks) => {
        const found = searchPenduduk({ baca: many.of().baca }, { teks, semuaStatus: true })
        const rows = found.ok ? [...found.value.baris, ...found.value.mirip] : []
        expect(rows.filter(({ nik }) => /\d{16}/.test(nik ?? ''))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('gives the same answer every time, and never more than fifty rows', () => {
    expect(many.of().search('siti')).toEqual(many.of().search('siti'))
    const { baris, mirip } = valueOf(
      searchPenduduk({ baca: many.of().baca }, { teks: 'jl kartini', semuaStatus: true, batas: 1000 }),
    )
    expect(baris.length).toBeGreaterThan(10)
    expect(baris.length + mirip.length).toBeLessThanOrEqual(50)
  })
})
