// Carries an edited wording to a body that has changed since: a field was filled in, and a sentence came, went or turned.
import type { BlokJadi } from './naskah.ts'
import { mouldOf, type BlokSunting } from './sunting.ts'

/** The edit for the body as it is now; `gugur`: how many edited blocks have no place in it any more. */
export type SuntingPas = { readonly isi: readonly BlokSunting[]; readonly gugur: number }

/** An edited block stays where its standard block is still there; added paragraphs stay behind the block they followed. */
export const refitSunting = (lama: readonly BlokSunting[], bertanda: readonly BlokJadi[]): SuntingPas => {
  const baru = bertanda.map(mouldOf)
  const cocok = matchMoulds(lama, baru)
  const isi: BlokSunting[] = []
  let gugur = 0
  let next = 0
  const keepUpTo = (akhir: number): void => {
    for (; next < akhir; next++) isi.push({ baku: baru[next] ?? '', baris: null })
  }
  lama.forEach((satu, i) => {
    const di = cocok.get(i)
    if (di !== undefined) keepUpTo(di)
    if (di !== undefined || 'tambahan' in satu) isi.push(satu)
    else if (satu.baris !== null) gugur += 1
    if (di !== undefined) next = di + 1
  })
  keepUpTo(baru.length)
  return { isi, gugur }
}

// Places of the standard blocks of the edit in the new body: their longest common order.
const matchMoulds = (lama: readonly BlokSunting[], baru: readonly string[]): ReadonlyMap<number, number> => {
  const dari = lama.flatMap((b, i) => ('tambahan' in b ? [] : [{ i, baku: b.baku }]))
  const panjang = Array.from({ length: dari.length + 1 }, () => Array.from({ length: baru.length + 1 }, () => 0))
  const at = (x: number, y: number): number => panjang[x]?.[y] ?? 0
  const same = (x: number, y: number): boolean => dari[x]?.baku === baru[y]
  for (let x = dari.length - 1; x >= 0; x--) {
    const row = panjang[x] ?? []
    for (let y = baru.length - 1; y >= 0; y--)
      row[y] = same(x, y) ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1))
  }
  const cocok = new Map<number, number>()
  let y = 0
  for (const [x, { i }] of dari.entries()) {
    while (y < baru.length && !same(x, y) && at(x, y + 1) > at(x + 1, y)) y += 1
    if (same(x, y)) cocok.set(i, y++)
  }
  return cocok
}
