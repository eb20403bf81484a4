// The files themselves: PDF/A-1b by an independent validator, fonts, structure, crest, signature field, print variants.
import { describe, expect, test } from 'vitest'
import PDFDocument from 'pdfkit'
import { encode } from 'fast-png'
import { encode as encodeJpeg } from 'jpeg-js'
import { flattenLambang } from '#electron/pdf/lambang.ts'
import { shiftPdf } from '#electron/pdf/print-variant.ts'
import { renderBuku } from '#electron/pdf/render-buku.ts'
import { renderHalamanUji } from '#electron/pdf/render-halaman-uji.ts'
import { renderKataPemulihan } from '#electron/pdf/render-kata-pemulihan.ts'
import { renderSurat } from '#electron/pdf/render-surat.ts'
import { pageImage } from '#electron/worker/page-image.ts'
import { aBukuCetak, noProgress } from '#tests/builders/buku-cetak.ts'
import { aNaskah, aParagraf, aRenderInput, aTandaTangan } from '#tests/builders/naskah.ts'
import { flatText, preflight, qdf, rasterOf, runOnPdf, textOf } from '#tests/builders/pdf-tools.ts'

/** A round green crest on transparent ground. */
const aCrestPng = (side: number): Uint8Array => {
  const data = new Uint8Array(side * side * 4)
  for (let at = 0; at < side * side; at += 1) {
    const [x, y] = [(at % side) - side / 2, Math.floor(at / side) - side / 2]
    data.set(Math.hypot(x, y) < side / 2 ? [20, 120, 60, 255] : [0, 0, 0, 0], at * 4)
  }
  return encode({ width: side, height: side, data, channels: 4, depth: 8 })
}
const flat = (bytes: Uint8Array): Uint8Array => {
  const result = flattenLambang(bytes)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
const plainPdfkit = (): Uint8Array => {
  const doc = new PDFDocument({ autoFirstPage: true })
  doc.text('Surat Keterangan')
  doc.end()
  return new Uint8Array(Buffer.from(String(doc.read().toString('latin1')), 'latin1'))
}
const someLetters = (): Readonly<Record<string, Uint8Array>> => ({
  basah: renderSurat(aRenderInput({ lambang: flat(aCrestPng(200)) })).pdf,
  unflattened: renderSurat(aRenderInput({ lambang: aCrestPng(200) })).pdf,
  latihan: renderSurat(aRenderInput({ naskah: aNaskah({ latihan: true }) })).pdf,
  lokal: renderSurat(aRenderInput({ mode: 'lokal' })).pdf,
  accents: renderSurat(
    aRenderInput({ naskah: aNaskah({ blok: [aParagraf('José Müller, Þór Ḥasan, ½ – “kutipan” … Ω Ж')] }) }),
  ).pdf,
  italics: renderSurat(
    aRenderInput({
      naskah: aNaskah({
        blok: [
          {
            jenis: 'paragraf',
            menjorok: false,
            rata: 'kiri',
            isi: [
              { teks: 'miring ', miring: true },
              { teks: 'tebal miring', miring: true, tebal: true },
            ],
          },
        ],
      }),
    }),
  ).pdf,
  kata: renderKataPemulihan({ kata: ['air', 'angin'], kantor: 'Kelurahan Sapuro Kebulen', dibuat: 0 }),
  uji: renderHalamanUji({
    ukuran: 'A4',
    kertas: { atas: 20, bawah: 25, kiri: 30, kanan: 20 },
    printer: 'Loket',
    dibuat: 0,
  }),
})

describe('PDF/A', () => {
  test('is what every kind of file is, for Apache Preflight; a plain pdfkit letter is not', async () => {
    const buku = await renderBuku(aBukuCetak(30), noProgress)
    const shifted = shiftPdf(someLetters()['basah'] ?? new Uint8Array(), { geserX: 2, geserY: -3, tanpaKop: true })
    if (!buku.ok || !shifted.ok) throw new Error('not rendered')
    const files = { ...someLetters(), buku: buku.value, shifted: shifted.value, control: plainPdfkit() }
    const { valid, says } = preflight(files)
    expect(valid, says).toEqual(Object.keys(files).filter((name) => name !== 'control'))
  })

  test('has the marks of the standard: profile, glyph sets, identification', () => {
    const text = qdf(renderSurat(aRenderInput()).pdf)
    for (const mark of [
      '/GTS_PDFA1',
      '/CIDSet',
      '<pdfaid:part>1</pdfaid:part>',
      '<pdfaid:conformance>B</pdfaid:conformance>',
      '/Lang (id)',
    ]) {
      expect(text).toContain(mark)
    }
    expect(text).not.toMatch(/\/SMask|\/ca |\/JavaScript/)
    expect(qdf(plainPdfkit())).not.toContain('/GTS_PDFA1')
  })

  test('holds together for qpdf', () => {
    for (const [name, pdf] of Object.entries(someLetters())) {
      expect(runOnPdf(pdf, 'qpdf', ['--check', '{}']), name).toContain('No syntax or stream encoding errors')
    }
  })

  test('embeds every font as a subset with its characters', () => {
    const lines = runOnPdf(renderSurat(aRenderInput()).pdf, 'pdffonts', ['{}']).trim().split('\n').slice(2)
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line).toMatch(/^[A-Z]{6}\+Arimo-\w+\s+CID TrueType\s+Identity-H\s+yes yes yes/)
  })
})

