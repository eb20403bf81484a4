// Reads a text file of rows with csv-parse. Ours: which encoding and which separator it has, and the caps.
import { CsvError, parse } from 'csv-parse'
import { isUtf8 } from 'node:buffer'
import { pipeline, Readable } from 'node:stream'
import { maksBarisJudul } from '#domain/penduduk/kolom.ts'
import { FileError } from './file-error.ts'
import { maxCellText, maxColumns, maxColumnsAnywhere, maxRows } from './limits.ts'
import type { Buku, OnRow } from './xlsx.ts'

const pieceSize = 256 * 1024

/** Opens a text file. Throws FileError when it is not text. */
export const openCsv = (bytes: Buffer): Buku => {
  const sandi = findSandi(bytes)
  if (sandi !== 'utf-16le' && bytes.includes(0)) throw new FileError('bukan-xlsx')
  const pemisah = findPemisah(new TextDecoder(sandi).decode(bytes.subarray(0, pieceSize)))
  return {
    lembar: ['Berkas teks'],
    read: async (_nama, onRow) => {
      await readRows(texts(bytes, sandi), pemisah, onRow)
      return { adaRumus: false }
    },
  }
}

// The whole file decides: one name with an accent may stand in the last row.
const findSandi = (bytes: Buffer): string =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : isUtf8(bytes) ? 'utf-8' : 'windows-1252'

function* texts(bytes: Buffer, sandi: string): Generator<string> {
  const decoder = new TextDecoder(sandi)
  for (let at = 0; at < bytes.length; at += pieceSize)
    yield decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true })
}

/** The separator that stands most evenly in the first lines; Excel's own "sep=;" line wins. */
export const findPemisah = (contoh: string): string => {
  const sep = /^\ufeff?sep=([^"\r\n])\r?\n/i.exec(contoh)?.[1]
  if (sep !== undefined) return sep
  const baris = contoh
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n|\r/)
    .filter((satu) => satu.trim() !== '')
    .slice(0, 25)
  let terbaik = { pemisah: ',', nilai: 0 }
  for (const pemisah of [';', '\t', ',', '|']) {
    const hitung = baris.map((satu) => satu.split(pemisah).length - 1)
    const nilai = hitung.toSorted((a, b) => a - b)[Math.floor(hitung.length / 2)] ?? 0
    if (nilai > terbaik.nilai) terbaik = { pemisah, nilai }
  }
  return terbaik.pemisah
}

const readRows = async (teks: Iterable<string>, pemisah: string, onRow: OnRow): Promise<void> => {
  const parser = parse({
    delimiter: pemisah,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    ltrim: true,
    // A quote that is never closed ends here and not at the end of the file.
    max_record_size: maxColumns * maxCellText,
    cast: (sel, { index }) => {
      if (index >= maxColumnsAnywhere) throw new FileError('rusak')
      return sel.slice(0, maxCellText)
    },
  })
  let nomor = 0
  let berisi = 0
  try {
    // The error of the pipeline is also the error of the loop.
    const rows: AsyncIterable<readonly string[]> = pipeline(Readable.from(teks), parser, () => undefined)
    for await (const semua of rows) {
      const sel = semua.slice(0, maxColumns)
      const petunjuk = ++nomor === 1 && /^sep=/i.test(sel[0] ?? '')
      if (petunjuk || sel.every((satu) => satu.trim() === '')) continue
      if (++berisi > maxRows + maksBarisJudul) throw new FileError('terlalu-banyak-baris')
      if (!onRow(nomor, sel)) return
    }
  } catch (error) {
    throw error instanceof CsvError ? new FileError('rusak', error) : error
  }
}
