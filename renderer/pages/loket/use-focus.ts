// Where the focus is when nothing else is going on: the box; on a card the letters; in a form the first field to fill.
import { useEffect, type RefObject } from 'react'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import type { PotretOrang } from '#domain/surat/isian.ts'
import { focusField } from './form-summary.tsx'
import { firstToFill } from './isian-form.ts'
import type { Work } from './loket-model.ts'
import type { Done } from './use-sending.ts'

type Refs = {
  readonly box: RefObject<HTMLInputElement | null>
  readonly list: RefObject<HTMLOListElement | null>
  readonly form: RefObject<HTMLFormElement | null>
}

/** Moves the focus when the step changes. */
export const useFocus = (
  active: boolean,
  work: Work,
  done: Done,
  refs: Refs,
  deklarasi: DeklarasiSurat | undefined,
  subjek: PotretOrang | null,
  /** The pane that edits the wording stands in the place of the form and takes the focus itself. */
  wording: boolean,
): void => {
  const opened = work.step === 'isi' ? (work.letter?.permintaanId ?? '') : work.step
  const { box, list, form } = refs
  useEffect(() => {
    if (!active || wording) return
    if (work.step === 'cari') box.current?.focus()
    else if (work.step === 'kartu') list.current?.focus()
    else if (work.letter && deklarasi) {
      const typed = work.letter.ketik !== null && work.letter.ketik.nama === ''
      const first = typed ? 'subjek' : firstToFill(deklarasi.isian, work.letter.values, subjek)
      if (first) focusField(first)
      else form.current?.querySelector<HTMLElement>('[data-issue]')?.focus()
    }
    // Only a new step, a new form, or coming back to the place or from the wording moves the focus, never a keypress.
  }, [active, opened, done, wording]) // eslint-disable-line react-hooks/exhaustive-deps -- see the line above
}