describe('crest', () => {
  test('is printed on white where it was transparent', () => {
    const { pdf } = renderSurat(aRenderInput({ lambang: flat(aCrestPng(300)) }))
    expect(runOnPdf(pdf, 'pdfimages', ['-list', '{}'])).toMatch(/image\s+300\s+300\s+rgb/)
    const page = rasterOf(pdf, 1, 72)
    const at = (x: number, y: number) => page.pixels[Math.round(y) * page.width + Math.round(x)] ?? 0
    const [left, top] = [(30 / 25.4) * 72, (20 / 25.4) * 72]
    expect(at(left + 28, top + 34)).toBeLessThan(150) // its middle is green
    expect(at(left + 1, top + 8)).toBeGreaterThan(250) // its corner was transparent
  })

  test('is reduced to what paper can show, from PNG and from JPEG', () => {
    const wide = encode({
      width: 1200,
      height: 300,
      data: new Uint8Array(1200 * 300 * 3).fill(100),
      channels: 3,
      depth: 8,
    })
    const jpeg = encodeJpeg({ width: 900, height: 1800, data: Buffer.alloc(900 * 1800 * 4, 200) }, 80).data
    expect([sizeOf(flat(wide)), sizeOf(flat(jpeg))]).toEqual([
      [600, 150],
      [300, 600],
    ])
    const letter = renderSurat(aRenderInput({ lambang: flat(jpeg) })).pdf
    expect(letter.length).toBeLessThan(80_000)
  })

  test('keeps the colours of a picture with a palette, of grey and of 16 bits', () => {
    const grey = flat(encode({ width: 4, height: 4, data: new Uint8Array(16).fill(77), channels: 1, depth: 8 }))
    const deep = flat(
      encode({
        width: 2,
        height: 2,
        data: new Uint16Array([65535, 0, 32768, 65535, 0, 32768, 65535, 0, 32768, 65535, 0, 32768]),
        channels: 3,
        depth: 16,
      }),
    )
    expect([sizeOf(grey), sizeOf(deep)]).toEqual([
      [4, 4],
      [2, 2],
    ])
  })

  test('is refused when it is no image, is damaged, or is too large', () => {
    const png = aCrestPng(50)
    const huge = Uint8Array.from(png)
    new DataView(huge.buffer).setUint32(16, 100_000)
    const codes = [
      new Uint8Array(),
      new TextEncoder().encode('<svg onload="x()"/>'),
      new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
      png.slice(0, png.length / 2),
      huge,
      new Uint8Array(5 * 1024 * 1024 + 1),
    ].map((bytes) => {
      const result = flattenLambang(bytes)
      return result.ok ? 'ok' : result.error.code
    })
    expect(codes).toEqual([
      'BukanGambar',
      'BukanGambar',
      'BukanGambar',
      'BukanGambar',
      'GambarTerlaluBesar',
      'GambarTerlaluBesar',
    ])
  })

  test('may be missing: the kop stands in the middle without it', () => {
    const { pdf } = renderSurat(aRenderInput({ lambang: null }))
    expect(runOnPdf(pdf, 'pdfimages', ['-list', '{}']).trim().split('\n')).toHaveLength(2)
    expect(textOf(pdf)).toContain('KELURAHAN SAPURO KEBULEN')
  })

  test('that turned out to be damaged does not stop the letter', () => {
    expect(renderSurat(aRenderInput({ lambang: new Uint8Array([1, 2, 3]) })).halaman).toBe(1)
  })
})

