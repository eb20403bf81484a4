// What a code list is, and how a label is found from a code and a code from a spelling.

/** One code: its number, its label in reading form ("Buruh Harian Lepas") and other spellings found in files. */
type Kode = { readonly kode: number; readonly label: string; readonly ejaan?: readonly string[] }
export type DaftarKode = readonly Kode[]

/** The label of a code as letters print it; '' when the code is null or unknown. */
export const labelOf = (daftar: DaftarKode, kode: number | null): string =>
  kode === null ? '' : (daftar.find((k) => k.kode === kode)?.label ?? '')

/** Folds a spelling so that case, blanks and punctuation do not matter; a last + or - stays (blood groups), and the slash: "I/II" is not "III". */
const foldEjaan = (teks: string): string =>
  teks
    .toUpperCase()
    .replace(/[^A-Z0-9+/-]/g, '')
    .replace(/[+-](?!$)/g, '')

const petaByDaftar = new WeakMap<DaftarKode, ReadonlyMap<string, number>>()
const petaOf = (daftar: DaftarKode): ReadonlyMap<string, number> => {
  const ada = petaByDaftar.get(daftar)
  if (ada) return ada
  const peta = new Map<string, number>()
  const ejaan = daftar.flatMap((k) =>
    [String(k.kode), k.label, ...(k.ejaan ?? [])].map((teks) => [foldEjaan(teks), k.kode] as const),
  )
  // Written forms first; a form without its slash only where it means nothing else.
  for (const [kunci, kode] of [...ejaan, ...ejaan.map(([kunci, kode]) => [kunci.replaceAll('/', ''), kode] as const)]) {
    if (!peta.has(kunci)) peta.set(kunci, kode)
  }
  petaByDaftar.set(daftar, peta)
  return peta
}

/** The code that a text of a file means, by number, label or spelling; null when it is none of them. */
export const parseKode = (daftar: DaftarKode, teks: string): number | null => {
  const kunci = foldEjaan(teks)
  if (kunci === '') return null
  const peta = petaOf(daftar)
  return (
    peta.get(kunci) ??
    peta.get(kunci.replaceAll('/', '')) ??
    (/^0\d+$/.test(kunci) ? (peta.get(kunci.replace(/^0+/, '')) ?? null) : null)
  )
}
