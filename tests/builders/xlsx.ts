// Files that people bring, good and hostile, made byte by byte so that a test can lie about sizes and places.
import { writeFileSync } from 'node:fs'
import { crc32, deflateRawSync } from 'node:zlib'

export type EntriZip = {
  readonly nama: string
  readonly isi: string | Buffer
  /** Unpacked size that the table of contents claims. */
  readonly mengaku?: number
  /** Index of the entry whose bytes this one claims to be. */
  readonly menumpang?: number
  readonly flag?: number
}

/** Makes a zip file. */
export const aZip = (entri: readonly EntriZip[]): Buffer => {
  const lokal: Buffer[] = []
  const pusat: Buffer[] = []
  const letak: number[] = []
  let at = 0
  for (const { nama, isi, mengaku, menumpang, flag } of entri) {
    const bytes = Buffer.from(isi)
    const padat = deflateRawSync(bytes)
    const name = Buffer.from(nama)
    const angka = (buffer: Buffer, mulai: number): Buffer => {
      buffer.writeUInt16LE(flag ?? 0, mulai)
      buffer.writeUInt16LE(8, mulai + 2)
      buffer.writeUInt32LE(crc32(bytes), mulai + 8)
      buffer.writeUInt32LE(padat.length, mulai + 12)
      buffer.writeUInt32LE(mengaku ?? bytes.length, mulai + 16)
      buffer.writeUInt16LE(name.length, mulai + 20)
      return buffer
    }
    const kepala = angka(Buffer.alloc(30), 6)
    kepala.writeUInt32LE(0x04034b50, 0)
    const tengah = angka(Buffer.alloc(46), 8)
    tengah.writeUInt32LE(0x02014b50, 0)
    tengah.writeUInt32LE(menumpang === undefined ? at : (letak[menumpang] ?? 0), 42)
    letak.push(at)
    lokal.push(kepala, name, padat)
    pusat.push(tengah, name)
    at += 30 + name.length + padat.length
  }
  const central = Buffer.concat(pusat)
  const akhir = Buffer.alloc(22)
  akhir.writeUInt32LE(0x06054b50, 0)
  akhir.writeUInt16LE(entri.length, 8)
  akhir.writeUInt16LE(entri.length, 10)
  akhir.writeUInt32LE(central.length, 12)
  akhir.writeUInt32LE(at, 16)
  return Buffer.concat([...lokal, central, akhir])
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

export type IsiXlsx = {
  /** Inside of <sheetData> by name of the sheet. */
  readonly lembar: Readonly<Record<string, string>>
  /** Inside of <sst>. */
  readonly bersama?: string
  /** Inside of <styleSheet>. */
  readonly gaya?: string
  readonly workbookPr?: string
  readonly lain?: readonly EntriZip[]
}

/** The parts of an .xlsx as Excel lays them out. */
export const entriXlsx = ({ lembar, bersama, gaya, workbookPr, lain }: IsiXlsx): readonly EntriZip[] => {
  const nama = Object.keys(lembar)
  return [
    {
      nama: 'xl/workbook.xml',
      isi: `<?xml version="1.0"?><workbook ${main} xmlns:r="r">${workbookPr ?? ''}<sheets>${nama.map((n, i) => `<sheet name="${n}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    },
    {
      nama: 'xl/_rels/workbook.xml.rels',
      isi: `<Relationships>${nama.map((_, i) => `<Relationship Id="rId${i + 1}" Type="worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    },
    ...nama.map((n, i) => ({
      nama: `xl/worksheets/sheet${i + 1}.xml`,
      isi: `<worksheet ${main}><sheetData>${lembar[n] ?? ''}</sheetData></worksheet>`,
    })),
    ...(bersama === undefined ? [] : [{ nama: 'xl/sharedStrings.xml', isi: `<sst ${main}>${bersama}</sst>` }]),
    ...(gaya === undefined ? [] : [{ nama: 'xl/styles.xml', isi: `<styleSheet ${main}>${gaya}</styleSheet>` }]),
    ...(lain ?? []),
  ]
}

/** A row of text cells. */
export const barisXml = (sel: readonly string[]): string =>
  `<row>${sel.map((teks) => `<c t="inlineStr"><is><t>${teks}</t></is></c>`).join('')}</row>`

/** Writes an .xlsx made of these parts. */
export const writeEntriXlsx = (file: string, isi: IsiXlsx): string => {
  writeFileSync(file, aZip(entriXlsx(isi)))
  return file
}

/** The beginning of an old container file (.xls, or an encrypted .xlsx). */
export const anOleFile = (streams: readonly string[]): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(4096),
    ...streams.map((nama) => Buffer.from(nama, 'utf16le')),
    Buffer.alloc(2048),
  ])
