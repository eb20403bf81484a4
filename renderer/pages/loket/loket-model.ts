// What the Loket is doing: nothing, a card, a letter. Shared by its page and hooks.
import type { PotretOrang } from '#domain/surat/isian.ts'
import { letterStep, type LetterSource, type LetterState } from './letter-state.ts'

/** Whom the letter is about: a row of the register, somebody typed in, or nobody (an invitation). */
export type Orang =
  | { readonly from: 'register'; readonly id: string; readonly nama: string }
  | { readonly from: 'typed' }
  | { readonly from: 'none' }

export type Work =
  | { readonly step: 'cari' }
  | { readonly step: 'kartu'; readonly orang: Orang; readonly parked: LetterState | null }
  | {
      readonly step: 'isi'
      readonly orang: Orang
      readonly kode: string
      readonly source: LetterSource
      readonly letter: LetterState | null
    }

/** Whether the editor of the wording stands in the place of the form; 'alasan': and asks for the reason. */
export type Wording = 'tutup' | 'buka' | 'alasan'

/** What asks a question over the screen. */
export type LoketDialog =
  | { readonly show: 'mend'; readonly id: string }
  | { readonly show: 'write' }
  | { readonly show: 'clock' }
  | { readonly show: 'cancel'; readonly suratId: string; readonly nomor: string }
  | { readonly show: 'langsung' }
  | { readonly show: 'withdraw'; readonly konsepId: string; readonly nama: string }

/** Id of the register's row, or null. */
export const pendudukIdOf = (work: Work): string | null =>
  work.step !== 'cari' && work.orang.from === 'register' ? work.orang.id : null

/** Name for the box's placeholder and the draft. */
export const namaOf = (work: Work, subjek: PotretOrang | null): string =>
  work.step === 'cari' ? '' : (subjek?.nama ?? (work.orang.from === 'register' ? work.orang.nama : ''))

/** Notes the id of a saved draft in the form it belongs to, open or parked. */
export const withDrafId = (work: Work, permintaanId: string, id: string): Work => {
  const event = { on: 'draf', id } as const
  if (work.step === 'isi' && work.letter?.permintaanId === permintaanId)
    return { ...work, letter: letterStep(work.letter, event) }
  if (work.step === 'kartu' && work.parked?.permintaanId === permintaanId)
    return { ...work, parked: letterStep(work.parked, event) }
  return work
}
