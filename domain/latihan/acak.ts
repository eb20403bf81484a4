// Seeded random numbers for synthetic people and benches: the same seed gives the same office on every machine.

/** A stream of pseudo-random choices; never for keys or ids. */
export type Acak = {
  /** A number in [0, 1). */
  readonly next: () => number
  /** A whole number from `from` to `to`, both included. */
  readonly int: (from: number, to: number) => number
  /** True with probability `p`. */
  readonly chance: (p: number) => boolean
  /** One element, all equally likely. */
  readonly pick: <T>(list: readonly T[]) => T
  /** One element, earlier ones far more likely (about 1 / (position + 8)). */
  readonly pickZipf: <T>(list: readonly T[]) => T
  /** One element by its weight. */
  readonly pickWeighted: <T>(list: readonly (readonly [T, number])[]) => T
  /** A copy of the list in another order. */
  readonly shuffle: <T>(list: readonly T[]) => T[]
}

/** Makes a stream from a seed; a text seed is hashed, so that `'latihan'` works as well as `7`. */
export const makeAcak = (seed: number | string): Acak => {
  const next = mulberry32(typeof seed === 'string' ? hashText(seed) : hashText(String(seed)))
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(list: readonly T[]): T => at(list, Math.floor(next() * list.length))
  const pickZipf = <T>(list: readonly T[]): T => {
    const span = Math.log((list.length + zipfOffset) / zipfOffset)
    const position = Math.floor(zipfOffset * Math.exp(next() * span) - zipfOffset)
    return at(list, Math.min(position, list.length - 1))
  }
  const pickWeighted = <T>(list: readonly (readonly [T, number])[]): T => {
    const total = list.reduce((sum, [, weight]) => sum + weight, 0)
    let rest = next() * total
    for (const [value, weight] of list) {
      rest -= weight
      if (rest < 0) return value
    }
    return at(list, list.length - 1)[0]
  }
  const shuffle = <T>(list: readonly T[]): T[] => {
    const copy = [...list]
    for (let i = copy.length - 1; i > 0; i--) {
      const j = int(0, i)
      const keep = at(copy, i)
      copy[i] = at(copy, j)
      copy[j] = keep
    }
    return copy
  }
  return { next, int, chance: (p) => next() < p, pick, pickZipf, pickWeighted, shuffle }
}

const zipfOffset = 8

const at = <T>(list: readonly T[], index: number): T => {
  const value = list[index]
  if (value === undefined) throw new Error('empty list')
  return value
}

// FNV-1a, then mulberry32: small, known, good enough for test data.
const hashText = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

const mulberry32 = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
