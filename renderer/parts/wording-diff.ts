// What was edited in one letter's wording: block by block, word by word. Pure; read by Persetujuan and Arsip.
import type { BlokJadi, NaskahSurat, Teks } from '#domain/surat/naskah.ts'

/** A stretch of words that stayed, was struck out, or came in. */
export type Stretch = { readonly kind: 'same' | 'old' | 'new'; readonly text: string }
/** One place: `n` counts the parts of the edited letter (of the standard one where a part was struck out). */
export type EditedPart = {
  readonly kind: 'changed' | 'added' | 'removed'
  readonly jenis: BlokJadi['jenis']
  readonly n: number
  readonly stretches: readonly Stretch[]
}
type Line = { readonly jenis: BlokJadi['jenis']; readonly text: string }

/** Places where the wording differs, in reading order; empty when only spaces differ. */
export const diffWording = (baku: NaskahSurat, naskah: NaskahSurat): readonly EditedPart[] => {
  const [before, after] = [linesOf(baku.blok), linesOf(naskah.blok)]
  return pairLines(before, after).flatMap(([old, now]): readonly EditedPart[] => {
    const from = old === null ? null : before[old]
    const to = now === null ? null : after[now]
    if (from && to) {
      if (from.text === to.text) return []
      return [{ kind: 'changed', jenis: to.jenis, n: (now ?? 0) + 1, stretches: diffWords(from.text, to.text) }]
    }
    if (to) return [{ kind: 'added', jenis: to.jenis, n: (now ?? 0) + 1, stretches: [{ kind: 'new', text: to.text }] }]
    if (from)
      return [{ kind: 'removed', jenis: from.jenis, n: (old ?? 0) + 1, stretches: [{ kind: 'old', text: from.text }] }]
    return []
  })
}

/** Word by word: what was struck out stands before what came in its place. */
export const diffWords = (before: string, after: string): readonly Stretch[] => {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const stretches: Stretch[] = []
  for (const [o, n] of align(old, now, (a, b) => a === b)) {
    if (o !== null) push(stretches, n === null ? 'old' : 'same', old[o] ?? '')
    else if (n !== null) push(stretches, 'new', now[n] ?? '')
  }
  return stretches
}

/** Long stretches that stayed are cut to the words around a change. */
export const shorten = (stretches: readonly Stretch[], around = 8): readonly Stretch[] =>
  stretches.map((stretch, at) => {
    if (stretch.kind !== 'same') return stretch
    const words = wordsOf(stretch.text)
    const [first, last] = [at === 0, at === stretches.length - 1]
    if (first && last) return stretch
    if (words.length <= (first || last ? around + 2 : 2 * around + 2)) return stretch
    const start = first ? [] : words.slice(0, around)
    const end = last ? [] : words.slice(-around)
    return { kind: 'same', text: [...start, '…', ...end].join(' ') }
  })

/** The letter with what came in marked, so that the facsimile tints it as it tints the field in focus. */
export const markEdited = (baku: NaskahSurat, naskah: NaskahSurat): NaskahSurat => {
  const [before, after] = [linesOf(baku.blok), linesOf(naskah.blok)]
  const pairs = new Map(pairLines(before, after).flatMap(([old, now]) => (now === null ? [] : [[now, old] as const])))
  return {
    ...naskah,
    blok: naskah.blok.map((blok, at) => {
      if (blok.jenis !== 'paragraf' && blok.jenis !== 'subjudul') return blok
      const old = pairs.get(at) ?? null
      const text = after[at]?.text ?? ''
      const from = old === null ? '' : (before[old]?.text ?? '')
      return from === text ? blok : { ...blok, isi: markRuns(blok.isi, newWords(from, text)) }
    }),
  }
}

/** Name of the mark that `markEdited` gives to words that came in. */
export const editedMark = 'naskah-diubah'

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

const runText = (isi: readonly Teks[]): string => isi.map(({ teks }) => teks).join('')

