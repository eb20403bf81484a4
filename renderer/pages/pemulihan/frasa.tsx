// Passphrase at start, on a PC without a keyring.
import { useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import { call } from '#renderer/call.ts'
import { refreshReads } from '#renderer/data.ts'
import type { Status } from '#renderer/frame/frame-context.ts'
import { KeyBar } from '#renderer/frame/key-bar.tsx'
import { LockStatus } from '#renderer/pages/masuk/lock-status.tsx'
import '#renderer/styles/masuk.css'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { frasa } from '#renderer/pesan/masuk.ts'
import { OpenWithWords } from './open-with-words.tsx'

/** Asks for the passphrase, or for the recovery words when it was forgotten. */
export const Frasa = ({ status }: { readonly status: Status }) => {
  const [text, setText] = useState('')
  const [error, setError] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)
  const [forgotten, setForgotten] = useState(false)
  const submit = async () => {
    setBusy(true)
    const answer = await call('pemulihan.frasa', { frasa: text })
    setBusy(false)
    if (answer.ok) return refreshReads(['aplikasi.status'])
    setText('')
    setError(answer.error)
  }
  return (
    <div className="lg">
      <main className="mid">
        <div className="solo counter">
          <h1>{frasa.judul}</h1>
          <p className="muted">{frasa.penjelasan}</p>
          <form
            className="dialog-body"
            onSubmit={(e) => {
              e.preventDefault()
              if (text !== '' && !busy) void submit()
            }}
          >
            <div className="f">
              <label htmlFor="frasa">{frasa.isian}</label>
              <input id="frasa" type="password" autoFocus value={text} onChange={(e) => setText(e.target.value)} />
            </div>
            <ErrorNotice error={error} />
            <div className="dialog-acts">
              <button type="submit" className="btn c btn-primary" disabled={busy || text === ''}>
                {frasa.buka} <kbd className="key">Enter</kbd>
              </button>
              <button type="button" className="btn c btn-quiet" onClick={() => setForgotten(true)}>
                {frasa.lupa}
              </button>
            </div>
          </form>
          {forgotten && <OpenWithWords needsPassphrase={!status.gantunganKunci} />}
        </div>
      </main>
      <KeyBar keys={[['Enter', frasa.buka]]} />
      <LockStatus versi={status.versi} />
    </div>
  )
}
