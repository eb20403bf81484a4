// One cell of a sheet as it was stored, and the parts of a person that can be read from it. Nothing here guesses silently.
import { daysInMonth } from './nik.ts'

/** Text, or a stored number with its digits as the file wrote them ('1.23E+15') and whether its format is a date. */
export type Sel = string | { readonly angka: string; readonly tanggal: boolean }

/** A value, or why the cell cannot be taken; `null` value = the cell is empty. */
export type Terbaca<T> = { readonly ok: true; readonly nilai: T } | { readonly ok: false; readonly sebab: string }

const baca = <T>(nilai: T): Terbaca<T> => ({ ok: true, nilai })
const tolak = (sebab: string): { readonly ok: false; readonly sebab: string } => ({ ok: false, sebab })

const galatExcel = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/

/** The cell as one line of text: control characters become blanks, errors of formulas and lone dashes are empty. */
export const teksSel = (sel: Sel | undefined): string => {
  if (sel === undefined) return ''
  const teks = (typeof sel === 'string' ? sel : sel.angka).replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  return galatExcel.test(teks) || /^[-–—.]+$/.test(teks) ? '' : teks
}

/** A NIK or KK number: sixteen digits, never completed or rounded by us. `nama` is the word for messages. */
export const readNomor16 = (sel: Sel | undefined, nama: string): Terbaca<string | null> => {
  const teks = teksSel(sel)
  if (teks === '' || /^0+$/.test(teks)) return baca(null)
  if (/^\d+([.,]\d+)?E\+?\d+$/i.test(teks))
    return tolak(`${nama} tertulis sebagai ${bentukE} dan angka belakangnya sudah hilang`)
  const digit = teks.replace(/^'/, '').replace(/[\s.'-]/g, '')
  if (!/^\d+$/.test(digit)) return tolak(`${nama} berisi huruf atau tanda lain`)
  if (digit.length !== 16)
    return tolak(digit.length === 15 ? `${nama} hanya 15 angka` : `${nama} ${digit.length} angka, seharusnya 16`)
  // Excel keeps 15 digits of a number: a 16-digit number that ends in 0 has (nearly always) lost its last digit.
  if (typeof sel === 'object' && (digit.endsWith('0') || Number(digit) > Number.MAX_SAFE_INTEGER))
    return tolak(`${nama} disimpan sebagai angka sehingga angka terakhirnya hilang`)
  return baca(digit)
}
const bentukE = 'bilangan (misalnya 1,23E+15)'

const bulanByNama: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  ags: 8,
  agt: 8,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  nop: 11,
  des: 12,
  dec: 12,
}

const dua = (n: number): string => String(n).padStart(2, '0')

const susun = (tahun: number, bulan: number, hari: number, teks: string): Terbaca<string> => {
  if (bulan < 1 || bulan > 12 || hari < 1 || hari > daysInMonth(tahun, bulan)) return tolak(`tanggal ${teks} tidak ada`)
  if (tahun < 1880 || tahun > 2200) return tolak(`tahun ${tahun} tidak mungkin`)
  return baca(`${tahun}-${dua(bulan)}-${dua(hari)}`)
}

/** The civil date of a serial number of Excel (day 1 = 1 January 1900, with its invented 29 February). */
export const dateOfSerial = (serial: number): string => {
  const hari = Math.floor(serial) - (serial > 59 ? 25569 : 25568)
  return new Date(hari * 86_400_000).toISOString().slice(0, 10)
}

/** Two digits of a year as the year nearest before `pada`. */
const tahunPenuh = (tahun: string, pada: string): number => {
  if (tahun.length !== 2) return Number(tahun)
  const abad = Number(pada.slice(0, 2)) * 100
  return abad + Number(tahun) > Number(pada.slice(0, 4)) ? abad - 100 + Number(tahun) : abad + Number(tahun)
}

