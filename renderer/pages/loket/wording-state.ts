// What the editor of a letter's wording does with the edit: pure, one function per act.
import type { BlokJadi } from '#domain/surat/naskah.ts'
import { linesOf, startSunting, type BlokSunting } from '#domain/surat/sunting.ts'

export type Isi = readonly BlokSunting[]

/** An entry of the edit with the standard block it stands for; null = a paragraph of the office's own. */
export type WordingEntry = { readonly at: number; readonly entry: BlokSunting; readonly blok: BlokJadi | null }

/** The entries in reading order. */
export const listEntries = (isi: Isi, bertanda: readonly BlokJadi[]): readonly WordingEntry[] => {
  let next = 0
  return isi.map((entry, at) => ({ at, entry, blok: 'tambahan' in entry ? null : (bertanda[next++] ?? null) }))
}

/** The texts of a block as they are now, line by line. */
export const textsOf = ({ entry, blok }: WordingEntry): readonly (readonly string[])[] => {
  if ('tambahan' in entry) return [[entry.tambahan]]
  return entry.baris ?? (blok ? linesOf(blok).map((line) => line.segmen) : [])
}

/** One line of a block with other texts; back to the standard text it is no edit any more. */
export const changeLine = (isi: Isi, of: WordingEntry, line: number, segmen: readonly string[]): Isi => {
  const { entry, blok, at } = of
  if ('tambahan' in entry || !blok) return replace(isi, at, { tambahan: segmen[0] ?? '' })
  const baris = textsOf(of).map((old, i) => [...(i === line ? segmen : old)])
  const same = JSON.stringify(baris) === JSON.stringify(linesOf(blok).map((l) => l.segmen))
  return replace(isi, at, { baku: entry.baku, baris: same ? null : baris })
}

/** The block as the standard wording has it. */
export const restoreEntry = (isi: Isi, { entry, at }: WordingEntry): Isi =>
  'tambahan' in entry ? isi.filter((_, i) => i !== at) : replace(isi, at, { ...entry, baris: null })

/** The block without its text: it is not printed, unless it has values. */
export const emptyEntry = (isi: Isi, of: WordingEntry): Isi =>
  'tambahan' in of.entry
    ? restoreEntry(isi, of)
    : replace(isi, of.at, { ...of.entry, baris: textsOf(of).map((line) => line.map(() => '')) })

/** A new paragraph behind this one. */
export const addAfter = (isi: Isi, at: number): Isi => [...isi.slice(0, at + 1), { tambahan: '' }, ...isi.slice(at + 1)]

/** Without paragraphs that were added and left empty. */
export const withoutEmpty = (isi: Isi): Isi => isi.filter((b) => !('tambahan' in b) || b.tambahan.trim() !== '')

/** How many blocks differ from the standard wording. */
export const countEdits = (isi: Isi): number =>
  isi.filter((b) => ('tambahan' in b ? b.tambahan.trim() !== '' : b.baris !== null)).length

/** The standard wording. */
export const noEdit = (bertanda: readonly BlokJadi[]): Isi => startSunting(bertanda)

const replace = (isi: Isi, at: number, entry: BlokSunting): Isi => isi.map((old, i) => (i === at ? entry : old))
