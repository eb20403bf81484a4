// How well a typed word fits a word of a name: the same, its beginning, the same sound, or some slips away.
import { beginDistance, editDistance } from './edit-distance.ts'
import { beginKeys, wordKey } from './word-key.ts'

/** A typed word with everything that is asked of it, made once per search. */
export type TypedWord = {
  readonly raw: string
  readonly key: string
  readonly begins: readonly string[]
  /** Remembers what was measured: the same words stand in hundreds of rows. */
  readonly costs: Map<string, number>
}

/** Prepares a typed word. */
export const makeTypedWord = (raw: string): TypedWord => ({
  raw,
  key: wordKey(raw),
  begins: beginKeys(raw),
  costs: new Map(),
})

/** Costs up to this are no guess: the word itself or its beginning. */
export const exactCost = 0.15
/** Costs up to this are the same sound. */
export const soundCost = 0.4
/** Sounds like the beginning of the word. */
export const beginSoundCost = 0.55
/** A word that nothing fits. */
export const missingCost = 4

/** From 0 (the same word) to `missingCost` (nothing in common). */
export const matchWord = (typed: TypedWord, word: string): number =>
  typed.costs.get(word) ?? matchKeyed(typed, word, wordKey(word))

/** The same for a word whose key is known already. */
export const matchKeyed = (typed: TypedWord, word: string, key: string): number => {
  const cost = typed.costs.get(word) ?? measureCost(typed, word, key)
  typed.costs.set(word, cost)
  return cost
}

const measureCost = (typed: TypedWord, word: string, key: string): number => {
  if (typed.raw === word) return 0
  if (word.startsWith(typed.raw)) return exactCost
  if (typed.key === key) return soundCost
  if (typed.begins.some((begin) => key.startsWith(begin))) return beginSoundCost
  return Math.min(slipCost(typed, word, key), missingCost)
}

const slipCost = (typed: TypedWord, word: string, key: string): number => {
  const limit = slipLimit(typed.raw)
  if (limit === 0) return missingCost
  const whole = Math.min(editDistance(typed.raw, word, limit), editDistance(typed.key, key, limit) + 0.2)
  const begin = typed.raw.length >= 4 ? beginDistance(typed.raw, word, limit) + 0.4 : Infinity
  const best = Math.min(whole, begin)
  return best > limit + 0.4 ? missingCost : 0.2 + best * 0.8
}

/** How many slips a word of this length may hold. */
const slipLimit = (raw: string): number => (raw.length < 3 ? 0 : raw.length < 5 ? 1 : raw.length < 8 ? 2 : 3)
