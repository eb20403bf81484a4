// What the search index holds about one person: word keys and filters, all of them plain tokens.
import { normaliseNama, splitWords } from './normalise-nama.ts'
import { wordKey } from './word-key.ts'

/** The facts of a person that can be searched by word. */
export type FaktaCari = {
  readonly nama: string
  readonly alamat: string
  readonly rt: string | null
  readonly rw: string | null
  readonly tanggalLahir: string | null
}

/** A word as written and its key. */
export type KataIndeks = { readonly w: string; readonly k: string }

/** The words of name and address that the dictionary counts, each once. */
export const wordsOf = ({ nama, alamat }: Pick<FaktaCari, 'nama' | 'alamat'>): readonly KataIndeks[] => {
  const words = new Set([...normaliseNama(nama).split(' '), ...alamatWords(alamat)])
  return [...words].filter((w) => w !== '').map((w) => ({ w, k: wordKey(w) }))
}

/** The document of a person in `cari.k`. */
export const tokensOf = (fakta: FaktaCari): string => {
  const namaWords = countedWords(normaliseNama(fakta.nama).split(' '))
  return [...new Set([...wordsOf(fakta).map(({ k }) => k), ...filtersOf(fakta), `w${namaWords.length}`])].join(' ')
}

/** Tokens of the facts that are not words: house number, RT, RW, birth year, month, date. */
export const filtersOf = ({ alamat, rt, rw, tanggalLahir }: Omit<FaktaCari, 'nama'>): readonly string[] => [
  ...houseNumbers(alamat).map((n) => `no${n}`),
  ...withoutZeros('rt', rt),
  ...withoutZeros('rw', rw),
  ...birthTokens(tanggalLahir),
]

/** Words of a name without "bin" and "binti", which are written or left out at will. */
export const countedWords = (words: readonly string[]): readonly string[] =>
  words.filter((word) => word !== '' && !connecting.has(word))

const connecting = new Set(['bin', 'binti', 'b', 'bt'])

/** Words of an address that say something: no "jalan", no "gang", no numbers. */
export const alamatWords = (alamat: string): readonly string[] =>
  splitWords(alamat).filter((word) => !/\d/.test(word) && word.length > 1 && !emptyAlamatWords.has(word))

/** Words before a name of a street, and other words that stand in every address. */
export const emptyAlamatWords: ReadonlySet<string> = new Set([
  'jl',
  'jln',
  'jalan',
  'gg',
  'gang',
  'no',
  'nomor',
  'nmr',
  'kel',
  'kelurahan',
  'desa',
  'ds',
  'dk',
  'dukuh',
  'dusun',
  'kec',
  'kecamatan',
  'perum',
  'perumahan',
  'blok',
  'blk',
  'rt',
  'rw',
  'kota',
  'kab',
])

const houseNumbers = (alamat: string): readonly string[] => splitWords(alamat).flatMap((word) => readHouseNumber(word))

// "12a" is found by 12 and by 12a.
const readHouseNumber = (word: string): readonly string[] => {
  const [, digits, letter] = /^0*(\d{1,4})([a-z]?)$/.exec(word) ?? []
  if (digits === undefined) return []
  return letter ? [digits, digits + letter] : [digits]
}

const withoutZeros = (name: string, value: string | null): readonly string[] => {
  const digits = value?.replace(/^0+/, '') ?? ''
  return /^\d+$/.test(digits) ? [name + digits] : []
}

const birthTokens = (tanggal: string | null): readonly string[] => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tanggal ?? '') ?? []
  return year && month && day ? [`y${year}`, `m${year}${month}`, `t${year}${month}${day}`, `d${month}${day}`] : []
}
