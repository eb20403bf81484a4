// The small parts of an .xlsx: its sheets, which formats are dates, and the texts that sheets point at.
import type { Entry } from 'yauzl'
import { FileError } from './file-error.ts'
import { maxCellText, maxSharedStrings, maxSharedText, maxSheets } from './limits.ts'
import { scanEntry } from './xml.ts'
import type { Zip } from './zip.ts'

export type Lembar = { readonly nama: string; readonly entry: Entry; readonly tersembunyi: boolean }

/** The sheets in their order, and whether dates count from 1904. */
export const readWorkbook = async (
  zip: Zip,
): Promise<{ readonly lembar: readonly Lembar[]; readonly dari1904: boolean }> => {
  const workbook = zip.entries.get('xl/workbook.xml')
  if (!workbook) throw new FileError('bukan-xlsx')
  const sasaran = await readTargets(zip)
  const lembar: Lembar[] = []
  let dari1904 = false
  await scanEntry(zip, workbook, {
    open: (tag, atribut) => {
      if (tag === 'workbookPr') dari1904 = /^(1|true)$/.test(atribut['date1904'] ?? '')
      if (tag !== 'sheet' || lembar.length >= maxSheets) return
      const id = Object.entries(atribut).find(([nama]) => nama.endsWith(':id'))?.[1]
      const entry = zip.entries.get(sasaran.get(id ?? '') ?? '')
      const tersembunyi = (atribut['state'] ?? 'visible') !== 'visible'
      if (entry) lembar.push({ nama: (atribut['name'] ?? '').slice(0, 100), entry, tersembunyi })
    },
  })
  if (lembar.length === 0) throw new FileError('rusak')
  return { lembar, dari1904 }
}

const readTargets = async (zip: Zip): Promise<ReadonlyMap<string, string>> => {
  const rels = zip.entries.get('xl/_rels/workbook.xml.rels')
  if (!rels) throw new FileError('rusak')
  const sasaran = new Map<string, string>()
  await scanEntry(zip, rels, {
    open: (tag, { Id, Target, TargetMode }) => {
      if (tag !== 'Relationship' || Id === undefined || Target === undefined || TargetMode === 'External') return
      sasaran.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`)
    },
  })
  return sasaran
}

/** For each cell style whether its number format shows a date. */
export const readDateStyles = async (zip: Zip): Promise<readonly boolean[]> => {
  const styles = zip.entries.get('xl/styles.xml')
  if (!styles) return []
  const buatan = new Map<number, boolean>()
  const hasil: boolean[] = []
  let dalamXfs = false
  await scanEntry(zip, styles, {
    open: (tag, atribut) => {
      const id = Number(atribut['numFmtId'] ?? 0)
      if (tag === 'cellXfs') dalamXfs = true
      else if (tag === 'numFmt') buatan.set(id, isDateFormat(atribut['formatCode'] ?? ''))
      else if (tag === 'xf' && dalamXfs) hasil.push(buatan.get(id) ?? isBuiltInDate(id))
    },
    close: (tag) => {
      if (tag === 'cellXfs') dalamXfs = false
    },
  })
  return hasil
}

const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

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
  await scanEntry(zip, entry, {
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
  })
  return hasil
}

/** Excel writes control characters as _x000D_. Half a character, from there or from a cut, becomes a replacement sign. */
export const decodeEscapes = (teks: string): string =>
  (teks.includes('_x')
    ? teks.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : teks
  ).toWellFormed()