/** A date: Excel serial, dd-mm-yyyy (also with / . or blanks), ISO, "14 September 1987". Day before month, always. */
export const readTanggal = (sel: Sel | undefined, pada: string): Terbaca<string | null> => {
  const teks = teksSel(sel)
  if (teks === '' || /^0[0-]*$/.test(teks)) return baca(null)
  if (typeof sel === 'object') {
    const serial = Number(teks)
    if (serial < 1 || serial > 80_000 || !Number.isFinite(serial)) return tolak(`tanggal ${teks} tidak dikenali`)
    return notAfter(baca(dateOfSerial(serial)), pada)
  }
  return notAfter(parseTanggal(teks.replace(/[T ]\d{1,2}[:.]\d{2}([:.]\d{2})?.*$/, ''), pada), pada)
}

const parseTanggal = (teks: string, pada: string): Terbaca<string> => {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(teks)
  if (iso) return susun(Number(iso[1]), Number(iso[2]), Number(iso[3]), teks)
  const angka = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{2}|\d{4})$/.exec(teks)
  if (angka) return susun(tahunPenuh(angka[3] ?? '', pada), Number(angka[2]), Number(angka[1]), teks)
  const rapat = /^(\d{2})(\d{2})((?:18|19|20)\d{2})$/.exec(teks)
  if (rapat) return susun(Number(rapat[3]), Number(rapat[2]), Number(rapat[1]), teks)
  const kata = /^(?:\p{L}+,\s*)?(\d{1,2})[-/. ]+([a-z]+)[-/., ]+(\d{2}|\d{4})$/iu.exec(teks)
  const bulan = bulanByNama[(kata?.[2] ?? '').slice(0, 3).toLowerCase()]
  if (kata && bulan !== undefined) return susun(tahunPenuh(kata[3] ?? '', pada), bulan, Number(kata[1]), teks)
  return tolak('tanggal tidak dikenali')
}

const notAfter = (tanggal: Terbaca<string>, pada: string): Terbaca<string> =>
  tanggal.ok && tanggal.nilai > pada ? tolak('tanggal sesudah hari ini') : tanggal

/** Place and date of birth from one cell: "PEKALONGAN, 14-09-1987". */
export const readTtl = (
  sel: Sel | undefined,
  pada: string,
): Terbaca<{ readonly tempat: string; readonly tanggal: string | null }> => {
  const teks = teksSel(sel)
  if (typeof sel === 'object') {
    const tanggal = readTanggal(sel, pada)
    return tanggal.ok ? baca({ tempat: '', tanggal: tanggal.nilai }) : tanggal
  }
  const letak = /[,/]?\s*(\d{1,2}[-/. ]+(?:\d{1,2}|[A-Za-z]+)[-/., ]+\d{2,4}|\d{4}-\d{1,2}-\d{1,2})\s*$/.exec(teks)
  if (!letak) return baca({ tempat: teks.replace(/[,\s]+$/, ''), tanggal: null })
  const tanggal = readTanggal(letak[1] ?? '', pada)
  return tanggal.ok
    ? baca({ tempat: teks.slice(0, letak.index).replace(/[,\s]+$/, ''), tanggal: tanggal.nilai })
    : tanggal
}

/** RT or RW with its leading zeros: "3", "03", "RT 3" and 3 are "003". `null` = empty or not a number of 1-999. */
export const readRt = (sel: Sel | undefined): string | null => {
  const angka = /^(?:R[TW])?[\s.:]*0*(\d{1,3})(?:\.0+)?$/i.exec(teksSel(sel))?.[1]
  return angka === undefined || Number(angka) === 0 ? null : angka.padStart(3, '0')
}

/** RT and RW from one cell: "003/005", "RT 3 RW 5". A date that Excel made of "3/5" is not believed. */
export const readRtRw = (sel: Sel | undefined): { readonly rt: string | null; readonly rw: string | null } => {
  const bagian =
    typeof sel === 'object'
      ? null
      : /^(?:RT)?[\s.:]*(\d{1,3})\s*(?:[/\\,-]|\s)\s*(?:RW)?[\s.:]*(\d{1,3})$/i.exec(teksSel(sel))
  return { rt: readRt(bagian?.[1]), rw: readRt(bagian?.[2]) }
}
