// What the Loket is doing: nothing, a card, a letter. Shared by its page and hooks.
import type { PotretOrang } from '#domain/surat/isian.ts'
import type { LetterSource, LetterState } from './letter-state.ts'

/** Whom the letter is about: a row of the register, or somebody typed in. */
export type Orang =
  | { readonly from: 'register'; readonly id: string; readonly nama: string }
  | { readonly from: 'typed' }

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

/** Id of the register's row, or null. */
export const pendudukIdOf = (work: Work): string | null =>
  work.step !== 'cari' && work.orang.from === 'register' ? work.orang.id : null

/** Name for the box's placeholder and the draft. */
export const namaOf = (work: Work, subjek: PotretOrang | null): string =>
  work.step === 'cari' ? '' : (subjek?.nama ?? (work.orang.from === 'register' ? work.orang.nama : ''))
