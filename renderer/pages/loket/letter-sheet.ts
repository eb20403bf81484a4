// The sheet of a letter while it is written: the standard wording, the edit over it, and whether the edit still fits.
import { composeBertanda, composeSurat } from '#domain/surat/compose-surat.ts'
import type { BlokJadi, NaskahSurat } from '#domain/surat/naskah.ts'
import { refitSunting } from '#domain/surat/refit-sunting.ts'
import { applySunting, startSunting, type BlokSunting } from '#domain/surat/sunting.ts'
import type { Settings } from '#renderer/frame/frame-context.ts'
import { konteksOf, withDots, type LetterNow } from './letter-konteks.ts'

export type LetterSheet = {
  /** With the edit in it. */
  readonly naskah: NaskahSurat
  /** Places of blocks that were edited or added. */
  readonly edited: ReadonlySet<number>
  /** The standard body with its values marked: what the editor works on. */
  readonly bertanda: readonly BlokJadi[]
  /** The edit as it fits the body now; one that changes nothing where nothing was edited. */
  readonly isi: readonly BlokSunting[]
  /** Edited blocks that no longer fit, because a field changed their sentence. */
  readonly gugur: number
}

/** Composes the sheet, or null when nobody may sign. */
export const sheetOf = (now: LetterNow, settings: Settings, latihan: boolean): LetterSheet | null => {
  const konteks = konteksOf(now, settings, latihan)
  if (!konteks) return null
  const shown = { ...konteks, isian: withDots(now.deklarasi, konteks.isian) }
  const naskah = composeSurat(now.deklarasi, shown)
  const bertanda = composeBertanda(now.deklarasi, shown).blok
  const { suntingan } = now.letter
  const { isi, gugur } = suntingan ? refitSunting(suntingan.isi, bertanda) : { isi: startSunting(bertanda), gugur: 0 }
  const edit = applySunting(bertanda, isi)
  return edit.ok && suntingan
    ? { naskah: { ...naskah, blok: edit.value.blok }, edited: new Set(edit.value.diubah), bertanda, isi, gugur }
    : { naskah, edited: new Set(), bertanda, isi, gugur }
}
