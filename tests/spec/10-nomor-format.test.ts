// The printed number: tokens of the office's format, and formats that are refused.
import { describe, expect, it } from 'vitest'
import { checkFormat, formatNomor, type BahanNomor } from '#domain/nomor/format.ts'

const bahan = (beda: Partial<BahanNomor> = {}): BahanNomor => ({
  klasifikasi: '400.9.14.1',
  urut: 7,
  tanggal: '2026-11-20',
  deklarasi: { seri: 'SKTM' },
  ...beda,
})
const nomor = (format: string, beda: Partial<BahanNomor> = {}, kantor: { unit?: string; sifat?: string } = {}) =>
  formatNomor({ format, unit: '08.1006', sifat: '', ...kantor }, bahan(beda))

describe('a nomor is printed from the format of the office', () => {
  it('puts every token in its place', () => {
    expect(nomor('{kode}/{urut:4}/{unit}/{bulan_romawi}/{tahun}')).toBe('400.9.14.1/0007/08.1006/XI/2026')
    expect(nomor('{sifat}/{kode}/{urut}/{seri}/{bulan}/{tahun}', {}, { sifat: 'B' })).toBe(
      'B/400.9.14.1/7/SKTM/11/2026',
    )
  })
  it('pads the running number but never cuts it', () => {
    expect(nomor('{kode}/{urut:3}/{tahun}', { urut: 7 })).toBe('400.9.14.1/007/2026')
    expect(nomor('{kode}/{urut:3}/{tahun}', { urut: 12345 })).toBe('400.9.14.1/12345/2026')
  })
  it('shows a letter that has no number yet with an ellipsis', () => {
    expect(nomor('{kode}/{urut:3}/{tahun}', { urut: null })).toBe('400.9.14.1/…/2026')
  })
  it('takes month and year from the date of the letter', () => {
    expect(nomor('{kode}/{urut}/{bulan_romawi}/{tahun}', { tanggal: '2027-01-01' })).toBe('400.9.14.1/7/I/2027')
  })
  it('marks an inserted number behind its running part', () => {
    expect(nomor('{kode}/{urut:3}/{tahun}', { urut: 12, sisipan: 'a' })).toBe('400.9.14.1/012a/2026')
  })
  it('lets a letter carry its own sifat', () => {
    expect(nomor('{sifat}/{kode}/{urut}/{tahun}', { sifat: 'R' }, { sifat: 'B' })).toBe('R/400.9.14.1/7/2026')
  })
  it('leaves no double, leading or trailing separator where a token is empty', () => {
    expect(nomor('{sifat}/{kode}/{urut}/{unit}/{tahun}', {}, { unit: '', sifat: '' })).toBe('400.9.14.1/7/2026')
    expect(nomor('{kode}/{urut}/{tahun}/{unit}', {}, { unit: '' })).toBe('400.9.14.1/7/2026')
    expect(nomor('{kode}/{urut}/{seri}/{unit}/{tahun}', { deklarasi: { seri: '' } }, { unit: '' })).toBe(
      '400.9.14.1/7/2026',
    )
    expect(nomor('{sifat}.{kode}/{urut}/{tahun}')).toBe('400.9.14.1/7/2026')
  })
})

describe('a format is refused with the piece that is wrong', () => {
  it.each([
    ['{kode}/{tahun}', '{urut}'],
    ['{kode}/{nomor}/{urut}', '{nomor}'],
    ['{kode}/{urut:0}/{tahun}', '{urut:0}'],
    ['{kode}/{urut:x}', '{urut:x}'],
    ['{kode:3}/{urut}', '{kode:3}'],
    ['{kode}{urut}/{tahun}', '{kode}'],
    ['{kode}/2{urut}/{tahun}', '{urut}'],
    ['{kode}/{urut}A/{tahun}', '{urut}'],
    ['{kode}/{urut}/{tahun', '{'],
    ['{kode}/{urut}\n{tahun}', '\n'],
    ['{kode}/{urut}/<b>', '<'],
  ])('%j', (format, letak) => {
    expect(checkFormat(format)).toEqual({ code: 'FormatNomorSalah', letak })
  })
  it('accepts the formats seen in offices', () => {
    for (const format of [
      '{kode}/{urut:3}/{unit}/{bulan_romawi}/{tahun}',
      '{urut}/Reg/{bulan_romawi}/{tahun}',
      '{sifat}.{kode}/{urut}/{unit}/{tahun}',
      '{kode}/{urut:4}/{tahun}',
    ])
      expect(checkFormat(format)).toBeNull()
  })
})
