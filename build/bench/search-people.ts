// The people that search is measured on: the families of the training office, spelled as untidily as a real register.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeAcak } from '#domain/latihan/acak.ts'
import type { Acak } from '#domain/latihan/acak.ts'
import { makeDaftarKeluarga } from '#domain/latihan/keluarga.ts'
import type { PendudukIsi } from '#domain/penduduk/penduduk.ts'
import { splitWords } from '#domain/cari/normalise-nama.ts'

/** A person of the bench. */
export type OrangUji = PendudukIsi & { readonly id: string; readonly keluarga: number }

const readJson = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'))
// SAFETY: both files are ours and committed.
const { groups } = readJson('ejaan.json') as { readonly groups: readonly string[] }
const { slips } = readJson('slips.json') as { readonly slips: Readonly<Record<string, readonly string[]>> }

const spellings = new Map<string, readonly string[]>()
for (const group of groups) {
  const words = group.replaceAll("'", '').replaceAll('-', '').split(' ')
  for (const word of words)
    if (!spellings.has(word))
      spellings.set(
        word,
        words.filter((other) => other !== word),
      )
}

/** Other spellings of a word, and typing slips in it; empty when the fixed lists have none. */
export const spellingsOf = (word: string): readonly string[] => spellings.get(word) ?? []
export const slipsOf = (word: string): readonly string[] => slips[word] ?? []

/** Seeded people: 18 % of the words with several spellings are in another one, 0.8 % of the names hold a slip. */
export const makePeople = (seed: string, count: number): readonly OrangUji[] => {
  const acak = makeAcak(seed)
  const people: OrangUji[] = []
  const keluarga = makeDaftarKeluarga(acak, { orang: count, keluarga: Math.round(count / 3), pada: '2026-06-30' })
  for (const [nomor, { anggota }] of keluarga.entries()) {
    for (const isi of anggota)
      people.push({
        ...isi,
        nama: respell(acak, isi.nama),
        id: `p${String(people.length + 1).padStart(8, '0')}`,
        keluarga: nomor,
      })
  }
  return people
}

const respell = (acak: Acak, nama: string): string => {
  const words = nama.split(' ').map((word) => {
    const others = spellingsOf(splitWords(word).join(''))
    return others.length > 0 && acak.chance(0.18) ? acak.pick(others).toUpperCase() : word
  })
  if (!acak.chance(0.008)) return words.join(' ')
  const at = words.findIndex((word) => slipsOf(word.toLowerCase()).length > 0)
  return words.map((word, i) => (i === at ? acak.pick(slipsOf(word.toLowerCase())).toUpperCase() : word)).join(' ')
}
