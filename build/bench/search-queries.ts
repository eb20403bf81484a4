// Queries of 17 kinds, made from a target person with the fixed lists of slips and spellings.
import type { Acak } from '#domain/latihan/acak.ts'
import { splitWords } from '#domain/cari/normalise-nama.ts'
import { slipsOf, spellingsOf } from './search-people.ts'
import type { OrangUji } from './search-people.ts'

/** What counts as found: the person; anybody of that very name; anybody of that household. */
type Temu = 'orang' | 'nama' | 'keluarga'
export type KueriUji = { readonly jenis: string; readonly teks: string; readonly target: OrangUji; readonly temu: Temu }

/** Makes a query for a target, or null when this person cannot be asked for in this way. */
type Maker = { readonly temu: Temu; readonly make: (acak: Acak, orang: OrangUji) => string | null }

const wordsOf = ({ nama }: OrangUji): readonly string[] => splitWords(nama)
const year = ({ tanggalLahir }: OrangUji): string => (tanggalLahir ?? '').slice(0, 4)
const join = (words: readonly (string | null)[]): string | null => (words.includes(null) ? null : words.join(' '))

const respell = (acak: Acak, words: readonly string[]): readonly string[] | null => {
  const sure = acak.shuffle(words.filter((word) => spellingsOf(word).length > 0))[0]
  if (sure === undefined) return null
  return words.map((word) =>
    word === sure || (spellingsOf(word).length > 0 && acak.chance(0.5)) ? acak.pick(spellingsOf(word)) : word,
  )
}

const slipIn = (acak: Acak, words: readonly string[]): readonly string[] | null => {
  const places = words.flatMap((word, i) => (slipsOf(word).length > 0 ? [i] : []))
  if (places.length === 0) return null
  const place = acak.pick(places)
  return words.map((word, i) => (i === place ? acak.pick(slipsOf(word)) : word))
}

const slipTwice = (acak: Acak, words: readonly string[]): readonly string[] | null => {
  const places = acak.shuffle(words.flatMap((word, i) => (slipsOf(word).length > 0 ? [i] : []))).slice(0, 2)
  if (places.length < 2) return null
  return words.map((word, i) => (places.includes(i) ? acak.pick(slipsOf(word)) : word))
}

const dropOne = (acak: Acak, words: readonly string[]): readonly string[] | null => {
  if (words.length < 2) return null
  const at = acak.int(0, words.length - 1)
  return words.filter((_, i) => i !== at)
}

const cut = (acak: Acak, word: string): string => word.slice(0, Math.max(3, Math.min(word.length, acak.int(3, 5))))
const zeros = (acak: Acak, digits: string): string => (acak.chance(0.5) ? digits : digits.replace(/^0+/, ''))

const placeOf = (acak: Acak, { rt, rw }: OrangUji): string => {
  const [r, w] = [zeros(acak, rt ?? ''), zeros(acak, rw ?? '')]
  return acak.pick([`rt ${r} rw ${w}`, `rt${r} rw${w}`, `rt ${r}/${w}`, `rt.${r} rw.${w}`])
}
const street = ({ alamat }: OrangUji): string =>
  alamat
    .toLowerCase()
    .replace(/^jl\. /, '')
    .replace(/ (gg|no) .*$/, '')
const birthDate = (acak: Acak, { tanggalLahir }: OrangUji): string => {
  const [y = '', m = '', d = ''] = (tanggalLahir ?? '').split('-')
  return acak.pick([`${d}-${m}-${y}`, `${d}/${m}/${y}`, `${Number(d)}-${Number(m)}-${y}`])
}
const wrongDigit = (acak: Acak, nik: string): string => {
  const at = acak.int(0, 15)
  const other = (Number(nik[at]) + acak.int(1, 9)) % 10
  return nik.slice(0, at) + String(other) + nik.slice(at + 1)
}

const text = (words: readonly string[] | null): string | null => words?.join(' ') ?? null

