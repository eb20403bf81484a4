// Edited wording of one letter (Ctrl+E). The text between the values of a letter may be changed, paragraphs added or emptied.
// An edit holds only that text: values are put in when the letter is composed, so no edit can change, move or drop one.
import * as z from 'zod/mini'
import { err, ok, type Result } from '#domain/result.ts'
import { joinPlain } from './compose-blok.ts'
import type { BlokJadi, Teks } from './naskah.ts'

const potong = z.string().check(z.maxLength(2000))

/**
 * One block of an edited body. `baku`: the standard block it stands for, as `mouldOf` says it; `baris`: its lines, each the texts
 * before, between and after its values, or null where it is as it was. `tambahan`: a paragraph of the office's own.
 */
const BlokSunting = z.union([
  z.strictObject({
    baku: z.string().check(z.maxLength(8000)),
    baris: z.nullable(z.array(z.array(potong).check(z.maxLength(80))).check(z.maxLength(200))),
  }),
  z.strictObject({ tambahan: potong }),
])
export type BlokSunting = z.infer<typeof BlokSunting>

/** The whole body, block by block. */
export const IsiSunting = z.array(BlokSunting).check(z.maxLength(300))

/** One line that may be edited. `segmen` has one text more than there are values. */
export type BarisSunting = {
  readonly segmen: readonly string[]
  readonly nilai: readonly Teks[]
  /** The label of a row: no values. */
  readonly label?: true
}

/** The lines of a marked block; none where nothing may be edited (tables, signatures, empty lines). */
export const linesOf = (b: BlokJadi): readonly BarisSunting[] => {
  switch (b.jenis) {
    case 'paragraf':
    case 'subjudul':
      return [split(b.isi)]
    case 'biodata':
      return b.baris.flatMap((x) => [{ segmen: [x.label], nilai: [], label: true } as const, split(x.nilai)])
    case 'daftar':
      return b.butir.map(split)
    default:
      return []
  }
}

/** What a marked block is apart from its values: the edit of a block fits where this is the same. */
export const mouldOf = (b: BlokJadi): string =>
  [b.jenis, ...linesOf(b).map(({ segmen, nilai }) => segmen.map((s, i) => s + keyOf(nilai[i])).join(''))].join('\n')

const keyOf = (t: Teks | undefined): string => (t ? `{${t.kunci ?? ''}}` : '')

/** An edit that changes nothing yet. */
export const startSunting = (bertanda: readonly BlokJadi[]): readonly BlokSunting[] =>
  bertanda.map((b) => ({ baku: mouldOf(b), baris: null }))

/** Whether an edit changes anything at all. */
export const isSunting = (isi: readonly BlokSunting[]): boolean =>
  isi.some((b) => ('tambahan' in b ? tidy(b.tambahan).trim() !== '' : b.baris !== null))

/** The body with the edit; `diubah`: places of blocks that were edited or added. */
export type BlokTersunting = { readonly blok: readonly BlokJadi[]; readonly diubah: readonly number[] }

/** Puts an edit over the marked body. Refused when it was made for another body, or does not have the values' places. */
export const applySunting = (
  bertanda: readonly BlokJadi[],
  isi: readonly BlokSunting[],
): Result<BlokTersunting, { readonly code: 'SuntinganSalah' }> => {
  const jadi: BlokJadi[] = []
  const diubah: number[] = []
  let at = 0
  for (const satu of isi) {
    if ('tambahan' in satu) {
      const teks = tidy(satu.tambahan).trim()
      if (teks !== '') diubah.push(jadi.push({ ...shapeOf(bertanda, at), isi: [{ teks }] }) - 1)
      continue
    }
    const baku = bertanda[at++]
    if (!baku || mouldOf(baku) !== satu.baku) return err({ code: 'SuntinganSalah' })
    const baris = satu.baris === null ? linesOf(baku) : refill(linesOf(baku), satu.baris)
    if (!baris) return err({ code: 'SuntinganSalah' })
    const blok = rebuild(baku, baris.map(join))
    const beda = satu.baris !== null && JSON.stringify(blok) !== JSON.stringify(rebuild(baku, linesOf(baku).map(join)))
    if (blok) jadi.push(blok)
    if (beda) diubah.push(Math.max(0, jadi.length - 1))
  }
  return at === bertanda.length ? ok({ blok: jadi, diubah }) : err({ code: 'SuntinganSalah' })
}

