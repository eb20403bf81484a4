// The small parts of an .xlsx: its sheets, which formats are dates, and the texts that sheets point at.
import { FileError } from './file-error.ts'
import { maxCellText, maxSharedStrings, maxSharedText, maxSheets } from './limits.ts'
import { attributeOf, createXmlScanner } from './xml.ts'
import type { XmlHandler } from './xml.ts'
import type { Zip, ZipEntry } from './zip.ts'

/** Scans one entry from beginning to end, or until `stop` says so. */
export const scanEntry = async (zip: Zip, entry: ZipEntry, handler: XmlHandler, stop: () => boolean): Promise<void> => {
  const scanner = createXmlScanner(handler)
  const decoder = new TextDecoder('utf-8')
  for await (const piece of zip.read(entry)) {
    scanner.push(decoder.decode(piece, { stream: true }))
    if (stop()) return
  }
  scanner.push(decoder.decode())
  scanner.end()
}

const never = (): boolean => false
const nothing = (): void => undefined

export type Lembar = { readonly nama: string; readonly entry: ZipEntry; readonly tersembunyi: boolean }

/** The sheets in their order, and whether dates count from 1904. */
export const readWorkbook = async (
  zip: Zip,
): Promise<{ readonly lembar: readonly Lembar[]; readonly dari1904: boolean }> => {
  const workbook = zip.entries.get('xl/workbook.xml')
  if (!workbook) throw new FileError('bukan-xlsx')
  const sasaran = await readTargets(zip)
  const lembar: Lembar[] = []
  let dari1904 = false
  await scanEntry(
    zip,
    workbook,
    {
      open: (tag, atribut) => {
        if (tag === 'workbookPr') dari1904 = /^(1|true)$/.test(attributeOf(atribut, 'date1904') ?? '')
        if (tag !== 'sheet' || lembar.length >= maxSheets) return
        const entry = zip.entries.get(sasaran.get(attributeOf(atribut, '\\w+:id') ?? '') ?? '')
        if (entry)
          lembar.push({
            nama: (attributeOf(atribut, 'name') ?? '').slice(0, 100),
            entry,
            tersembunyi: attributeOf(atribut, 'state') !== null && attributeOf(atribut, 'state') !== 'visible',
          })
      },
      text: nothing,
      close: nothing,
    },
    never,
  )
  if (lembar.length === 0) throw new FileError('rusak')
  return { lembar, dari1904 }
}

const readTargets = async (zip: Zip): Promise<ReadonlyMap<string, string>> => {
  const rels = zip.entries.get('xl/_rels/workbook.xml.rels')
  if (!rels) throw new FileError('rusak')
  const sasaran = new Map<string, string>()
  await scanEntry(
    zip,
    rels,
    {
      open: (tag, atribut) => {
        const id = attributeOf(atribut, 'Id')
        const target = attributeOf(atribut, 'Target')
        if (
          tag !== 'Relationship' ||
          id === null ||
          target === null ||
          attributeOf(atribut, 'TargetMode') === 'External'
        )
          return
        sasaran.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`)
      },
      text: nothing,
      close: nothing,
    },
    never,
  )
  return sasaran
}

/** For each cell style whether its number format shows a date. */
export const readDateStyles = async (zip: Zip): Promise<readonly boolean[]> => {
  const styles = zip.entries.get('xl/styles.xml')
  if (!styles) return []
  const buatan = new Map<number, boolean>()
  const hasil: boolean[] = []
  let dalamXfs = false
  await scanEntry(
    zip,
    styles,
    {
      open: (tag, atribut) => {
        if (tag === 'cellXfs') dalamXfs = true
        if (tag === 'numFmt')
          buatan.set(Number(attributeOf(atribut, 'numFmtId')), isDateFormat(attributeOf(atribut, 'formatCode') ?? ''))
        if (tag === 'xf' && dalamXfs) {
          const id = Number(attributeOf(atribut, 'numFmtId') ?? 0)
          hasil.push(
            buatan.get(id) ?? ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)),
          )
        }
      },
      text: nothing,
      close: (tag) => {
        if (tag === 'cellXfs') dalamXfs = false
      },
    },
    never,
  )
  return hasil
}

/** Whether a number format of Excel writes a day or a year. */
export const isDateFormat = (format: string): boolean => /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))

/** The shared texts. Pronunciation hints of Asian texts are left out. */
export const readSharedStrings = async (zip: Zip): Promise<readonly string[]> => {
  const entry = zip.entries.get('xl/sharedStrings.xml')
  if (!entry) return []
  const hasil: string[] = []
  let jumlah = 0
  let kini = ''
  let dalamTeks = false
  let lafal = 0
  await scanEntry(
    zip,
    entry,
    {
      open: (tag) => {
        if (tag === 'si') kini = ''
        else if (tag === 't') dalamTeks = lafal === 0
        else if (tag === 'rPh') lafal++
      },
      text: (teks) => {
        if (dalamTeks && kini.length < maxCellText) kini += teks.slice(0, maxCellText)
      },
      close: (tag) => {
        if (tag === 't') dalamTeks = false
        else if (tag === 'rPh') lafal--
        else if (tag === 'si') {
          hasil.push(decodeEscapes(kini))
          jumlah += kini.length
          if (hasil.length > maxSharedStrings || jumlah > maxSharedText) throw new FileError('terlalu-banyak-baris')
        }
      },
    },
    never,
  )
  return hasil
}

/** Excel writes control characters as _x000D_. */
export const decodeEscapes = (teks: string): string =>
  teks.includes('_x')
    ? teks.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : teks
