// Civil dates in Indonesian words, as letters and books print them.
import { parseTanggal, weekdayOf } from '#domain/waktu/tanggal.ts'

const namaBulan = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const
const namaHari = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const
const romawi = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const

/** "1987-09-14" -> "14 September 1987". A text that is no date is given back unchanged. */
export const formatTanggal = (tanggal: string): string => {
  const b = parseTanggal(tanggal)
  return b ? `${b.hari} ${namaBulan[b.bulan - 1] ?? ''} ${b.tahun}` : tanggal
}

/** "2026-11-20" -> "Jumat, 20 November 2026". */
export const formatHariTanggal = (tanggal: string): string => {
  const hari = formatHari(tanggal)
  return hari === '' ? tanggal : `${hari}, ${formatTanggal(tanggal)}`
}

/** "2026-11-20" -> "20-11-2026", the short form of books and forms. */
export const formatTanggalSingkat = (tanggal: string): string => {
  const b = parseTanggal(tanggal)
  return b ? `${dua(b.hari)}-${dua(b.bulan)}-${b.tahun}` : tanggal
}

/** Name of the weekday: "2026-11-20" -> "Jumat"; '' for a text that is no date. */
export const formatHari = (tanggal: string): string => {
  const hari = weekdayOf(tanggal)
  return hari === null ? '' : (namaHari[hari] ?? '')
}

/** The month as a Roman numeral: 11 -> "XI". */
export const bulanRomawi = (bulan: number): string => romawi[bulan - 1] ?? ''

const dua = (n: number): string => n.toString().padStart(2, '0')