const split = (isi: readonly Teks[]): BarisSunting => {
  const segmen = ['']
  const nilai: Teks[] = []
  for (const t of isi) {
    if (t.kunci === undefined) segmen[segmen.length - 1] += t.teks
    else {
      nilai.push(t)
      segmen.push('')
    }
  }
  return { segmen, nilai }
}

const refill = (baku: readonly BarisSunting[], baris: readonly (readonly string[])[]): readonly BarisSunting[] | null =>
  baris.length === baku.length && baris.every((b, i) => b.length === baku[i]?.segmen.length)
    ? baku.map((b, i) => ({ ...b, segmen: (baris[i] ?? []).map((s, j) => keepBlanks(b, j, tidy(s))) }))
    : null

// Who types at the end of a sentence's piece, or empties it, does not mean to glue a word to a value.
const keepBlanks = ({ segmen, nilai }: BarisSunting, i: number, teks: string): string => {
  const baku = segmen[i] ?? ''
  const [before, after] = [nilai[i - 1] !== undefined, nilai[i] !== undefined]
  if (teks.trim() === '') return before && after && teks === '' && /\s/.test(baku) ? ' ' : teks
  const depan = before && baku.startsWith(' ') && /^[^\s.,;:!?)\]”’"'/-]/.test(teks) ? ' ' : ''
  const belakang = after && baku.endsWith(' ') && /[^\s([“‘"'/-]$/.test(teks) ? ' ' : ''
  return `${depan}${teks}${belakang}`
}

// Values without their mark; empty ones leave no run.
const join = ({ segmen, nilai }: BarisSunting): readonly Teks[] =>
  joinPlain(
    segmen.flatMap((teks, i) => {
      const { kunci: _kunci, ...value } = nilai[i] ?? { teks: '' }
      return [{ teks }, value].filter((t) => t.teks !== '')
    }),
  )

const textOf = (isi: readonly Teks[]): string => isi.map((t) => t.teks).join('')
const isBlank = (isi: readonly Teks[]): boolean => textOf(isi).trim() === ''

// The block with these lines; null when nothing of it is left. What was emptied vanishes.
const rebuild = (b: BlokJadi, baris: readonly (readonly Teks[])[]): BlokJadi | null => {
  switch (b.jenis) {
    case 'paragraf':
    case 'subjudul': {
      const isi = baris[0] ?? []
      return isBlank(isi) ? null : { ...b, isi }
    }
    case 'biodata': {
      const isi = b.baris.flatMap((x, i) => {
        const [label = [], nilai = []] = [baris[2 * i], baris[2 * i + 1]]
        return isBlank(label) && isBlank(nilai) ? [] : [{ ...x, label: textOf(label), nilai }]
      })
      return isi.length === 0 ? null : { ...b, baris: isi }
    }
    case 'daftar': {
      const butir = baris.filter((x) => !isBlank(x))
      return butir.length === 0 ? null : { ...b, butir }
    }
    default:
      return b
  }
}

type Paragraf = Extract<BlokJadi, { jenis: 'paragraf' }>
// A paragraph that was added looks like the one above it.
const shapeOf = (bertanda: readonly BlokJadi[], at: number): Omit<Paragraf, 'isi'> => {
  const atas = bertanda.slice(0, at).findLast((b): b is Paragraf => b.jenis === 'paragraf' && b.rata !== 'tengah')
  const { menjorok, rata } = atas ?? { menjorok: true, rata: 'penuh' as const }
  return { jenis: 'paragraf', menjorok, rata }
}

// One line of plain text: no control characters, none that turn the direction of reading round, no half characters.
const tidy = (teks: string): string =>
  teks
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\uFFFD]/gu, ' ')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/ {2,}/g, ' ')