describe('signature', () => {
  test('has a field of ours only where the office signs with its own certificate', () => {
    const fields = (['basah', 'bsre', 'lokal'] as const).map((mode) =>
      /\/FT \/Sig/.test(qdf(renderSurat(aRenderInput({ mode })).pdf)),
    )
    expect(fields).toEqual([false, false, true])
  })

  test('leaves blank paper exactly where it says the signature goes', () => {
    const { pdf, ttd } = renderSurat(
      aRenderInput({ naskah: aNaskah({ tandaTangan: [aTandaTangan({ kepala: ['a.n. LURAH', 'SEKRETARIS,'] })] }) }),
    )
    const page = rasterOf(pdf, ttd.halaman, 72)
    const inside = (y: number) =>
      page.pixels.subarray(
        Math.round(page.height - y) * page.width + Math.ceil(ttd.x),
        Math.round(page.height - y) * page.width + Math.floor(ttd.x + ttd.lebar),
      )
    for (let y = ttd.y + 2; y < ttd.y + ttd.tinggi - 2; y += 1) expect(Math.min(...inside(y))).toBe(255)
    expect(ttd.tinggi).toBeGreaterThanOrEqual(45)
    expect(Math.min(...inside(ttd.y - 8))).toBeLessThan(128) // the name stands right below
  })
})

describe('print variant', () => {
  const stored = renderSurat(aRenderInput({ lambang: flat(aCrestPng(100)) })).pdf

  test('is the stored file itself where nothing is to be changed', () => {
    expect(shiftPdf(stored, { geserX: 0, geserY: 0, tanpaKop: false })).toEqual({ ok: true, value: stored })
  })

  test('keeps every stored byte and adds to it', () => {
    const variant = valueOf(shiftPdf(stored, { geserX: 3, geserY: 0, tanpaKop: true }))
    expect(Buffer.from(variant.subarray(0, stored.length)).equals(Buffer.from(stored))).toBe(true)
    expect(runOnPdf(variant, 'qpdf', ['--check', '{}'])).toContain('No syntax or stream encoding errors')
  })

  test('moves the page to the right and down by millimetres', () => {
    const variant = valueOf(shiftPdf(stored, { geserX: 10, geserY: 5, tanpaKop: false }))
    const [before, after] = [inkBox(stored), inkBox(variant)]
    expect(after.left - before.left).toBeCloseTo((10 / 25.4) * 72, -0.5)
    expect(after.top - before.top).toBeCloseTo((5 / 25.4) * 72, -0.5)
    const back = valueOf(shiftPdf(variant, { geserX: -10, geserY: -5, tanpaKop: false }))
    expect(inkBox(back)).toEqual(before)
  })

  test('leaves the ink of the kop out and its place empty', () => {
    const variant = valueOf(shiftPdf(stored, { geserX: 0, geserY: 0, tanpaKop: true }))
    const [before, after] = [flatText(stored), flatText(variant)]
    expect(before).toContain('PEMERINTAH KOTA PEKALONGAN')
    expect(after).not.toContain('PEMERINTAH KOTA PEKALONGAN')
    expect(inkBox(variant).top).toBeGreaterThan(inkBox(stored).top + 80)
    expect(inkBox(variant).bottom).toBe(inkBox(stored).bottom)
  })

  test('refuses what it does not understand instead of guessing', () => {
    const broken = [
      new Uint8Array([1, 2, 3]),
      stored.slice(0, 5000),
      new TextEncoder().encode('%PDF-1.5\nstartxref\n0\n%%EOF'),
    ]
    for (const pdf of broken) expect(shiftPdf(pdf, { geserX: 1, geserY: 0, tanpaKop: false }).ok).toBe(false)
  })
})

describe('page image', () => {
  test('shows a page of the stored bytes with its text', async () => {
    const image = await pageImage(renderSurat(aRenderInput()).pdf, 1, 600)
    expect(image?.jumlahHalaman).toBe(1)
    expect(image?.teks).toContain('SURAT KETERANGAN TIDAK MAMPU')
    const [width, height] = sizeOf(image?.png ?? new Uint8Array(33))
    expect(Math.abs((width ?? 0) - 600)).toBeLessThanOrEqual(1)
    expect((height ?? 0) / (width ?? 1)).toBeCloseTo(935.433 / 609.449, 2)
  })

  test('has nothing to show for a page that is not there', async () => {
    expect(await pageImage(renderSurat(aRenderInput()).pdf, 2, 600)).toBeNull()
  })

  test('fails loudly on bytes that are no PDF', async () => {
    await expect(pageImage(new Uint8Array([1, 2, 3]), 1, 600)).rejects.toThrow('PDF')
  })
})

const sizeOf = (png: Uint8Array): readonly number[] => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

const valueOf = (result: ReturnType<typeof shiftPdf>): Uint8Array => {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

const inkBox = (pdf: Uint8Array) => {
  const { width, pixels } = rasterOf(pdf, 1, 72)
  const ink = [...pixels.entries()]
    .filter(([, pixel]) => pixel < 128)
    .map(([at]) => ({ x: at % width, y: Math.floor(at / width) }))
  const xs = ink.map(({ x }) => x)
  return { left: xs.reduce((a, b) => Math.min(a, b)), top: ink[0]?.y ?? 0, bottom: ink.at(-1)?.y ?? 0 }
}
