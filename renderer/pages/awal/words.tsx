// Last step: the recovery words on screen and on paper; three of them typed back before the office may be used.
import { useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import { call } from '#renderer/call.ts'
import { refreshReads } from '#renderer/data.ts'
import { Icon } from '#renderer/parts/icon.tsx'
import { ErrorNotice, Notice } from '#renderer/parts/notice.tsx'
import { awal } from '#renderer/pesan/awal.ts'
import { Head } from './step.tsx'
import { askedWords } from './wizard-state.ts'

/** The words, then the proof that they were written down. */
export const Words = ({ kata }: { readonly kata: readonly string[] }) => {
  const [asking, setAsking] = useState(false)
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({})
  const [error, setError] = useState<AppError | null>(null)
  const [printed, setPrinted] = useState(false)
  const asked = askedWords(kata)
  const print = async () => {
    const answer = await call('awal.cetakKata', { printer: null })
    setError(answer.ok ? null : answer.error)
    setPrinted(answer.ok)
  }
  const finish = async () => {
    const answer = await call('awal.kataTercatat', {
      kata: kata.map((_, i) => (asked.includes(i) ? (typed[i] ?? '').trim().toLowerCase() : '')),
    })
    if (!answer.ok) return setError(answer.error)
    await refreshReads(['aplikasi.status'])
  }
  return (
    <>
      <Head title={awal.kataTanya} text={awal.kataArti} />
      {!asking && (
        <>
          <ol className="words" aria-label={awal.langkah[6]}>
            {kata.map((k, i) => (
              <li key={i}>
                <span className="muted">{i + 1}</span> <b>{k}</b>
              </li>
            ))}
          </ol>
          <div className="btns">
            <button type="button" className="btn c" onClick={() => void print()}>
              <Icon name="print" />
              {awal.cetakKata}
            </button>
            <button
              type="button"
              className="btn c btn-primary"
              onClick={() => {
                setError(null)
                setAsking(true)
              }}
            >
              {awal.sudahDisimpan}
            </button>
          </div>
          <p className="note">{printed ? awal.dicetak : awal.salinTangan}</p>
        </>
      )}
      {asking && (
        <>
          <h3 className="section">{awal.ketikKembali}</h3>
          <div className="g3">
            {asked.map((i, n) => (
              <div className="f" key={i}>
                <label htmlFor={`kata-${i}`}>{awal.kataKe(i + 1)}</label>
                <input
                  id={`kata-${i}`}
                  autoFocus={n === 0}
                  autoComplete="off"
                  spellCheck={false}
                  value={typed[i] ?? ''}
                  onChange={(e) => setTyped({ ...typed, [i]: e.target.value })}
                  onKeyDown={(e) => {
                    if (e.key !== 'Enter') return
                    e.preventDefault()
                    void finish()
                  }}
                />
              </div>
            ))}
          </div>
          <div className="btns">
            <button
              type="button"
              className="btn c btn-primary"
              disabled={asked.some((i) => !typed[i]?.trim())}
              onClick={() => void finish()}
            >
              {awal.pakai}
            </button>
            <button type="button" className="btn c" onClick={() => setAsking(false)}>
              {awal.tampilkan}
            </button>
          </div>
        </>
      )}
      {error?.code === 'PrinterTidakAda' ? (
        <Notice tone="warn" icon="print">
          {awal.tanpaPrinter(kata.length)}
        </Notice>
      ) : (
        <ErrorNotice error={error} />
      )}
    </>
  )
}
