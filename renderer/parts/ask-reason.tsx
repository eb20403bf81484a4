// Asks for a reason before something that is logged: cancel a letter, undo an import, export.
import { useRef, useState, type ReactNode, type RefObject } from 'react'
import type { AppError } from '#contract/errors.ts'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { Dialog } from './dialog.tsx'
import { ErrorNotice } from './notice.tsx'

type Choice = {
  readonly text: string
  readonly danger?: boolean
  readonly run: (alasan: string) => Promise<AppError | null>
}
type Props = {
  readonly title: string
  readonly children: ReactNode
  readonly choices: readonly Choice[]
  readonly suggestions?: readonly string[]
  /** Where to begin when more is asked than the reason. */
  readonly initialFocus?: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/** A dialog with one reason and one or two ways to go on. It closes itself when the act succeeded. */
export const AskReason = ({ title, children, choices, suggestions = [], initialFocus, onClose }: Props) => {
  const [alasan, setAlasan] = useState('')
  const [error, setError] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const run = async (choice: Choice) => {
    if (alasan.trim().length < 3) {
      setError({ code: 'AlasanWajib' })
      input.current?.focus()
      return
    }
    setBusy(true)
    const failed = await choice.run(alasan.trim())
    setBusy(false)
    if (!failed) return onClose()
    setError(failed)
    // The button that was pressed had been switched off meanwhile and lost the focus.
    input.current?.focus()
  }
  const first = choices[0]
  return (
    <Dialog title={title} onClose={onClose} initialFocus={initialFocus ?? input}>
      <form
        className="dialog-body"
        onSubmit={(e) => {
          e.preventDefault()
          if (first && !busy) void run(first)
        }}
      >
        <div>{children}</div>
        <div className="f counter">
          <label htmlFor="alasan">{bingkai.alasan}</label>
          <input
            id="alasan"
            ref={input}
            list="alasan-lazim"
            value={alasan}
            maxLength={300}
            onChange={(e) => setAlasan(e.target.value)}
          />
          <datalist id="alasan-lazim">
            {suggestions.map((s) => (
              <option key={s} value={s} />
            ))}
          </datalist>
          <span className="note">{bingkai.alasanPetunjuk}</span>
        </div>
        <ErrorNotice error={error} />
        <div className="dialog-acts">
          {choices.map((choice, i) => (
            <button
              key={choice.text}
              type={i === 0 ? 'submit' : 'button'}
              className={`btn c ${i === 0 && !choice.danger ? 'btn-primary' : ''} ${choice.danger ? 'btn-danger' : ''}`}
              disabled={busy}
              onClick={i === 0 ? undefined : () => void run(choice)}
            >
              {choice.text}
            </button>
          ))}
          <button type="button" className="btn c" onClick={onClose}>
            {bingkai.batal}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
