// The order of letters on the keys 1 to 9, and finding one by part of its name.
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { kelompokSurat } from '#renderer/pesan/loket-ajukan.ts'

export type LetterChoice = {
  readonly kode: string
  readonly nama: string
  readonly judul: string
  readonly kelompok: string
  readonly kali: number
  /** About nobody: an invitation, an order. */
  readonly tanpaOrang: boolean
}

/** Letters by how often this office issues them; the rest as declared. */
export const orderedLetters = (
  jenis: readonly DeklarasiSurat[],
  urutan: readonly { readonly kode: string; readonly kali: number }[],
): readonly LetterChoice[] => {
  const rank = new Map(urutan.map((u, i) => [u.kode, { i, kali: u.kali }]))
  return jenis
    .map((d) => ({
      kode: d.kode,
      nama: d.nama,
      judul: d.judul,
      kelompok: d.kelompok,
      kali: rank.get(d.kode)?.kali ?? 0,
      tanpaOrang: d.subjek === 'tanpa',
    }))
    .toSorted((a, b) => (rank.get(a.kode)?.i ?? 999) - (rank.get(b.kode)?.i ?? 999))
}

const onKeys = 9

/** Letters of the list and the family they stand under; '' = the nine on the keys, null = no heading. */
export type LetterGroup = { readonly kelompok: string | null; readonly letters: readonly LetterChoice[] }

/** All letters for somebody (or for nobody): the nine on the keys first, the others by family. */
export const groupLetters = (letters: readonly LetterChoice[]): readonly LetterGroup[] => {
  const first = letters.slice(0, onKeys)
  const rest = letters.slice(onKeys)
  if (rest.length === 0) return [{ kelompok: null, letters: first }]
  return [
    { kelompok: '', letters: first },
    ...kelompokOrder
      .concat(rest.map((l) => l.kelompok).filter((k) => !kelompokOrder.includes(k)))
      .filter((k, i, all) => all.indexOf(k) === i)
      .map((kelompok) => ({
        kelompok,
        letters: rest.filter((l) => l.kelompok === kelompok).toSorted((a, b) => a.nama.localeCompare(b.nama, 'id')),
      })),
  ].filter((group) => group.letters.length > 0)
}

const kelompokOrder: readonly string[] = Object.keys(kelompokSurat)

/** Letters whose name holds every typed word; those whose name begins with the first word come first. */
export const findLetters = (letters: readonly LetterChoice[], text: string): readonly LetterChoice[] => {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const [head = ''] = words
  const begins = (l: LetterChoice): number => (wordsOf(l).some((w) => w.startsWith(head)) ? 0 : 1)
  return letters
    .filter((l) => words.every((w) => wordsOf(l).join(' ').includes(w)))
    .toSorted((a, b) => begins(a) - begins(b))
}

const wordsOf = (l: LetterChoice): readonly string[] =>
  `${l.nama} ${l.judul} ${l.kode} ${kelompokSurat[l.kelompok] ?? l.kelompok}`.toLowerCase().split(/[^\p{L}\p{N}]+/u)
