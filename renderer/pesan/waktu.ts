// Dates, times and numbers as an office writes them: 18-11-2026, 10.42, 12.136, 997501 540987 0002.
import { formatTanggal, formatTanggalSingkat } from '#domain/words/tanggal.ts'

/** 2026-11-18 as 18-11-2026; empty for null. */
export const shortDate = (date: string | null): string => (date ? formatTanggalSingkat(date.slice(0, 10)) : '')

/** 2026-11-18 as 18 November 2026; empty for null. */
export const longDate = (date: string | null): string => (date ? formatTanggal(date.slice(0, 10)) : '')

/** The time of an instant in the office's zone: 10.42. */
export const clockTime = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat('id-ID', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    .format(new Date(instant))
    .replace(':', '.')

/** Date and time of an instant: 20-11-2026 pukul 10.42. */
export const dateAndTime = (instant: string, zone: string): string =>
  `${shortDate(dateIn(instant, zone))} pukul ${clockTime(instant, zone)}`

/** An instant as short as today allows: 10.42 today, else 20-11-2026 pukul 10.42. */
export const briefTime = (instant: string, zone: string, today: string): string =>
  dateIn(instant, zone) === today ? clockTime(instant, zone) : dateAndTime(instant, zone)

/** The civil date of an instant in the office's zone. */
export const dateIn = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(instant),
  )

/** 12136 as 12.136. */
export const count = (n: number): string => n.toLocaleString('id-ID')

/** Sixteen digits in groups of 6-6-4; masks keep their stars. */
export const groupNik = (nik: string | null): string =>
  nik ? (nik.length === 16 ? `${nik.slice(0, 6)} ${nik.slice(6, 12)} ${nik.slice(12)}` : nik) : ''

/** SITI NURHAYATI, S.E. as Siti Nurhayati, S.E., for headings of cards. Degrees after the comma and mixed case stay as written. */
export const titleCase = (nama: string): string => {
  const comma = nama.indexOf(',')
  const name = comma < 0 ? nama : nama.slice(0, comma)
  if (name !== name.toUpperCase()) return nama
  return name.toLowerCase().replace(/(^|[\s.'’-])\p{L}/gu, (s) => s.toUpperCase()) + nama.slice(name.length)
}

/** A size in bytes in words: 4,2 MB. */
export const fileSize = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toLocaleString('id-ID', { maximumFractionDigits: 1 })} MB`

/** 18-11-2026 or 18/11/2026 or 18112026 as 2026-11-18; null when it is no real date. */
export const parseDate = (typed: string): string | null => {
  const found =
    /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed.trim()) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed.trim())
  if (!found) return null
  const [day, month, year] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1850 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}
