// The settings a letter is tried in, roomiest first: one page if it can be, but never smaller than 11 points.
import type { Setting } from './setting.ts'

const smallest = 11

/** From the office's own size down to 11 points; leading and gaps give way before the size does. */
export const settingsToTry = (size: number, left: number, width: number): readonly Setting[] => {
  const sizes: number[] = []
  for (let one = size; one > smallest; one -= 0.5) sizes.push(one)
  return [...sizes, Math.min(size, smallest)].flatMap((one) =>
    looseness.map(({ leading, gap, signature }) => ({ size: one, leading, left, width, gap: one * gap, signature })),
  )
}

// Gap between blocks in em; room for a signature in points (48 pt are 17 mm).
const looseness = [
  { leading: 1.15, gap: 0.52, signature: 62 },
  { leading: 1.08, gap: 0.46, signature: 54 },
  { leading: 1, gap: 0.4, signature: 48 },
  { leading: 1, gap: 0.25, signature: 46 },
] as const
