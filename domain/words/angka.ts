// Figures as letters print them: thousands with dots, money, and both with their words.
import { terbilang } from './terbilang.ts'

/** 1200000 -> "1.200.000". */
export const formatAngka = (n: number): string => {
  const [depan] = Math.abs(n).toString().split('.')
  return `${n < 0 ? '-' : ''}${(depan ?? '0').replace(/\B(?=(\d{3})+$)/g, '.')}`
}

/** 1200000 -> "Rp1.200.000,00". */
export const formatRupiah = (n: number): string => `${n < 0 ? '-' : ''}Rp${formatAngka(Math.abs(n))},00`

/** 1200000 -> "Rp1.200.000,00 (satu juta dua ratus ribu rupiah)". */
export const formatRupiahTerbilang = (n: number): string => `${formatRupiah(n)} (${terbilang(n)} rupiah)`

/** 3 -> "3 (tiga)". */
export const formatAngkaTerbilang = (n: number): string => `${formatAngka(n)} (${terbilang(n)})`
