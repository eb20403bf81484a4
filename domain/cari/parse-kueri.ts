// Reads the one search box: numbers, dates, RT and RW, house numbers, years, and words of names and addresses.
import { countedWords, emptyAlamatWords } from './index-entry.ts'
import { foldLetters, normaliseNama } from './normalise-nama.ts'

/** A fact that must hold: one of the tokens, and how it was typed. */
export type Saring = { readonly label: string; readonly tokens: readonly string[] }

/** What was asked for. */
export type Kueri = {
  /** Digits of a NIK or KK, or a part of one: 4 to 17. */
  readonly angka: string | null
  /** Words of names and addresses in the order typed; the last may be half-typed, and so may the others. */
  readonly kata: readonly string[]
  readonly saring: readonly Saring[]
  /** A place was asked for ("jl", "gg", "rt", a house number): words may be of a street, slips included. */
  readonly alamat: boolean
  /** How many letters and digits were typed in all. */
  readonly panjang: number
}

/** Reads any text; never throws. */
export const parseKueri = (teks: string): Kueri => {
  const folded = foldLetters(teks).slice(0, 200)
  const panjang = folded.replace(/[^a-z0-9]/g, '').length
  const angka = readNumberOnly(folded)
  if (angka !== null) return { angka, kata: [], saring: [], alamat: false, panjang }
  const taken = takeFilters(folded)
  const alamat = asksForPlace(taken)
  return { angka: taken.angka, kata: readWords(taken.rest, alamat), saring: taken.saring, alamat, panjang }
}

// "3375 0117 0887 0001" or "NIK: 3375..." is a number; "17-08-1987" and "003/005" are not.
const readNumberOnly = (text: string): string | null => {
  const [, body] = /^\s*(?:(?:nik|no\.?\s*kk|kk|ktp)\b[\s.:]*)?([\d\s.\-/]+)$/.exec(text) ?? []
  if (body === undefined || isDateOrPlace(body.trim())) return null
  const digits = body.replace(/\D/g, '')
  if (digits.length < 4 || digits.length > 17) return null
  return /^(?:19|20)\d\d$/.test(digits) ? null : digits
}

const isDateOrPlace = (body: string): boolean =>
  /^\d{1,2}[-/. ]+\d{1,2}[-/. ]+(?:\d{2}|\d{4})$/.test(body) ||
  /^\d{4}-\d{1,2}-\d{1,2}$/.test(body) ||
  /^\d{1,2}[-/. ]+(?:19|20)\d\d$/.test(body) ||
  /^\d{1,3}\s*\/\s*\d{1,3}$/.test(body) ||
  /^\d{1,2}-\d{1,2}$/.test(body)

type Taken = { readonly rest: string; readonly saring: readonly Saring[]; readonly angka: string | null }
type Reading = readonly [pattern: RegExp, read: (groups: readonly string[]) => readonly (readonly string[])[]]

const two = (digits: string): string => digits.padStart(2, '0')
const plain = (digits: string): string => digits.replace(/^0+(?=\d)/, '')
const years = (digits: string): readonly string[] => (digits.length === 4 ? [digits] : [`19${digits}`, `20${digits}`])
const dates = (day: string, month: string, year: string): readonly string[] =>
  years(year).map((y) => `t${y}${two(month)}${two(day)}`)

const months = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
]
const monthNumber = (name: string): string =>
  String(months.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1)

// A short number between words: a year of birth or the number of a house.
const shortNumber = (digits: string): readonly string[] => {
  const house = `no${plain(digits)}`
  if (/^\d{2}$/.test(digits)) return [`y19${digits}`, `y20${digits}`, house]
  return /^(?:19|20)\d\d$/.test(digits) ? [`y${digits}`, house] : [house]
}

// "3/5" is RT and RW; "5/87" can only be a month and a year.
const readSlash = (left: string, right: string): readonly (readonly string[])[] => {
  if (right.length === 2 && Number(right) > 31 && Number(left) >= 1 && Number(left) <= 12)
    return [years(right).map((y) => `m${y}${two(left)}`)]
  return [[`rt${plain(left)}`], [`rw${plain(right)}`]]
}

