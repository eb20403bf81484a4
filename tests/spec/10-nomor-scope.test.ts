// How far a running number reaches, and that no two numbers of an office print alike without a warning (decision 000.18).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Penomoran } from '#domain/kantor/kantor.ts'
import { checkFormat, formatNomor } from '#domain/nomor/format.ts'
import { lingkupNomor, listLingkup, mayRepeat } from '#domain/nomor/scope.ts'
import { daftarJenis, findJenis } from '#domain/surat/jenis/index.ts'

const penomoran = (beda: Partial<Penomoran> = {}): Penomoran => ({
  format: '{kode}/{urut:3}/{unit}/{bulan_romawi}/{tahun}',
  lingkup: 'kantor',
  skema: '2022',
  unit: 'SPK',
  sifat: '',
  ...beda,
})
const jenis = (kode: string) => {
  const satu = findJenis(kode)
  if (!satu) throw new Error(`no letter type ${kode}`)
  return satu
}

describe('the scope of a running number', () => {
  it('is the office, the letter type, the klasifikasi in force, or the book', () => {
    const sktm = jenis('sktm')
    expect(lingkupNomor(penomoran(), sktm)).toBe('kantor')
    expect(lingkupNomor(penomoran({ lingkup: 'jenis' }), sktm)).toBe('jenis:sktm')
    expect(lingkupNomor(penomoran({ lingkup: 'klas' }), sktm)).toBe('klas:400.9.14.1')
    expect(lingkupNomor(penomoran({ lingkup: 'klas', skema: 'lama' }), sktm)).toBe('klas:401')
    expect(lingkupNomor(penomoran({ lingkup: 'buku' }), sktm)).toBe('buku:register-surat-keterangan')
  })
  it('is shared by every type with the same klasifikasi', () => {
    const klas = listLingkup(penomoran({ lingkup: 'klas' }), ['pengantar-ktp', 'sktm', 'sk-domisili'].map(jenis))
    expect(klas.find((l) => l.register === 'klas:400.12.2.1')?.jenis.map((j) => j.kode)).toEqual([
      'pengantar-ktp',
      'sk-domisili',
    ])
  })
  it('leaves out forms that carry no number', () => {
    expect(listLingkup(penomoran({ lingkup: 'jenis' }), [{ ...jenis('sktm'), bernomor: false }])).toEqual([])
  })
})

describe('a format that could print one text for two numbers', () => {
  it('is told with an example when types share a klasifikasi but not a running number', () => {
    const kembar = mayRepeat(penomoran({ lingkup: 'jenis' }), ['pengantar-ktp', 'sktm', 'sk-domisili'].map(jenis))
    expect(kembar).toMatchObject({ sebab: 'jenis', contoh: '400.12.2.1/001/SPK/I/2026' })
    expect(kembar && 'jenis' in kembar && [...kembar.jenis].toSorted()).toEqual([
      'Pengantar KTP-el',
      'Surat keterangan domisili',
    ])
  })
  it('is fine once the series of the type stands in it', () => {
    expect(mayRepeat(penomoran({ lingkup: 'jenis', format: '{kode}/{seri}/{urut:3}/{tahun}' }), daftarJenis)).toBeNull()
  })
  it('is told when the year is missing, because numbers begin anew in January', () => {
    expect(mayRepeat(penomoran({ format: '{kode}/{urut:3}/{bulan_romawi}' }), daftarJenis)).toMatchObject({
      sebab: 'tanpa-tahun',
    })
  })
  it('is told when a number per klasifikasi does not show the klasifikasi', () => {
    expect(mayRepeat(penomoran({ lingkup: 'klas', format: '{urut:3}/{unit}/{tahun}' }), daftarJenis)?.sebab).toBe(
      'jenis',
    )
  })
  it('does not exist for one series of the whole office, nor for the default', () => {
    expect(mayRepeat(penomoran(), daftarJenis)).toBeNull()
    expect(mayRepeat(penomoran({ lingkup: 'klas' }), daftarJenis)).toBeNull()
  })
})

const token = fc.constantFrom(
  '{sifat}',
  '{kode}',
  '{urut}',
  '{urut:3}',
  '{unit}',
  '{bulan}',
  '{bulan_romawi}',
  '{tahun}',
  '{seri}',
  'Reg',
  '7',
)
const pemisah = fc.constantFrom('/', '.', '-', ' / ', '/A-', '.1.')
const format = fc
  .tuple(fc.array(fc.tuple(token, pemisah), { minLength: 1, maxLength: 6 }), token)
  .map(([awal, akhir]) => awal.map(([t, p]) => t + p).join('') + akhir)
  .filter((f) => checkFormat(f) === null)
const klas = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }).map((a) => a.join('.'))
const tipe = fc.record({
  kode: fc.constantFrom('a', 'b', 'c', 'd'),
  seri: fc.constantFrom('', 'SKD', 'I', 'V', 'XI', 'B'),
  klasifikasi: fc.record({ '2022': klas, lama: klas }),
  buku: fc.constantFrom(['x'], ['y'], []),
  bernomor: fc.constant(true),
})
const tanggal = fc
  .record({ t: fc.integer({ min: 2024, max: 2029 }), b: fc.integer({ min: 1, max: 12 }) })
  .map(({ t, b }) => `${t}-${String(b).padStart(2, '0')}-15`)

describe('no two numbers of an office print alike', () => {
  it('unless the format was told to be able to', () => {
    let alike = 0
    fc.assert(
      fc.property(
        fc.record({
          format,
          lingkup: fc.constantFrom('kantor', 'jenis', 'klas', 'buku'),
          skema: fc.constantFrom('2022', 'lama'),
          unit: fc.constantFrom('', 'SPK', '08.1006'),
          sifat: fc.constantFrom('', 'B'),
        }),
        fc.uniqueArray(tipe, { minLength: 1, maxLength: 4, selector: (t) => t.kode }),
        fc.array(fc.record({ i: fc.nat(3), n: fc.integer({ min: 1, max: 30 }), tanggal }), {
          minLength: 2,
          maxLength: 40,
        }),
        (setelan, daftar, surat) => {
          const bernama = daftar.map((d) => ({ ...d, nama: d.kode }))
          const kembar = mayRepeat(setelan as Penomoran, bernama)
          const oleh = new Map<string, string>()
          for (const s of surat) {
            const d = bernama[s.i % bernama.length]
            if (!d) continue
            const teks = formatNomor(setelan, {
              klasifikasi: d.klasifikasi[setelan.skema as Penomoran['skema']],
              urut: s.n,
              tanggal: s.tanggal,
              deklarasi: d,
            })
            const kunci = `${lingkupNomor(setelan as Penomoran, d)} ${s.tanggal.slice(0, 4)} ${s.n}`
            const lain = oleh.get(teks)
            if (lain !== undefined && lain !== kunci) {
              alike += 1
              if (!kembar) throw new Error(`${setelan.format}: ${teks} is ${lain} and ${kunci}`)
            }
            oleh.set(teks, kunci)
          }
        },
      ),
      { numRuns: 3000, seed: 20261120 },
    )
    // The control: the generator does make formats in which two numbers are alike.
    expect(alike).toBeGreaterThan(100)
  })
})
