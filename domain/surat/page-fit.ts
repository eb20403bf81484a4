// The measures a letter is tried in, roomiest first: one page if it can be, but never smaller than 11 points (a form of the
// ministry, whose rows are given, 9.5). The PDF and the picture of the letter on screen take the first that fits.
import type { NaskahSurat } from './naskah.ts'

/** Size of the body in points; leading; blank between two blocks in em; room for a signature in points. */
export type PageFit = {
  readonly size: number
  readonly leading: number
  readonly gap: number
  readonly signature: number
}

const smallestOf = { judul: 11, korespondensi: 11, formulir: 9.5 } as const

// 48 pt are 17 mm.
const looseness = [
  { leading: 1.15, gap: 0.52, signature: 62 },
  { leading: 1.08, gap: 0.46, signature: 54 },
  { leading: 1, gap: 0.4, signature: 48 },
  { leading: 1, gap: 0.25, signature: 46 },
] as const

/** From the office's own size down to the smallest; leading and gaps give way before the size does. */
export const fitsToTry = (size: number, bentuk: NaskahSurat['bentuk']): readonly PageFit[] => {
  const smallest = smallestOf[bentuk]
  const sizes: number[] = []
  for (let one = size; one > smallest; one -= 0.5) sizes.push(one)
  return [...sizes, Math.min(size, smallest)].flatMap((one) => looseness.map((loose) => ({ size: one, ...loose })))
}
