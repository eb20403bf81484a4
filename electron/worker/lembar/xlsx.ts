// Reads the rows of an .xlsx one after another: values as stored, formulas by their last result. Memory does not grow with the rows.
import { maksBarisJudul } from '#domain/penduduk/kolom.ts'
import type { Sel } from '#domain/penduduk/sel.ts'
import { FileError } from './file-error.ts'
import { maxCellText, maxColumns, maxRows } from './limits.ts'
import { decodeEscapes, readDateStyles, readSharedStrings, readWorkbook } from './xlsx-parts.ts'
import type { Lembar } from './xlsx-parts.ts'
import { scanEntry } from './xml.ts'
import type { XmlHandler } from './xml.ts'
import { openZip } from './zip.ts'

/** Called for every row that holds something; false stops the reading. `nomor` is the number at the left of the sheet. */
export type OnRow = (nomor: number, sel: readonly Sel[]) => boolean

/** A file with sheets, whatever its format. */
export type Buku = {
  readonly lembar: readonly string[]
  /** Reads one sheet; says whether it holds formulas. Throws FileError. */
  readonly read: (nama: string, onRow: OnRow) => Promise<{ readonly adaRumus: boolean }>
}

// Above this size of the shared texts the rows are counted before they are loaded, so that a million rows cost no memory.
const countFirstFrom = 24 * 1024 * 1024

/** Opens an .xlsx. Throws FileError. */
export const openXlsx = async (bytes: Buffer): Promise<Buku> => {
  const zip = await openZip(bytes)
  const { lembar, dari1904 } = await readWorkbook(zip)
  const gayaTanggal = await readDateStyles(zip)
  let bersama: readonly string[] | null = null
  const readSheet = async ({ entry }: Lembar, isi: IsiBuku, onRow: OnRow): Promise<{ adaRumus: boolean }> => {
    const keadaan = { berhenti: false, adaRumus: false }
    await scanEntry(zip, entry, makeSheetHandler(isi, keadaan, onRow), () => keadaan.berhenti)
    return { adaRumus: keadaan.adaRumus }
  }
  const read = async (nama: string, onRow: OnRow): Promise<{ adaRumus: boolean }> => {
    const satu = lembar.find((l) => l.nama === nama)
    if (!satu) throw new FileError('rusak')
    if (bersama === null) {
      const tanpaTeks: IsiBuku = { bersama: null, gayaTanggal: [], dari1904: false }
      if ((zip.entries.get('xl/sharedStrings.xml')?.uncompressedSize ?? 0) > countFirstFrom)
        await readSheet(satu, tanpaTeks, () => true)
      bersama = await readSharedStrings(zip)
    }
    return readSheet(satu, { bersama, gayaTanggal, dari1904 }, onRow)
  }
  return {
    lembar: lembar.filter((l) => !l.tersembunyi || lembar.every((satu) => satu.tersembunyi)).map((l) => l.nama),
    read,
  }
}

type IsiBuku = {
  readonly bersama: readonly string[] | null
  readonly gayaTanggal: readonly boolean[]
  readonly dari1904: boolean
}

const refuseMoreRows = (jumlah: number): void => {
  if (jumlah > maxRows + maksBarisJudul) throw new FileError('terlalu-banyak-baris')
}

const makeSheetHandler = (
  buku: IsiBuku,
  keadaan: { berhenti: boolean; adaRumus: boolean },
  onRow: OnRow,
): XmlHandler => {
  let nomor = 0
  let kolom = -1
  let baris: Sel[] = []
  let jenis = ''
  let gaya = 0
  let nilai = ''
  let baca = false
  let lafal = 0
  let jumlah = 0
  const simpan = (): void => {
    const sel = makeSel(buku, jenis, gaya, nilai)
    if (sel === '' || kolom >= maxColumns) return
    while (baris.length < kolom) baris.push('')
    baris[kolom] = sel
  }
  return {
    open: (tag, atribut) => {
      if (keadaan.berhenti) return
      if (tag === 'c') {
        kolom = atribut['r'] === undefined ? kolom + 1 : columnOf(atribut['r'])
        jenis = atribut['t'] ?? 'n'
        gaya = Number(atribut['s'] ?? 0)
        nilai = ''
      } else if (tag === 'v' || tag === 't') baca = lafal === 0
      else if (tag === 'f') keadaan.adaRumus = true
      else if (tag === 'rPh') lafal++
      else if (tag === 'row') {
        nomor = Number(atribut['r'] ?? nomor + 1)
        kolom = -1
        baris = []
      }
    },
    text: (teks) => {
      if (baca && nilai.length < maxCellText) nilai += teks
    },
    close: (tag) => {
      if (keadaan.berhenti) return
      if (tag === 'v' || tag === 't') baca = false
      else if (tag === 'rPh') lafal--
      else if (tag === 'c') simpan()
      else if (tag === 'row' && baris.length > 0) {
        refuseMoreRows(++jumlah)
        if (!onRow(nomor, baris)) keadaan.berhenti = true
      }
    },
  }
}

const makeSel = ({ bersama, gayaTanggal, dari1904 }: IsiBuku, jenis: string, gaya: number, nilai: string): Sel => {
  if (nilai === '') return ''
  if (jenis === 's') return bersama === null ? nilai : (bersama[Number(nilai)] ?? '')
  if (jenis === 'n') {
    const tanggal = gayaTanggal[gaya] ?? false
    return { angka: tanggal && dari1904 ? String(Number(nilai) + 1462) : nilai.trim(), tanggal }
  }
  return decodeEscapes(nilai.slice(0, maxCellText))
}

// "AB12" is column 27, counted from 0.
const columnOf = (tempat: string): number => {
  let kolom = 0
  for (const huruf of tempat.toUpperCase()) {
    if (huruf < 'A' || huruf > 'Z') break
    kolom = kolom * 26 + huruf.charCodeAt(0) - 64
  }
  return kolom - 1
}
