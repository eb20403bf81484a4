// A page of stored bytes as a picture with its text, made by pdfium (WebAssembly): the window never frames a PDF
// (decision 000.32). The library is loaded once per process and kept.
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { encode } from 'fast-png'

export type PageImage = {
  readonly png: Uint8Array
  readonly teks: string
  readonly halaman: number
  readonly jumlahHalaman: number
}

/** Page `halaman` (1-based) as a PNG of `lebarPx` pixels and its text; null when there is no such page. Throws on damaged bytes. */
export const pageImage = async (pdf: Uint8Array, halaman: number, lebarPx: number): Promise<PageImage | null> => {
  library ??= PDFiumLibrary.init()
  const document = await (await library).loadDocument(pdf)
  try {
    const jumlahHalaman = document.getPageCount()
    if (halaman < 1 || halaman > jumlahHalaman) return null
    const page = document.getPage(halaman - 1)
    const teks = page.getText() // before the picture: rendering closes the page
    const { originalWidth } = page.getOriginalSize()
    const { data, width, height } = await page.render({ scale: lebarPx / originalWidth, render: 'bitmap' })
    return { png: encodeOpaque(data, width, height), teks, halaman, jumlahHalaman }
  } finally {
    document.destroy()
  }
}

/** The text of the first pages; empty for a file that cannot be opened. Never throws. */
export const pageTexts = async (pdf: Uint8Array, terbanyak: number): Promise<readonly string[]> => {
  library ??= PDFiumLibrary.init()
  try {
    const document = await (await library).loadDocument(pdf)
    try {
      const jumlah = Math.min(terbanyak, document.getPageCount())
      return Array.from({ length: jumlah }, (_, i) => document.getPage(i).getText())
    } finally {
      document.destroy()
    }
  } catch {
    return []
  }
}

let library: Promise<PDFiumLibrary> | undefined

// pdfium gives red, green, blue, alpha on a white ground: alpha says nothing.
const encodeOpaque = (rgba: Uint8Array, width: number, height: number): Uint8Array => {
  const rgb = new Uint8Array(width * height * 3)
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from] ?? 255
    rgb[to + 1] = rgba[from + 1] ?? 255
    rgb[to + 2] = rgba[from + 2] ?? 255
  }
  return encode({ width, height, data: rgb, channels: 3, depth: 8 }, { zlib: { level: 3 } })
}
