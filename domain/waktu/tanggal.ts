// Arithmetic of civil dates (yyyy-mm-dd). Pure: no Date, so no zone of the PC can enter.

/** Year, month 1-12 and day of a civil date. */
export type BagianTanggal = { readonly tahun: number; readonly bulan: number; readonly hari: number }

/** Splits a civil date, or gives null when the text is no real date ("2026-02-30"). */
export const parseTanggal = (tanggal: string): BagianTanggal | null => {
  const cocok = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tanggal)
  if (!cocok) return null
  const [tahun, bulan, hari] = [Number(cocok[1]), Number(cocok[2]), Number(cocok[3])]
  return bulan >= 1 && bulan <= 12 && hari >= 1 && hari <= jumlahHari(tahun, bulan) ? { tahun, bulan, hari } : null
}

/** The same day so many months later; the last day of a shorter month ("2026-11-30" + 3 -> "2027-02-28"). */
export const addMonths = (tanggal: string, banyak: number): string => {
  const b = mustParse(tanggal)
  const ke = b.tahun * 12 + (b.bulan - 1) + banyak
  const [tahun, bulan] = [Math.floor(ke / 12), (ke % 12) + 1]
  return susun(tahun, bulan, Math.min(b.hari, jumlahHari(tahun, bulan)))
}

/** The date so many days later (or earlier, when negative). */
export const addDays = (tanggal: string, banyak: number): string => {
  let { tahun, bulan, hari } = mustParse(tanggal)
  hari += banyak
  while (hari < 1) {
    ;[tahun, bulan] = bulan === 1 ? [tahun - 1, 12] : [tahun, bulan - 1]
    hari += jumlahHari(tahun, bulan)
  }
  while (hari > jumlahHari(tahun, bulan)) {
    hari -= jumlahHari(tahun, bulan)
    ;[tahun, bulan] = bulan === 12 ? [tahun + 1, 1] : [tahun, bulan + 1]
  }
  return susun(tahun, bulan, hari)
}

/** Weekday of a civil date, 0 = Sunday; null for a text that is no date. */
export const weekdayOf = (tanggal: string): number | null => {
  const b = parseTanggal(tanggal)
  return b ? hariKe(b) % 7 : null
}

/** How many days from Monday to Friday lie from one date to the day before another; 0 when the other is not later. */
export const countWeekdays = (dari: string, sampai: string): number => {
  const [awal, akhir] = [hariKe(mustParse(dari)), hariKe(mustParse(sampai))]
  const minggu = Math.max(0, Math.floor((akhir - awal) / 7))
  let banyak = minggu * 5
  for (let hari = awal + minggu * 7; hari < akhir; hari += 1) if (hari % 7 !== 0 && hari % 7 !== 6) banyak += 1
  return banyak
}

const mustParse = (tanggal: string): BagianTanggal => {
  const b = parseTanggal(tanggal)
  if (!b) throw new Error(`not a civil date: ${tanggal}`)
  return b
}
const kabisat = (tahun: number): boolean => (tahun % 4 === 0 && tahun % 100 !== 0) || tahun % 400 === 0
const jumlahHari = (tahun: number, bulan: number): number =>
  bulan === 2 ? (kabisat(tahun) ? 29 : 28) : [4, 6, 9, 11].includes(bulan) ? 30 : 31
const dua = (n: number): string => n.toString().padStart(2, '0')
const susun = (tahun: number, bulan: number, hari: number): string =>
  `${tahun.toString().padStart(4, '0')}-${dua(bulan)}-${dua(hari)}`

// Days counted so that a Sunday is 0 modulo 7; years begin in March, so that 29 February is the last day of one.
const hariKe = ({ tahun, bulan, hari }: BagianTanggal): number => {
  const t = bulan <= 2 ? tahun - 1 : tahun
  const m = (bulan + 9) % 12
  return (
    365 * t + Math.floor(t / 4) - Math.floor(t / 100) + Math.floor(t / 400) + Math.floor((153 * m + 2) / 5) + hari + 2
  )
}