const textOf = (blok: BlokJadi): string => {
  switch (blok.jenis) {
    case 'paragraf':
    case 'subjudul':
      return runText(blok.isi)
    case 'biodata':
      return blok.baris.map(({ label, nilai }) => `${label}: ${runText(nilai)}`).join('; ')
    case 'daftar':
      return blok.butir.map(runText).join('; ')
    case 'tabel':
      return blok.baris.map((baris) => baris.map(runText).join(', ')).join('; ')
    case 'tanda-tangan':
      return [blok.kepala, ...blok.baris.map(runText), ...blok.saksi.map(runText)].join('; ')
    case 'jarak':
      return ''
  }
}

const linesOf = (blok: readonly BlokJadi[]): readonly Line[] =>
  blok.map((satu) => ({ jenis: satu.jenis, text: wordsOf(textOf(satu)).join(' ') }))

type Pair = readonly [old: number | null, now: number | null]

// Equal parts stand fast; between them, parts that share words are pairs and the others went out or came in.
const pairLines = (before: readonly Line[], after: readonly Line[]): readonly Pair[] => {
  const equal = longestCommon(before, after, (a, b) => a.jenis === b.jenis && a.text === b.text)
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  for (const [a, b] of [...equal, [before.length, after.length] as const]) {
    for (const [old, now] of align(before.slice(i, a), after.slice(j, b), isNear))
      pairs.push([old === null ? null : i + old, now === null ? null : j + now])
    if (a < before.length) pairs.push([a, b])
    ;[i, j] = [a + 1, b + 1]
  }
  return pairs
}

const align = <T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): readonly Pair[] => {
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  for (const [x, y] of [...longestCommon(a, b, same), [a.length, b.length] as const]) {
    while (i < x) pairs.push([i++, null])
    while (j < y) pairs.push([null, j++])
    if (x < a.length) pairs.push([x, y])
    ;[i, j] = [x + 1, y + 1]
  }
  return pairs
}

const isNear = (a: Line, b: Line): boolean => {
  if (a.jenis !== b.jenis || a.text === '' || b.text === '') return false
  const [old, now] = [wordsOf(a.text), wordsOf(b.text)]
  return longestCommon(old, now, (x, y) => x === y).length * 3 >= Math.min(old.length, now.length)
}

// Longest common subsequence as pairs of places; letters have some hundred words, so the plain table is fast enough.
const longestCommon = <T>(
  a: readonly T[],
  b: readonly T[],
  same: (x: T, y: T) => boolean,
): readonly (readonly [number, number])[] => {
  const width = b.length + 1
  const length = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number): number => length[i * width + j] ?? 0
  const isSame = (i: number, j: number): boolean => {
    const [x, y] = [a[i], b[j]]
    return x !== undefined && y !== undefined && same(x, y)
  }
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] = isSame(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: (readonly [number, number])[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (isSame(i, j)) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

const push = (stretches: Stretch[], kind: Stretch['kind'], word: string): void => {
  const last = stretches.at(-1)
  if (last?.kind === kind) stretches[stretches.length - 1] = { kind, text: `${last.text} ${word}` }
  else stretches.push({ kind, text: word })
}

// Numbers of the words that came in, counted in the edited text.
const newWords = (from: string, to: string): ReadonlySet<number> => {
  const now = wordsOf(to)
  const kept = new Set(longestCommon(wordsOf(from), now, (a, b) => a === b).map(([, b]) => b))
  return new Set(now.flatMap((_, n) => (kept.has(n) ? [] : [n])))
}

// Cuts runs into words and marks those that came in; a word that two runs share counts once.
const markRuns = (isi: readonly Teks[], fresh: ReadonlySet<number>): readonly Teks[] => {
  let n = -1
  let inWord = false
  return isi.flatMap((run) =>
    [...run.teks.matchAll(/\s+|\S+/g)].map(([piece]) => {
      if (/^\s/.test(piece)) {
        inWord = false
        return fresh.has(n) && fresh.has(n + 1) ? { ...run, teks: piece, isian: editedMark } : { ...run, teks: piece }
      }
      if (!inWord) n++
      inWord = true
      return fresh.has(n) ? { ...run, teks: piece, isian: editedMark } : { ...run, teks: piece }
    }),
  )
}
