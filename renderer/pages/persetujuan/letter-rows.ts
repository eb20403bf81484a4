// How the rows of Persetujuan name people and days. Pure.
import type { Input } from '#contract/ipc.ts'
import type { BarisKonsep } from '#contract/konsep.ts'
import { titleCase } from '#renderer/pesan/waktu.ts'

/** One of the four lists. */
export type Pilah = Input<'konsep.daftar'>['pilah']

/** Whom the letter is about; letters without a person go by their type. */
export const nameOf = (row: Pick<BarisKonsep, 'subjekNama' | 'judul'>): string =>
  row.subjekNama === '' ? row.judul : titleCase(row.subjekNama)

/** Rina Kartikasari as Rina K. */
export const shortPerson = (nama: string): string => {
  const [first = '', second] = titleCase(nama).split(',')[0]?.split(' ') ?? []
  return second === undefined || second === '' ? first : `${first} ${second.charAt(0)}.`
}

/** Whether a civil day is the one before today. */
export const isYesterday = (day: string, today: string): boolean =>
  today !== '' && Date.parse(`${today}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`) === 86_400_000
