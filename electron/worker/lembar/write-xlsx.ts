// Writes an .xlsx as a stream. Every cell is text (NIK keep all digits) and can never become a formula (SECURITY F-5).
import { Zip, ZipDeflate } from 'fflate'
import { open, rename, rm } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'

export type LembarTulis = {
  readonly nama: string
  /** Widths of the columns in characters. */
  readonly lebar: readonly number[]
  /** How many first rows are bold and stay in view. */
  readonly kepala: number
  readonly baris: Iterable<readonly string[]>
}

/** Writes the whole file or nothing: it appears under its name when it is complete. `onRow` may throw to stop. */
export const writeXlsx = async (
  file: string,
  lembar: readonly LembarTulis[],
  onRow: (jumlah: number) => void,
): Promise<void> => {
  const sementara = `${file}.tmp`
  const handle = await open(sementara, 'w', 0o600)
  try {
    let jumlah = 0
    const entri = new Map<string, Iterable<string>>(parts(lembar).map(([nama, isi]) => [nama, [isi]]))
    for (const [i, satu] of lembar.entries())
      entri.set(
        `xl/worksheets/sheet${i + 1}.xml`,
        sheetXml(satu, () => onRow(++jumlah)),
      )
    await writeZip(handle, entri)
    await handle.sync()
    await handle.close()
    await rename(sementara, file)
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(sementara, { force: true })
    throw error
  }
}

// Piece by piece, so that memory does not grow with the rows. One date for all: equal content gives equal bytes.
const writeZip = async (handle: FileHandle, entri: ReadonlyMap<string, Iterable<string>>): Promise<void> => {
  const siap: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    siap.push(bytes)
  })
  for (const [nama, isi] of entri) {
    const satu = new ZipDeflate(nama, { level: 6 })
    satu.mtime = '1980-01-01T00:00:00'
    zip.add(satu)
    for (const teks of isi) {
      satu.push(Buffer.from(teks))
      await handle.writeFile(Buffer.concat(siap.splice(0)))
    }
    satu.push(new Uint8Array(), true)
  }
  zip.end()
  await handle.writeFile(Buffer.concat(siap))
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relsType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Text inside XML: marks escaped, characters that XML forbids left out. */
const escapeXml = (teks: string): string =>
  teks
    .toWellFormed()
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&quot;'))

const parts = (lembar: readonly LembarTulis[]): readonly (readonly [string, string])[] => {
  const nomor = lembar.map((_, i) => i + 1)
  return [
    [
      '[Content_Types].xml',
      `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${packageType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${packageType}.styles+xml"/>${nomor.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${packageType}.worksheet+xml"/>`).join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relsType}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relsType}"><sheets>${lembar.map(({ nama }, i) => `<sheet name="${escapeXml(nama.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31))}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${nomor.map((n) => `<Relationship Id="rId${n}" Type="${relsType}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="rId${lembar.length + 1}" Type="${relsType}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', stylesXml],
  ]
}

// Style 1: text. Style 2: bold text. Style 3: text that stays text when somebody edits the cell (begins with = + - @).
const stylesXml = `${xmlHead}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs></styleSheet>`

function* sheetXml({ lebar, kepala, baris }: LembarTulis, onRow: () => void): Generator<string> {
  const pane =
    kepala === 0
      ? ''
      : `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${kepala}" topLeftCell="A${kepala + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
  yield `${xmlHead}<worksheet xmlns="${main}">${pane}<cols>${lebar.map((w, i) => `<col min="${i + 1}" max="${i + 1}" width="${w}" customWidth="1"/>`).join('')}</cols><sheetData>`
  let nomor = 0
  let kumpul = ''
  for (const sel of baris) {
    nomor++
    onRow()
    kumpul += `<row r="${nomor}">${sel.map((teks, i) => cellXml(teks, `${columnName(i)}${nomor}`, nomor <= kepala)).join('')}</row>`
    if (kumpul.length < 65_536) continue
    yield kumpul
    kumpul = ''
  }
  yield `${kumpul}</sheetData></worksheet>`
}

const cellXml = (teks: string, tempat: string, tebal: boolean): string => {
  if (teks === '') return ''
  const gaya = tebal ? 2 : /^[=+\-@\t\r]/.test(teks) ? 3 : 1
  return `<c r="${tempat}" s="${gaya}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(teks.slice(0, 32_767))}</t></is></c>`
}

const columnName = (i: number): string =>
  (i < 26 ? '' : columnName(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26))
