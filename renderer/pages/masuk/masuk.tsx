// Lock screen and fast switch of users (SECURITY A-4): names and roles only, nothing about residents.
import { useEffect, useRef, useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import { call } from '#renderer/call.ts'
import { refreshReads } from '#renderer/data.ts'
import type { Status } from '#renderer/frame/frame-context.ts'
import { KeyBar } from '#renderer/frame/key-bar.tsx'
import { usePageKeys } from '#renderer/key-dispatch.ts'
import { ErrorNotice, Notice } from '#renderer/parts/notice.tsx'
import { bingkai, daftarPeranText } from '#renderer/pesan/bingkai.ts'
import { masuk } from '#renderer/pesan/masuk.ts'
import { LockStatus } from './lock-status.tsx'
import { ResetSandi } from './reset-sandi.tsx'
import '#renderer/styles/masuk.css'

/** The lock screen. */
export const Masuk = ({ status }: { readonly status: Status }) => {
  const [chosen, setChosen] = useState(status.pengguna[0]?.id ?? '')
  const [sandi, setSandi] = useState('')
  const [error, setError] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)
  const [resetting, setResetting] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const user = status.pengguna.find((p) => p.id === chosen) ?? status.pengguna[0]
  const shown = Math.min(6, status.pengguna.length)
  const choose = (id: string) => {
    setChosen(id)
    setSandi('')
    setError(null)
    input.current?.focus()
  }
  useEffect(() => input.current?.focus(), [resetting])
  usePageKeys((press) => {
    if (press.alt && /^[1-6]$/.test(press.key)) {
      const pick = status.pengguna[Number(press.key) - 1]
      if (pick) choose(pick.id)
      return true
    }
    if (press.key !== 'Escape') return false
    setSandi('')
    setError(null)
    return true
  })
  const submit = async () => {
    if (!user || busy) return
    setBusy(true)
    const answer = await call('sesi.masuk', {
      penggunaId: user.id,
      sandi: sandi === '' && status.latihan ? bingkai.latihan : sandi,
    })
    setBusy(false)
    setSandi('')
    if (answer.ok) return refreshReads(['aplikasi.status', 'aplikasi.detak'])
    setError(answer.error)
    input.current?.focus()
  }
  return (
    <div className="lg">
      <main className="mid">
        <form
          className="lock-box"
          aria-label={masuk.masuk}
          onSubmit={(e) => {
            e.preventDefault()
            void submit()
          }}
        >
          <header className="top">
            <b>{bingkai.merek}</b>
            {status.kantor && <span>{`${status.kantor.sebutan} ${status.kantor.nama}, ${status.kantor.kota}`}</span>}
            {status.latihan && <span className="tag warn">{bingkai.latihan}</span>}
          </header>
          <Users status={status} chosen={user?.id ?? ''} onChoose={choose} />
          {user && !resetting && (
            <div className="pw counter">
              <div>
                <h1>{user.nama}</h1>
                <p className="muted">{daftarPeranText(user.peran)}</p>
              </div>
              <div className="f">
                <label htmlFor="sandi">{masuk.sandi}</label>
                <input
                  id="sandi"
                  ref={input}
                  type="password"
                  autoComplete="off"
                  value={sandi}
                  maxLength={200}
                  onChange={(e) => setSandi(e.target.value)}
                />
              </div>
              <button type="submit" className="btn c btn-primary" disabled={busy || (sandi === '' && !status.latihan)}>
                {masuk.masuk} <kbd className="key">Enter</kbd>
              </button>
              {error ? (
                <ErrorNotice error={error} />
              ) : (
                <Notice tone="info" icon="lock">
                  {status.latihan ? masuk.latihan : masuk.aman}
                </Notice>
              )}
              {!status.latihan && (
                <p className="note">
                  {masuk.lupa} {masuk.lupaSendiri}{' '}
                  <button type="button" className="link" onClick={() => setResetting(true)}>
                    {masuk.pakaiKata}
                  </button>
                </p>
              )}
            </div>
          )}
          {user && resetting && <ResetSandi penggunaId={user.id} nama={user.nama} onDone={() => setResetting(false)} />}
        </form>
      </main>
      <KeyBar
        keys={[
          ...(shown > 1
            ? ([
                ['Alt+1', masuk.sampai],
                [`Alt+${shown}`, masuk.pilihPengguna],
              ] as const)
            : []),
          ['Enter', masuk.masuk],
          ['Esc', masuk.kosongkan],
        ]}
      />
      <LockStatus versi={status.versi} />
    </div>
  )
}

type UsersProps = { readonly status: Status; readonly chosen: string; readonly onChoose: (id: string) => void }

const Users = ({ status, chosen, onChoose }: UsersProps) => (
  <div className="us">
    <div className="cap" id="siapa">
      {masuk.siapa}
    </div>
    <ol aria-labelledby="siapa">
      {status.pengguna.slice(0, 6).map((p, i) => (
        <li key={p.id} className={p.id === chosen ? 'on' : ''}>
          <button type="button" aria-current={p.id === chosen} onClick={() => onChoose(p.id)}>
            <kbd className="key">Alt+{i + 1}</kbd>
            <span>
              <b>{p.nama}</b>
              <small>{daftarPeranText(p.peran)}</small>
            </span>
          </button>
        </li>
      ))}
      {status.pengguna.length > 6 && <OtherUsers status={status} chosen={chosen} onChoose={onChoose} />}
    </ol>
  </div>
)

const OtherUsers = ({ status, chosen, onChoose }: UsersProps) => (
  <li className="other">
    <select aria-label={masuk.pilihPengguna} value={chosen} onChange={(e) => onChoose(e.target.value)}>
      {status.pengguna.map((p) => (
        <option key={p.id} value={p.id}>
          {p.nama}
        </option>
      ))}
    </select>
  </li>
)
