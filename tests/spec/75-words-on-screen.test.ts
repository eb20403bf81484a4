// Names, dates and numbers as the screens show them.
import { describe, expect, it } from 'vitest'
import { groupNik, parseDate, shortDate, titleCase } from '#renderer/pesan/waktu.ts'

describe('a name on a card', () => {
  it('is read in small letters, also with an apostrophe, a hyphen or a point', () => {
    expect(titleCase('SITI NURHAYATI')).toBe('Siti Nurhayati')
    expect(titleCase("NUR'AINI AL-FATIH M.YUSUF")).toBe("Nur'Aini Al-Fatih M.Yusuf")
  })
  it('keeps the degrees behind it, whatever case they have', () => {
    expect(titleCase('SULASTRI, S.Kom.')).toBe('Sulastri, S.Kom.')
    expect(titleCase('HARYO WICAKSONO, S.STP., M.SI.')).toBe('Haryo Wicaksono, S.STP., M.SI.')
  })
  it('is left alone when somebody wrote it in mixed case', () => {
    expect(titleCase('van der Berg')).toBe('van der Berg')
  })
})

describe('numbers and dates', () => {
  it('are grouped, masks too', () => {
    expect(groupNik('9975015409870002')).toBe('997501 540987 0002')
    expect(groupNik('9975**********02')).toBe('9975** ****** **02')
    expect(groupNik(null)).toBe('')
  })
  it('go to the screen and back', () => {
    expect(shortDate('2026-11-22')).toBe('22-11-2026')
    expect(parseDate('22-11-2026')).toBe('2026-11-22')
  })
})
