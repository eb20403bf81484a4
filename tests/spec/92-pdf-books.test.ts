// Registers on paper, recovery words, the printer's test page.
import { describe, expect, test } from 'vitest'
import { renderBuku } from '#electron/pdf/render-buku.ts'
import { renderHalamanUji } from '#electron/pdf/render-halaman-uji.ts'
import { renderKataPemulihan } from '#electron/pdf/render-kata-pemulihan.ts'
import { aBukuCetak, noProgress } from '#tests/builders/buku-cetak.ts'
import { flatText, runOnPdf, textOf } from '#tests/builders/pdf-tools.ts'

const rendered = async (...args: Parameters<typeof aBukuCetak>): Promise<Uint8Array> => {
  const result = await renderBuku(aBukuCetak(...args), noProgress)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

describe('register', () => {
  test('is printed across the long side of F4', async () => {
    expect(runOnPdf(await rendered(3), 'pdfinfo', ['{}'])).toMatch(/Page size:\s+935\.433 x 609\.449/)
  })

  test('shows every row once and the headings with their numbers on every page', async () => {
    const pages = textOf(await rendered(200))
      .split('\f')
      .slice(0, -1)
    expect(pages.length).toBeGreaterThan(5)
    for (const [at, page] of pages.entries()) {
      expect(page).toContain('Nama pemohon')
      expect(page).toMatch(/^\s*1\s+2\s+3\s+4\s+5\s+6\s+7\s*$/m)
      expect(page).toContain(`Halaman ${at + 1} dari ${pages.length}`)
    }
    const rows = [...pages.join('\n').matchAll(/ORANG NOMOR (\d+)\b/g)].map((match) => Number(match[1]))
    expect(rows).toEqual(Array.from({ length: 200 }, (_, at) => at + 1))
  })

  test('ends with both signatures, never alone on a page', async () => {
    for (const count of [13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]) {
      const last = textOf(await rendered(count))
        .split('\f')
        .slice(0, -1)
        .at(-1)
      expect(last, `${count} rows`).toMatch(/Mengetahui/)
      expect(last, `${count} rows`).toMatch(/HARYO WICAKSONO.*DWI LESTARI/)
      expect(last, `${count} rows`).toContain(`ORANG NOMOR ${count}`)
    }
  })

  test('says NIHIL for an empty period', async () => {
    expect(flatText(await rendered(0))).toContain('NIHIL')
  })

  test('is the same twice', async () => {
    expect(Buffer.from(await rendered(50)).equals(Buffer.from(await rendered(50)))).toBe(true)
  })

  test('stops when the user cancels, and reports on the way', async () => {
    const control = new AbortController()
    const seen: number[] = []
    const report = (done: number) => {
      seen.push(done)
      if (seen.length === 3) control.abort()
    }
    expect(await renderBuku(aBukuCetak(3000), { report, signal: control.signal })).toEqual({
      ok: false,
      error: { code: 'Dibatalkan' },
    })
    expect(seen).toHaveLength(3)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  })
})

describe('recovery sheet', () => {
  test('numbers the words in their order and names the office', () => {
    const kata =
      'air angin awan batu bata bumi buku cahaya danau emas fajar gajah gunung hujan ikan jagung kayu laut madu nasi padi rumah sungai tanah'.split(
        ' ',
      )
    const text = textOf(
      renderKataPemulihan({ kata, kantor: 'Kelurahan Sapuro Kebulen', dibuat: Date.UTC(2026, 10, 20) }),
    )
    expect(text).toContain('Kelurahan Sapuro Kebulen')
    expect(text).toContain('20 November 2026')
    for (const [at, word] of kata.entries()) expect(text).toMatch(new RegExp(`\\b${at + 1}\\.\\s+${word}\\b`))
  })
})

describe('printer test page', () => {
  test('has the size of the paper and says which', () => {
    const kertas = { atas: 20, bawah: 25, kiri: 30, kanan: 20 }
    const page = renderHalamanUji({ ukuran: 'F4', kertas, printer: 'Loket', dibuat: 0 })
    expect(runOnPdf(page, 'pdfinfo', ['{}'])).toMatch(/Page size:\s+609\.449 x 935\.433/)
    expect(flatText(page)).toContain('215 x 330 mm')
  })
})
