// One figure of `npm run bench`: a JSON object on a line of its own.
export type Figure = { readonly name: string; readonly value: number; readonly unit: string; readonly n: number }

/** Prints a figure; the value is rounded to three decimals. */
export const print = ({ name, value, unit, n }: Figure): void => {
  console.log(JSON.stringify({ name, value: Math.round(value * 1000) / 1000, unit, n }))
}

/** The q-quantile (0..1) of some times by the nearest-rank method. Throws for an empty list. */
export const quantile = (times: readonly number[], q: number): number => {
  const sorted = times.toSorted((a, b) => a - b)
  const found = sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)]
  if (found === undefined) throw new Error('no times')
  return found
}
