// Above the form: that the wording of this letter was edited, or that an edit no longer fits what the form says now.
import { Notice } from '#renderer/parts/notice.tsx'
import { sunting } from '#renderer/pesan/sunting.ts'
import type { LetterSheet } from './letter-sheet.ts'
import type { LetterEvent, LetterState } from './letter-state.ts'
import { countEdits } from './wording-state.ts'

type Props = {
  readonly sheet: LetterSheet | null
  readonly letter: LetterState
  readonly send: (e: LetterEvent) => void
  readonly onWording: () => void
}

/** Nothing while the wording is the standard one. An edit that no longer fits is asked about before the letter goes on. */
export const EditedNotice = ({ sheet, letter, send, onWording }: Props) => {
  const { suntingan } = letter
  if (!suntingan || !sheet) return null
  const edits = countEdits(sheet.isi)
  const drop = (
    <button type="button" className="link" onClick={() => send({ on: 'sunting', suntingan: null })}>
      {sunting.kembaliBaku}
    </button>
  )
  if (sheet.gugur > 0)
    return (
      <Notice tone="warn" icon="pen">
        {sunting.gugur(sheet.gugur)} {sunting.gugurTanya}{' '}
        <span className="btns" data-gugur>
          <button
            type="button"
            className="link"
            onClick={() => send({ on: 'sunting', suntingan: { ...suntingan, isi: [...sheet.isi] } })}
          >
            {sunting.gugurLepas}
          </button>
          {drop}
        </span>
      </Notice>
    )
  if (edits === 0) return null
  return (
    <Notice tone="info" icon="pen">
      {sunting.diubahArti(edits)}{' '}
      <span className="btns">
        <button type="button" className="link" onClick={onWording}>
          {sunting.bukaLagi}
        </button>
        {drop}
      </span>
    </Notice>
  )
}
