// A dialog with a form: Enter sends it, "Batal" closes it, what is wrong stands above the buttons.
import type { ComponentProps, ReactNode } from 'react'
import type { AppError } from '#contract/errors.ts'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { Dialog } from './dialog.tsx'
import { ErrorNotice, Notice } from './notice.tsx'

type Props = ComponentProps<typeof Dialog> & {
  readonly onSubmit: () => unknown
  /** On the button that sends. */
  readonly submit: ReactNode
  readonly disabled?: boolean
  /** Fields as large as at the counter. */
  readonly counter?: boolean
  /** A sentence about what was typed. */
  readonly problem?: string | null
  readonly error?: AppError | null | undefined
  /** Other buttons, between sending and closing. */
  readonly acts?: ReactNode
}

/** An open dialog; the caller decides when it is there. */
export const FormDialog = ({
  onSubmit,
  submit,
  disabled,
  counter,
  problem,
  error,
  acts,
  children,
  ...dialog
}: Props) => (
  <Dialog {...dialog}>
    <form
      className={`dialog-body${counter ? ' counter' : ''}`}
      onSubmit={(e) => {
        e.preventDefault()
        // A dialog over the form of another one sends its own only.
        e.stopPropagation()
        void onSubmit()
      }}
    >
      {children}
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ErrorNotice error={error} />
      <div className="dialog-acts">
        <button type="submit" className="btn c btn-primary" disabled={disabled}>
          {submit}
        </button>
        {acts}
        <button type="button" className="btn c" onClick={dialog.onClose}>
          {bingkai.batal}
        </button>
      </div>
    </form>
  </Dialog>
)
