// Which letters of a shown name were typed, so that the window can underline them.
import { foldLetters } from './normalise-nama.ts'
import type { Cocok } from './rank.ts'

/** Ranges [from, to) in `nama`, in order and apart from each other. */
export const underlineNama = (nama: string, cocok: readonly Cocok[]): readonly (readonly [number, number])[] => {
  const open = cocok.filter(({ inName, word }) => inName && word !== null)
  const ranges: (readonly [number, number])[] = []
  for (const { index, 0: piece } of nama.matchAll(/[\p{L}\p{M}\p{N}'\u2018\u2019`]+/gu)) {
    const at = open.findIndex(({ word }) => word === foldLetters(piece))
    const hit = open[at]
    if (hit === undefined) continue
    open.splice(at, 1)
    const typedAll = !foldLetters(piece).startsWith(hit.typed)
    ranges.push([index, index + (typedAll ? piece.length : lengthOfBeginning(piece, hit.typed.length))])
  }
  return ranges
}

// Apostrophes vanish when a name is folded, so letters are counted in the shown text.
const lengthOfBeginning = (piece: string, letters: number): number => {
  for (let end = letters; end < piece.length; end++) if (foldLetters(piece.slice(0, end)).length >= letters) return end
  return piece.length
}
