// Puts found people in order: what was typed exactly first, then the same sound, then slips; says why a near one is there.
import { alamatWords, filtersOf } from './index-entry.ts'
import type { FaktaCari } from './index-entry.ts'
import { beginSoundCost, exactCost, matchWord, missingCost, soundCost } from './match-word.ts'
import type { TypedWord } from './match-word.ts'
import type { Saring } from './parse-kueri.ts'

/** The typed words and facts, prepared for comparing with many rows. */
export type Dicari = {
  readonly kata: readonly TypedWord[]
  readonly saring: readonly Saring[]
  readonly alamat: boolean
}

/** A row as it is compared; `namaN` is the normalised name. */
export type FaktaBaris = FaktaCari & { readonly namaN: string }

/** Where a typed word was found. */
export type Cocok = {
  readonly typed: string
  readonly word: string | null
  readonly cost: number
  readonly inName: boolean
}

export type Nilai = {
  readonly cost: number
  /** 'persis': every word as typed. 'bunyi': the same sound. 'mirip': with slips. 'sebagian': something typed was not found. */
  readonly kelas: 'persis' | 'bunyi' | 'mirip' | 'sebagian'
  readonly cocok: readonly Cocok[]
  /** Facts that do not hold, as typed. */
  readonly luput: readonly string[]
}

/** Judges one row. */
export const rankRow = (dicari: Dicari, row: FaktaBaris): Nilai => {
  const nameWords = row.namaN.split(' ')
  const cocok = matchWords(dicari, nameWords, row.alamat)
  const luput = missedFilters(dicari.saring, row)
  const worst = cocok.reduce((most, { cost }) => Math.max(most, cost), 0)
  const kelas =
    luput.length > 0 || worst >= missingCost
      ? 'sebagian'
      : worst <= exactCost
        ? 'persis'
        : worst <= soundCost
          ? 'bunyi'
          : 'mirip'
  const inName = cocok.filter((one) => one.inName)
  const extra = Math.max(0, nameWords.length - inName.length)
  const onStreet = dicari.alamat ? 0 : cocok.filter((one) => one.word !== null && !one.inName).length
  const sum = cocok.reduce((total, { cost }) => total + cost, 0)
  return {
    cost: sum + luput.length * 3 + onStreet * streetCost + extra * 0.03 + orderCost(inName, nameWords),
    kelas,
    cocok,
    luput,
  }
}

const streetCost = 0.5
const streetSlip = 1.1

const matchWords = (
  { kata, alamat: place }: Dicari,
  nameWords: readonly string[],
  alamat: string,
): readonly Cocok[] => {
  const free = [...nameWords]
  let street: string[] | undefined
  return kata.map((one) => {
    const inName = nearest(one, free)
    if (inName.cost <= exactCost) return take(free, inName, one, true)
    street ??= [...alamatWords(alamat)]
    const inStreet = nearest(one, street)
    // Without "jl", "gg" or "rt" a street must be written right; it never goes before the same sound in the name.
    return inStreet.cost <= (place ? streetSlip : beginSoundCost) && inStreet.cost + streetCost < inName.cost
      ? take(street, inStreet, one, false)
      : take(free, inName, one, true)
  })
}

type Nearest = { readonly position: number; readonly cost: number }

const nearest = (typed: TypedWord, words: readonly string[]): Nearest => {
  let best: Nearest = { position: -1, cost: missingCost }
  for (const [position, word] of words.entries()) {
    const cost = word === '' ? missingCost : matchWord(typed, word)
    if (cost < best.cost) best = { position, cost }
  }
  return best
}

// A word of the row answers one typed word only.
const take = (words: string[], { position, cost }: Nearest, typed: TypedWord, inName: boolean): Cocok => {
  const word = words[position] ?? null
  if (word === null) return { typed: typed.raw, word: null, cost: missingCost, inName: false }
  words[position] = ''
  return { typed: typed.raw, word, cost, inName }
}

const orderCost = (inName: readonly Cocok[], nameWords: readonly string[]): number => {
  const places = inName.map(({ word }) => nameWords.indexOf(word ?? ''))
  const first = places[0] ?? 0
  return (places.some((place, i) => i > 0 && place < (places[i - 1] ?? 0)) ? 0.1 : 0) + (first > 0 ? 0.05 : 0)
}

const missedFilters = (saring: readonly Saring[], row: FaktaBaris): readonly string[] => {
  if (saring.length === 0) return []
  const facts = new Set(filtersOf(row))
  return saring.filter(({ tokens }) => !tokens.some((token) => facts.has(token))).map(({ label }) => label)
}

/** Why a row that does not match exactly is there: "mirip: Noer → Nur"; null for an exact one. */
export const explainMirip = (nilai: Nilai): string | null => (nilai.kelas === 'persis' ? null : explainNear(nilai))

/** The same for a row that stands among the near ones whatever its class: somebody who only lives in a street of that name. */
export const explainNear = ({ cocok, luput }: Nilai): string | null => {
  const near = cocok
    .filter(({ cost, word }) => word !== null && cost > exactCost)
    .map(({ typed, word }) => `${capital(typed)} → ${capital(word ?? '')}`)
  const missing = [...cocok.filter(({ word }) => word === null).map(({ typed }) => capital(typed)), ...luput]
  const street = cocok.filter(({ word, inName }) => word !== null && !inName).map(({ word }) => capital(word ?? ''))
  const parts = [
    ['mirip', near],
    ['tanpa', missing],
    ['alamat', street],
  ] as const
  const said = parts
    .filter(([, list]) => list.length > 0)
    .map(([label, list]) => `${label}: ${[...new Set(list)].join(', ')}`)
  return said.length === 0 ? null : said.join(' · ').slice(0, 120)
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
