// The first look at a declaration from outside, before any schema: how deep, how much, and nothing that reaches into the language.
// A walk without recursion, so that no depth can end it; afterwards the schema may recurse.
import { masalah, type MasalahJenis } from './masalah-jenis.ts'

const deepest = 40
const mostNodes = 20_000
const mostText = 200_000
const longestText = 4000

/** Names that every object of the language has: never a key, never the name of a field or a type. */
export const isKunciTerlarang = (kunci: string): boolean => kunci in Object.prototype

// Control characters but the line break, and marks that turn the direction of writing.
const aksaraTerlarang = /[[\p{Cc}--\n]\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/v

type Simpul = { readonly nilai: unknown; readonly letak: string; readonly dalam: number }

/** The first thing that goes beyond all measure, or null. */
export const checkTakaran = (masukan: unknown): MasalahJenis | null => {
  const antre: Simpul[] = [{ nilai: masukan, letak: '', dalam: 0 }]
  let simpul = 0
  let teks = 0
  for (let kini = antre.pop(); kini; kini = antre.pop()) {
    const { nilai, letak, dalam } = kini
    simpul += 1
    if (simpul > mostNodes) return masalah(letak, 'terlalu-besar')
    if (dalam > deepest) return masalah(letak, 'terlalu-dalam')
    if (typeof nilai === 'string') {
      teks += nilai.length
      if (teks > mostText) return masalah(letak, 'terlalu-besar')
      const salah = checkTeks(nilai, letak)
      if (salah) return salah
    }
    if (typeof nilai !== 'object' || nilai === null) continue
    // Own keys alone: "__proto__" read from a file is an own key as well.
    for (const kunci of Object.keys(nilai).toReversed()) {
      if (isKunciTerlarang(kunci)) return masalah(letak, 'kunci-terlarang', kunci)
      if (kunci.length > 100) return masalah(letak, 'kunci-asing', `${kunci.slice(0, 40)}…`)
      const isi: unknown = Reflect.get(nilai, kunci)
      antre.push({ nilai: isi, letak: letak === '' ? kunci : `${letak}.${kunci}`, dalam: dalam + 1 })
    }
  }
  return null
}

const checkTeks = (teks: string, letak: string): MasalahJenis | null => {
  if (teks.length > longestText) return masalah(letak, 'terlalu-panjang', String(longestText))
  if (!teks.isWellFormed() || aksaraTerlarang.test(teks)) return masalah(letak, 'aksara-terlarang')
  return null
}
