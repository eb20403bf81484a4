// The printed recovery words open the data and wrap its key anew for this PC.
import { useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import { call } from '#renderer/call.ts'
import { refreshReads } from '#renderer/data.ts'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { masuk, pemulihan } from '#renderer/pesan/masuk.ts'

/** Form with the words; `needsPassphrase` where no keyring can hold the key. */
export const OpenWithWords = ({ needsPassphrase }: { readonly needsPassphrase: boolean }) => {
  const [kata, setKata] = useState('')
  const [frasaBaru, setFrasaBaru] = useState('')
  const [error, setError] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)
  const submit = async () => {
    setBusy(true)
    const answer = await call('pemulihan.kata', { kata: kata.trim(), frasaBaru: needsPassphrase ? frasaBaru : null })
    setBusy(false)
    if (answer.ok) return refreshReads(['aplikasi.status'])
    setError(answer.error)
  }
  return (
    <form
      className="parts"
      onSubmit={(e) => {
        e.preventDefault()
        if (!busy && kata.trim() !== '' && !(needsPassphrase && frasaBaru === '')) void submit()
      }}
    >
      <h2>{pemulihan.denganKata}</h2>
      <div className="f">
        <label htmlFor="kata-pemulihan">{masuk.kataPemulihan}</label>
        <textarea
          id="kata-pemulihan"
          autoFocus
          value={kata}
          spellCheck={false}
          autoComplete="off"
          onChange={(e) => setKata(e.target.value)}
          onKeyDown={(e) => {
            if (e.key !== 'Enter') return
            e.preventDefault()
            if (needsPassphrase && frasaBaru === '') document.getElementById('frasa-baru')?.focus()
            else e.currentTarget.form?.requestSubmit()
          }}
        />
        <span className="note">{masuk.kataPetunjuk}</span>
      </div>
      {needsPassphrase && (
        <div className="f">
          <label htmlFor="frasa-baru">{pemulihan.frasaBaru}</label>
          <input id="frasa-baru" type="password" value={frasaBaru} onChange={(e) => setFrasaBaru(e.target.value)} />
          <span className="note">{pemulihan.frasaPetunjuk}</span>
        </div>
      )}
      <ErrorNotice error={error} />
      <button
        type="submit"
        className="btn c btn-primary"
        disabled={busy || kata.trim() === '' || (needsPassphrase && frasaBaru === '')}
      >
        {pemulihan.buka}
      </button>
    </form>
  )
}
