// A part of Pengaturan that is saved as a whole: fields, the error, one button, Ctrl+S.
import { useState, type ReactNode } from 'react'
import type { AppError } from '#contract/errors.ts'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { usePageKeys } from '#renderer/key-dispatch.ts'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { pengaturan } from '#renderer/pesan/pengaturan.ts'
import { showToast } from '#renderer/toast.ts'

type Props = {
  readonly readOnly?: boolean
  readonly children: ReactNode
  readonly text?: string
  readonly done?: string
  /** Gives the error, or null when it was saved. */
  readonly save: () => Promise<AppError | null>
  readonly extra?: ReactNode
}

/** The form. */
export const SaveForm = ({
  readOnly = false,
  children,
  text = bingkai.simpan,
  done = pengaturan.tersimpan,
  save,
  extra,
}: Props) => {
  const [error, setError] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)
  const run = async () => {
    if (readOnly || busy) return
    setBusy(true)
    const failed = await save()
    setBusy(false)
    setError(failed)
    if (!failed) showToast({ tone: 'ok', title: done })
  }
  usePageKeys((press) => {
    if (!press.ctrl || press.shift || press.alt || press.key.toLowerCase() !== 's') return false
    void run()
    return true
  })
  return (
    <form
      className="set-form"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void run()
      }}
    >
      {children}
      <ErrorNotice error={error} />
      {!readOnly && (
        <div className="dialog-acts">
          <button type="submit" className="btn c btn-primary" disabled={busy}>
            {text} <kbd className="key">Ctrl+S</kbd>
          </button>
          {extra}
        </div>
      )}
    </form>
  )
}
