// Numbers, money, dates and names in Indonesian words.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, countWeekdays, parseTanggal, weekdayOf } from '#domain/waktu/tanggal.ts'
import { formatAngka, formatAngkaTerbilang, formatRupiah, formatRupiahTerbilang } from '#domain/words/angka.ts'
import { formatNamaKapital, lowerAwal } from '#domain/words/nama.ts'
import { bulanRomawi, formatHariTanggal, formatTanggal, formatTanggalSingkat } from '#domain/words/tanggal.ts'
import { terbilang } from '#domain/words/terbilang.ts'

const harga: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
}
// Reads words back by the grammar of the language, not by the rules that wrote them.
const readWords = (teks: string): number => {
  let total = 0
  let ribuan = 0
  let satuan = 0
  for (const kata of teks.split(' ')) {
    const [pengali] = [{ triliun: 1e12, miliar: 1e9, juta: 1e6, ribu: 1e3 }[kata]]
    if (kata in harga) satuan += harga[kata] ?? 0
    else if (kata === 'belas') satuan += 10
    else if (kata === 'puluh') satuan = Math.floor(satuan / 100) * 100 + (satuan % 100) * 10
    else if (kata === 'ratus') satuan *= 100
    else if (kata === 'seratus') satuan += 100
    else if (kata === 'seribu') total += 1000
    else if (pengali) {
      total += satuan * pengali
      satuan = 0
    } else throw new Error(`not a word of a number: ${kata}`)
    if (kata === 'ratus' || kata === 'seratus') {
      ribuan = satuan
      satuan = 0
    }
    if (kata !== 'ratus' && kata !== 'seratus' && ribuan > 0 && pengali) {
      total += ribuan * pengali
      ribuan = 0
    }
  }
  return total + ribuan + satuan
}

describe('terbilang', () => {
  it.each([
    [0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [111, 'seratus sebelas'],
    [999, 'sembilan ratus sembilan puluh sembilan'],
    [1000, 'seribu'],
    [1001, 'seribu satu'],
    [2000, 'dua ribu'],
    [11_000, 'sebelas ribu'],
    [100_000, 'seratus ribu'],
    [101_000, 'seratus satu ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [1_200_000, 'satu juta dua ratus ribu'],
    [1_000_000_000, 'satu miliar'],
    [1_000_000_000_000, 'satu triliun'],
    [
      999_999_999_999_999,
      'sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan',
    ],
    [-5, 'minus lima'],
  ])('%d is %s', (n, kata) => {
    expect(terbilang(n)).toBe(kata)
  })
  it('reads back to the number it was made from', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(2_000_000),
          fc.maxSafeNat().map((n) => n % 1e15),
        ),
        (n) => readWords(terbilang(n)) === n,
      ),
    )
  })
  it('refuses fractions and what is too large to be a letter', () => {
    expect(() => terbilang(1.5)).toThrow('not an integer')
    expect(() => terbilang(1e15)).toThrow('not an integer')
  })
})

describe('figures', () => {
  it('print money with its words, as official letters do', () => {
    expect(formatRupiahTerbilang(1_200_000)).toBe('Rp1.200.000,00 (satu juta dua ratus ribu rupiah)')
    expect(formatRupiah(-500)).toBe('-Rp500,00')
    expect(formatAngkaTerbilang(3)).toBe('3 (tiga)')
  })
  it('group thousands with dots', () => {
    expect([0, 999, 1000, 12_345_678, -1000].map(formatAngka)).toEqual(['0', '999', '1.000', '12.345.678', '-1.000'])
  })
})

describe('dates', () => {
  it('are written long, with the day, and short', () => {
    expect(formatTanggal('1987-09-14')).toBe('14 September 1987')
    expect(formatHariTanggal('2026-11-20')).toBe('Jumat, 20 November 2026')
    expect(formatTanggalSingkat('2026-11-05')).toBe('05-11-2026')
    expect([1, 4, 9, 12].map(bulanRomawi)).toEqual(['I', 'IV', 'IX', 'XII'])
  })
  it('are left as they are when they are no dates', () => {
    expect([formatTanggal('sekitar 1950'), formatHariTanggal('2026-02-30'), formatTanggalSingkat('')]).toEqual([
      'sekitar 1950',
      '2026-02-30',
      '',
    ])
  })
  it('know the weekday of every day, as the calendar of the platform does', () => {
    const hari = fc.integer({ min: -60_000, max: 60_000 })
    fc.assert(
      fc.property(hari, (n) => {
        const d = new Date(n * 86_400_000)
        return weekdayOf(d.toISOString().slice(0, 10)) === d.getUTCDay()
      }),
    )
  })
  it('go forward and back by days as the calendar does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -800, max: 800 }), (n, beda) => {
        const iso = (k: number) => new Date(k * 86_400_000).toISOString().slice(0, 10)
        return addDays(iso(n), beda) === iso(n + beda)
      }),
    )
  })
  it('count the working days before another date as one counts them day by day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -5, max: 60 }), (n, beda) => {
        const iso = (k: number) => new Date(k * 86_400_000).toISOString().slice(0, 10)
        const hari = Array.from({ length: Math.max(0, beda) }, (_, k) => new Date((n + k) * 86_400_000).getUTCDay())
        return countWeekdays(iso(n), iso(n + beda)) === hari.filter((h) => h !== 0 && h !== 6).length
      }),
    )
  })
  it('reach the last day of a shorter month', () => {
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29')
    expect(addMonths('2026-11-20', 3)).toBe('2027-02-20')
    expect(addMonths('2026-12-31', 6)).toBe('2027-06-30')
  })
  it('are refused when no calendar has them', () => {
    expect(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '20-11-2026'].map(parseTanggal)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
    expect(parseTanggal('2028-02-29')).toEqual({ tahun: 2028, bulan: 2, hari: 29 })
    expect(parseTanggal('1900-02-29')).toBeNull()
  })
})

describe('names', () => {
  it('are in capitals while titles keep their letters', () => {
    expect(formatNamaKapital('Haryo Wicaksono, S.STP., M.Si.')).toBe('HARYO WICAKSONO, S.STP., M.Si.')
    expect(formatNamaKapital('Drs. H. Abdul Kholiq')).toBe('Drs. H. ABDUL KHOLIQ')
    expect(formatNamaKapital('Prof. Dr. Hj. Siti Aminah, S.Pd.')).toBe('Prof. Dr. Hj. SITI AMINAH, S.Pd.')
    expect(formatNamaKapital('Sukarni')).toBe('SUKARNI')
    expect(formatNamaKapital("M. Nu'man Al-Habsyi")).toBe("M. NU'MAN AL-HABSYI")
  })
  it('of a chosen option begin small inside a sentence, unless they are an abbreviation', () => {
    expect(['Milik sendiri', 'CV', 'PT', ''].map(lowerAwal)).toEqual(['milik sendiri', 'CV', 'PT', ''])
  })
})