// In this order: what is longer first. Each pattern gives one or more facts, each with its alternatives.
const readings: readonly Reading[] = [
  [
    /\brt[\s.:]*0*(\d{1,3})\s*[/-]\s*(?:rw[\s.:]*)?0*(\d{1,3})(?!\d)/g,
    ([rt = '', rw = '']) => [[`rt${plain(rt)}`], [`rw${plain(rw)}`]],
  ],
  [/\brt[\s.:]*0*(\d{1,3})(?!\d)/g, ([rt = '']) => [[`rt${plain(rt)}`]]],
  [/\brw[\s.:]*0*(\d{1,3})(?!\d)/g, ([rw = '']) => [[`rw${plain(rw)}`]]],
  [/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g, ([y = '', m = '', d = '']) => [dates(d, m, y)]],
  [/(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d{2}|\d{2})(?!\d)/g, ([d = '', m = '', y = '']) => [dates(d, m, y)]],
  [/(?<!\d)(\d{1,2}) (\d{1,2}) ((?:19|20)\d{2})(?!\d)/g, ([d = '', m = '', y = '']) => [dates(d, m, y)]],
  [
    /(?<!\d)(\d{1,2})\s+(jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)[a-z]*\s+(\d{4}|\d{2})(?!\d)/g,
    ([d = '', m = '', y = '']) => [dates(d, monthNumber(m), y)],
  ],
  [/(?<!\d)(0?[1-9]|1[0-2])[-/. ]((?:19|20)\d{2})(?!\d)/g, ([m = '', y = '']) => [[`m${y}${two(m)}`]]],
  [/(?<!\d)(\d{1,3})\s*\/\s*(\d{1,3})(?!\d)/g, ([left = '', right = '']) => readSlash(left, right)],
  [/(?<!\d)(\d{1,2})-(\d{1,2})(?!\d)/g, ([d = '', m = '']) => [[`d${two(m)}${two(d)}`]]],
  [/\b(?:no|nomor|nmr|gg|gang|blok)[\s.:]*0*(\d{1,4}[a-z]?)\b/g, ([n = '']) => [[`no${plain(n)}`]]],
  [/(?<![a-z0-9])0*(\d{1,4}[a-z])(?![a-z0-9])/g, ([n = '']) => [[`no${plain(n)}`]]],
  [/(?:\b(?:lahir|thn|th|tahun|tgl)[\s.:]*)?(?<!\d)(\d{1,4})(?!\d)/g, ([n = '']) => [shortNumber(n)]],
]

const takeFilters = (text: string): Taken => {
  const saring: Saring[] = []
  let angka: string | null = null
  const withoutLong = text.replace(/\d(?:[\d.]*\d)?/g, (match) => {
    const digits = match.replaceAll('.', '')
    if (digits.length < 5 || digits.length > 17 || isDateOrPlace(match)) return match
    angka ??= digits
    return ' '
  })
  const rest = readings.reduce(
    (left, [pattern, read]) =>
      left.replace(pattern, (match: string, ...groups: readonly unknown[]) => {
        const label = match.trim()
        for (const tokens of read(groups.filter((group) => typeof group === 'string').slice(0, -1)))
          saring.push({ label, tokens })
        return ' '
      }),
    withoutLong,
  )
  return { rest, saring: saring.slice(0, maxFilters), angka }
}

const asksForPlace = ({ rest, saring }: Taken): boolean =>
  /\b(?:jl|jln|jalan|gg|gang|perum|perumahan|blok)\b/.test(rest) ||
  saring.some(({ tokens }) => /^(?:rt|rw|no)/.test(tokens[0] ?? ''))

const maxFilters = 6
const maxWords = 8

const readWords = (rest: string, alamat: boolean): readonly string[] => {
  const letters = rest.replace(/\d+/g, ' ').trim()
  const last = /(?:^|\s)([a-z]+)$/.exec(letters)?.[1]
  const known = normaliseNama(letters)
    .split(' ')
    .filter((word) => word !== '')
  // "siti h" may become "siti halimah": a title in the last place is a half-typed word.
  const words = last !== undefined && known.at(-1) !== last ? [...known, last] : known
  const telling = words.filter(
    (word, i) => i === words.length - 1 || (!emptyAlamatWords.has(word) && countedWords([word]).length > 0),
  )
  const kept = telling.length > 1 && isEmptyEnd(telling.at(-1) ?? '', alamat) ? telling.slice(0, -1) : telling
  return kept.slice(0, maxWords)
}

// "kenanga rt 3 r" is on its way to "rw".
const isEmptyEnd = (word: string, alamat: boolean): boolean =>
  emptyAlamatWords.has(word) || (alamat && /^[rngj]$/.test(word))
