// The picture of a letter beside its form: its lines end where the lines of the PDF end.
import { describe, expect, it } from 'vitest'
import { fitsToTry } from '#domain/surat/page-fit.ts'
import { keepTogether } from '#domain/words/keep-together.ts'
import { printed } from '#renderer/parts/sheet-blocks.tsx'

describe('the end of a line', () => {
  it('never parts RT and RW from their number, nor a day from its month', () => {
    expect(keepTogether('RT 003/RW 005 sejak 20 Mei 2026')).toBe('RT\u00a0003/RW\u00a0005 sejak 20\u00a0Mei 2026')
  })
  it('stands at a blank only, as in the PDF: a browser would break after a slash or a hyphen', () => {
    expect(printed('RT/RW').replaceAll('\u2060', '|')).toBe('RT/|RW')
    expect(printed('anak-anak, ya').replaceAll('\u2060', '|')).toBe('anak-|anak, ya')
    expect(printed('atas - bawah').replaceAll('\u2060', '|')).toBe('atas - bawah')
  })
})

describe('the measures a letter is tried in', () => {
  it('begin with the office’s own size at its roomiest and end with 11 points at its closest', () => {
    const fits = fitsToTry(12, 'judul')
    expect(fits[0]).toEqual({ size: 12, leading: 1.15, gap: 0.52, signature: 62 })
    expect(fits.at(-1)).toEqual({ size: 11, leading: 1, gap: 0.25, signature: 46 })
    expect(fits.map((fit) => fit.size)).toEqual([12, 12, 12, 12, 11.5, 11.5, 11.5, 11.5, 11, 11, 11, 11])
  })
  it('reach 9.5 points for a form, whose rows are given', () => {
    expect(fitsToTry(12, 'formulir').at(-1)?.size).toBe(9.5)
    expect(fitsToTry(9, 'formulir').at(-1)?.size).toBe(9)
  })
  it('never make a small letter larger', () => {
    expect(new Set(fitsToTry(10, 'judul').map((fit) => fit.size))).toEqual(new Set([10]))
  })
})
