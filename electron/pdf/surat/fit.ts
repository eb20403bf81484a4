// The settings a letter is tried in, roomiest first: one page if it can be, but never smaller than 11 points.
import type { Setting } from './setting.ts'

const smallest = 11

/** From the office's own size down to 11 points; the leading gives way before the size does. */
export const settingsToTry = (size: number, left: number, width: number): readonly Setting[] => {
  const sizes: number[] = []
  for (let one = size; one > smallest; one -= 0.5) sizes.push(one)
  return [...sizes, Math.min(size, smallest)].flatMap((one) =>
    [1.15, 1.08, 1].map((leading) => ({
      size: one,
      leading,
      left,
      width,
      gap: one * (leading - 0.5) * 0.8,
      signature: leading > 1.1 ? 62 : leading > 1.03 ? 54 : 48,
    })),
  )
}
