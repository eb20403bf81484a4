// The order of letters on the keys 1 to 9, and finding one by part of its name.
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'

export type LetterChoice = {
  readonly kode: string
  readonly nama: string
  readonly judul: string
  readonly kelompok: string
  readonly kali: number
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
    }))
    .toSorted((a, b) => (rank.get(a.kode)?.i ?? 999) - (rank.get(b.kode)?.i ?? 999))
}

/** Letters whose name holds every typed word or its beginning. */
export const findLetters = (letters: readonly LetterChoice[], text: string): readonly LetterChoice[] => {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return letters.filter((l) => words.every((w) => `${l.nama} ${l.judul} ${l.kode}`.toLowerCase().includes(w)))
}