/** The 17 kinds. */
const jenisKueri: Readonly<Record<string, Maker>> = {
  nik: { temu: 'orang', make: (_, orang) => orang.nik },
  kk: { temu: 'keluarga', make: (_, orang) => orang.nomorKk },
  nik_ekor: { temu: 'orang', make: (_, orang) => orang.nik?.slice(6) ?? null },
  nik_salah: { temu: 'orang', make: (acak, orang) => (orang.nik === null ? null : wrongDigit(acak, orang.nik)) },
  nama: { temu: 'nama', make: (_, orang) => text(wordsOf(orang)) },
  urutan: {
    temu: 'nama',
    make: (acak, orang) => (wordsOf(orang).length < 2 ? null : text(acak.shuffle(wordsOf(orang)))),
  },
  kata_tahun: { temu: 'orang', make: (acak, orang) => join([text(dropOne(acak, wordsOf(orang))), year(orang)]) },
  awal_bulan: { temu: 'orang', make: (acak, orang) => makeAwalBulan(acak, orang) },
  ejaan: { temu: 'nama', make: (acak, orang) => text(respell(acak, wordsOf(orang))) },
  slip: { temu: 'nama', make: (acak, orang) => text(slipIn(acak, wordsOf(orang))) },
  slip2: { temu: 'nama', make: (acak, orang) => text(slipTwice(acak, wordsOf(orang))) },
  ejaan_slip: { temu: 'nama', make: (acak, orang) => makeEjaanSlip(acak, orang) },
  campur: { temu: 'orang', make: (acak, orang) => join([text(makeCampur(acak, orang)), year(orang)]) },
  nama_rt: { temu: 'orang', make: (acak, orang) => `${wordsOf(orang).join(' ')} ${placeOf(acak, orang)}` },
  nama_jalan: { temu: 'orang', make: (_, orang) => `${wordsOf(orang).join(' ')} ${street(orang)}` },
  nama_lahir: { temu: 'orang', make: (acak, orang) => `${wordsOf(orang).join(' ')} ${birthDate(acak, orang)}` },
  alamat_rt: { temu: 'keluarga', make: (acak, orang) => `${orang.alamat.toLowerCase()} ${placeOf(acak, orang)}` },
}

const makeAwalBulan = (acak: Acak, orang: OrangUji): string | null => {
  const words = wordsOf(orang)
  if (words.length < 2) return null
  return `${words
    .slice(0, 2)
    .map((word) => cut(acak, word))
    .join(' ')} ${(orang.tanggalLahir ?? '').slice(5, 7)}-${year(orang)}`
}

// The spelling changes in one word and the slip is in another, or in the same when there is only one.
const makeEjaanSlip = (acak: Acak, orang: OrangUji): string | null => {
  const words = wordsOf(orang)
  const place = words.findIndex((word) => spellingsOf(word).length > 0)
  if (place < 0) return null
  const slipped = slipIn(
    acak,
    words.filter((_, i) => i !== place),
  )
  if (slipped === null) return null
  return slipped.toSpliced(place, 0, acak.pick(spellingsOf(words[place] ?? ''))).join(' ')
}

const makeCampur = (acak: Acak, orang: OrangUji): readonly string[] | null => {
  const words = respell(acak, wordsOf(orang))
  return words === null || words.length < 2
    ? null
    : acak.shuffle(words).map((word) => (acak.chance(0.5) ? cut(acak, word) : word))
}

/** `each` queries of every kind for living people. */
export const makeQueries = (acak: Acak, people: readonly OrangUji[], each: number): readonly KueriUji[] =>
  Object.entries(jenisKueri).flatMap(([jenis, { temu, make }]) => {
    const made: KueriUji[] = []
    while (made.length < each) {
      const target = acak.pick(people)
      const teks = target.statusDasar === 1 ? make(acak, target) : null
      if (teks !== null) made.push({ jenis, teks, target, temu })
    }
    return made
  })
