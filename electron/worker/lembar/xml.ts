// A small streaming scanner for the machine-made XML inside an .xlsx. No DTD, no outside entities: a file that has one is refused.
import { FileError } from './file-error.ts'

/** What the scanner reports. `tag` has no namespace prefix; `atribut` is the raw text of the attributes. */
export type XmlHandler = {
  readonly open: (tag: string, atribut: string) => void
  readonly text: (teks: string) => void
  readonly close: (tag: string) => void
}

const longestPiece = 4 * 1024 * 1024

/** Makes a scanner: `push` pieces of text, then `end`. */
export const createXmlScanner = (
  handler: XmlHandler,
): { readonly push: (teks: string) => void; readonly end: () => void } => {
  let sisa = ''
  let depth = 0
  const tag = (isi: string): void => {
    if (isi.startsWith('/')) {
      depth--
      handler.close(localName(isi.slice(1).trimEnd()))
      return
    }
    const tutup = isi.endsWith('/')
    const badan = tutup ? isi.slice(0, -1) : isi
    const akhirNama = badan.search(/\s/)
    const nama = localName(akhirNama < 0 ? badan : badan.slice(0, akhirNama))
    handler.open(nama, akhirNama < 0 ? '' : badan.slice(akhirNama))
    if (tutup) handler.close(nama)
    else depth++
  }
  const push = (teks: string): void => {
    const semua = sisa === '' ? teks : sisa + teks
    let at = 0
    while (at < semua.length) {
      const buka = semua.indexOf('<', at)
      if (buka !== at) {
        // Text may be cut by the end of a piece only where no entity is open: keep it until the next tag is seen.
        if (buka < 0) break
        handler.text(decodeXml(semua.slice(at, buka)))
      }
      const akhir = endOfMarkup(semua, buka, handler, tag)
      if (akhir < 0) {
        at = buka
        break
      }
      at = akhir
    }
    sisa = semua.slice(at)
    if (sisa.length > longestPiece) throw new FileError('rusak')
  }
  return {
    push,
    end: () => {
      if (sisa.trim() !== '' || depth !== 0) throw new FileError('rusak')
    },
  }
}

// Handles the markup that begins at `buka`; gives the place after it, or -1 when it is not complete yet.
const endOfMarkup = (semua: string, buka: number, handler: XmlHandler, tag: (isi: string) => void): number => {
  const kedua = semua.charCodeAt(buka + 1)
  if (kedua === 33 /* ! */) {
    if (semua.startsWith('<!--', buka)) return after(semua, '-->', buka + 4)
    if (semua.startsWith('<![CDATA[', buka)) {
      const akhir = semua.indexOf(']]>', buka + 9)
      if (akhir >= 0) handler.text(semua.slice(buka + 9, akhir))
      return akhir < 0 ? -1 : akhir + 3
    }
    if (semua.length - buka < 9) return -1
    throw new FileError('rusak')
  }
  if (kedua === 63 /* ? */) return after(semua, '?>', buka + 2)
  const akhir = endOfTag(semua, buka + 1)
  if (akhir < 0) return -1
  tag(semua.slice(buka + 1, akhir))
  return akhir + 1
}

const after = (semua: string, penutup: string, dari: number): number => {
  const letak = semua.indexOf(penutup, dari)
  return letak < 0 ? -1 : letak + penutup.length
}

// A '>' inside a quoted value does not end the tag.
const endOfTag = (semua: string, dari: number): number => {
  let akhir = semua.indexOf('>', dari)
  while (akhir >= 0 && insideQuotes(semua, dari, akhir)) akhir = semua.indexOf('>', akhir + 1)
  return akhir
}

const insideQuotes = (semua: string, dari: number, sampai: number): boolean => {
  let quote = 0
  for (let i = dari; i < sampai; i++) {
    const c = semua.charCodeAt(i)
    if (quote === 0 && (c === 34 || c === 39)) quote = c
    else if (c === quote) quote = 0
  }
  return quote !== 0
}

const localName = (nama: string): string => {
  const titik = nama.indexOf(':')
  return titik < 0 ? nama : nama.slice(titik + 1)
}

/** The value of an attribute by its name as written (with prefix), or null. */
export const attributeOf = (atribut: string, nama: string): string | null => {
  // The usual form first; the general one costs a regular expression for every cell.
  const biasa = ` ${nama}="`
  const mulai = atribut.indexOf(biasa)
  if (mulai >= 0) return decodeXml(atribut.slice(mulai + biasa.length, atribut.indexOf('"', mulai + biasa.length)))
  const letak = atribut.search(patternOf(nama))
  if (letak < 0) return null
  const isi = /=\s*(?:"([^"]*)"|'([^']*)')/y
  isi.lastIndex = atribut.indexOf('=', letak)
  const cocok = isi.exec(atribut)
  return cocok ? decodeXml(cocok[1] ?? cocok[2] ?? '') : null
}

// Names of attributes asked for, each compiled once.
const patterns = new Map<string, RegExp>()
const patternOf = (nama: string): RegExp => {
  const ada = patterns.get(nama)
  if (ada) return ada
  const baru = new RegExp(`(^|\\s)${nama}\\s*=`)
  patterns.set(nama, baru)
  return baru
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Resolves the five named entities and numbers; an unknown entity stays as written. */
export const decodeXml = (teks: string): string =>
  teks.includes('&')
    ? teks.replace(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
        (semua, hex: string | undefined, angka: string | undefined, nama: string | undefined) => {
          if (nama !== undefined) return named[nama] ?? semua
          const titik = hex === undefined ? Number(angka) : Number.parseInt(hex, 16)
          return titik > 0 && titik <= 0x10ffff && (titik < 0xd800 || titik > 0xdfff)
            ? String.fromCodePoint(titik)
            : '\ufffd'
        },
      )
    : teks
