// Reads a text file of rows: comma, semicolon, tab or bar; quotes; UTF-8, UTF-16 or Windows-1252. One pass to learn, one to read.
import { createReadStream } from 'node:fs'
import { maksBarisJudul } from '#domain/penduduk/kolom.ts'
import { FileError } from './file-error.ts'
import { maxCellText, maxColumns, maxRows } from './limits.ts'
import type { Buku, OnRow } from './xlsx.ts'

type Sandi = 'utf-8' | 'utf-16le' | 'windows-1252'

/** Opens a text file. Throws FileError when it is not text. */
export const openCsv = async (file: string): Promise<Buku> => {
  const { sandi, contoh } = await learn(file)
  const pemisah = findPemisah(contoh)
  return {
    lembar: ['Berkas teks'],
    read: async (_nama, onRow) => {
      await readRows(file, sandi, pemisah, onRow)
      return { adaRumus: false }
    },
    close: () => Promise.resolve(),
  }
}

const pieces = (file: string): AsyncIterable<Buffer> => createReadStream(file, { highWaterMark: 256 * 1024 })

// The whole file decides the encoding: one name with an accent may stand in the last row.
const learn = async (file: string): Promise<{ readonly sandi: Sandi; readonly contoh: string }> => {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let isUtf8 = true
  let awal: Buffer | null = null
  for await (const piece of pieces(file)) {
    awal ??= piece
    if (awal[0] === 0xff && awal[1] === 0xfe)
      return { sandi: 'utf-16le', contoh: new TextDecoder('utf-16le').decode(awal) }
    if (piece.includes(0)) throw new FileError('bukan-xlsx')
    try {
      if (isUtf8) utf8.decode(piece, { stream: true })
    } catch {
      isUtf8 = false
    }
  }
  if (awal === null) throw new FileError('kosong')
  const sandi = isUtf8 ? 'utf-8' : 'windows-1252'
  return { sandi, contoh: new TextDecoder(sandi).decode(awal) }
}

/** The separator that stands most evenly in the first lines; Excel's own "sep=;" line wins. */
export const findPemisah = (contoh: string): string => {
  const sep = /^\ufeff?sep=(.)\r?\n/i.exec(contoh)?.[1]
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

const readRows = async (file: string, sandi: Sandi, pemisah: string, onRow: OnRow): Promise<void> => {
  const parser = createCsvParser(pemisah, onRow)
  const decoder = new TextDecoder(sandi)
  for await (const piece of pieces(file)) if (!parser.push(decoder.decode(piece, { stream: true }))) return
  parser.push(decoder.decode())
  parser.end()
}

/** A CSV parser fed with pieces of text; `push` gives false when no more rows are wanted. Doubled quotes and line ends inside quotes are understood. */
const createCsvParser = (
  pemisah: string,
  onRow: OnRow,
): { readonly push: (teks: string) => boolean; readonly end: () => void } => {
  let sel = ''
  let baris: string[] = []
  let dalamKutip = false
  let baruTutup = false
  let nomor = 0
  let berisi = 0
  let lanjut = true
  let dulu = ''
  const akhiriSel = (): void => {
    if (baris.length < maxColumns) baris.push(sel.slice(0, maxCellText))
    sel = ''
    baruTutup = false
  }
  const akhiriBaris = (): void => {
    akhiriSel()
    nomor++
    const petunjuk = nomor === 1 && /^sep=/i.test(baris[0] ?? '')
    if (!petunjuk && baris.some((satu) => satu.trim() !== '')) {
      if (++berisi > maxRows + maksBarisJudul) throw new FileError('terlalu-banyak-baris')
      lanjut = onRow(nomor, baris)
    }
    baris = []
  }
  const huruf = (c: string): void => {
    if (dalamKutip) {
      if (c === '"') {
        dalamKutip = false
        baruTutup = true
      } else sel += c
    } else if (c === '"' && baruTutup) {
      dalamKutip = true
      baruTutup = false
      sel += '"'
    } else if (c === '"' && sel.trim() === '') {
      dalamKutip = true
      sel = ''
    } else if (c === pemisah) akhiriSel()
    else if (c === '\n' && dulu === '\r') return
    else if (c === '\n' || c === '\r') akhiriBaris()
    else if (c !== '\ufeff') sel += c
  }
  return {
    push: (teks) => {
      for (const c of teks) {
        huruf(c)
        dulu = c
        if (!lanjut) return false
      }
      return true
    },
    end: () => {
      if (lanjut && (sel !== '' || baris.length > 0 || baruTutup)) akhiriBaris()
    },
  }
}
