// How many slips lie between two words: letters left out, put in, exchanged, or two neighbours swapped.

/** Optimal string alignment distance; gives `limit + 1` as soon as it must be larger than `limit`. */
export const editDistance = (a: string, b: string, limit: number): number => measure(a, b, limit, false)

/** The same for a half-typed word: the distance between `typed` and the nearest beginning of `word`. */
export const beginDistance = (typed: string, word: string, limit: number): number =>
  measure(typed, word.slice(0, typed.length + limit), limit, true)

const measure = (a: string, b: string, limit: number, anyEnd: boolean): number => {
  const tooFar = limit + 1
  if (a === b) return 0
  if (a.length - b.length > limit || (!anyEnd && b.length - a.length > limit)) return tooFar
  let before: number[] = []
  let previous = firstRow(b.length)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    const least = fillRow(row, a, b, i, previous, before)
    if (least > limit) return tooFar
    before = previous
    previous = row
  }
  return Math.min(anyEnd ? Math.min(...previous) : at(previous, b.length), tooFar)
}

const firstRow = (length: number): number[] => Array.from({ length: length + 1 }, (_, j) => j)

// Gives the least number of the row: when that is beyond the limit, so is every later one.
const fillRow = (
  row: number[],
  a: string,
  b: string,
  i: number,
  previous: readonly number[],
  before: readonly number[],
): number => {
  const [letter, last] = [a.charCodeAt(i - 1), a.charCodeAt(i - 2)]
  let least = i
  let left = i
  for (let j = 1; j <= b.length; j++) {
    const other = b.charCodeAt(j - 1)
    let best = Math.min(at(previous, j) + 1, left + 1, at(previous, j - 1) + (letter === other ? 0 : 1))
    if (i > 1 && j > 1 && last === other && letter === b.charCodeAt(j - 2)) best = Math.min(best, at(before, j - 2) + 1)
    row.push(best)
    left = best
    if (best < least) least = best
  }
  return least
}

const at = (row: readonly number[], j: number): number => row[j] ?? Infinity
