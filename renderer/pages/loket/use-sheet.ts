// The sheet of the letter that is being written, composed anew with every change.
import { useMemo } from 'react'
import { useFrame } from '#renderer/frame/frame-context.ts'
import type { LetterNow } from './letter-konteks.ts'
import { sheetOf, type LetterSheet } from './letter-sheet.ts'

/** The sheet, or null without a letter, without settings, or when nobody may sign. */
export const useSheet = (now: LetterNow | null): LetterSheet | null => {
  const { settings, status } = useFrame()
  const { deklarasi, siapkan, letter, subjek, pejabat, today } = now ?? {}
  return useMemo(
    () =>
      deklarasi && siapkan && letter && pejabat && today !== undefined && settings
        ? sheetOf({ deklarasi, siapkan, letter, subjek: subjek ?? null, pejabat, today }, settings, status.latihan)
        : null,
    [deklarasi, siapkan, letter, subjek, pejabat, today, settings, status.latihan],
  )
}
