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
  let before: readonly number[] = []
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, previous, before)
    if (Math.min(...row) > limit) return tooFar
    before = previous
    previous = row
  }
  return Math.min(anyEnd ? Math.min(...previous) : at(previous, b.length), tooFar)
}

const nextRow = (a: string, b: string, i: number, previous: readonly number[], before: readonly number[]): readonly number[] => {
  const row = [i]
  for (let j = 1; j <= b.length; j++) {
    const same = a[i - 1] === b[j - 1] ? 0 : 1
    let best = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + same)
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(before, j - 2) + 1)
    row.push(best)
  }
  return row
}

const at = (row: readonly number[], j: number): number => row[j] ?? Infinity
