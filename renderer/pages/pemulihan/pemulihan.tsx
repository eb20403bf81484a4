// Recovery: the key is gone or wrong, or the database is damaged. Says what is safe first; nothing is recreated.
import { useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import { call } from '#renderer/call.ts'
import { refreshReads, useRead } from '#renderer/data.ts'
import type { Status } from '#renderer/frame/frame-context.ts'
import { KeyBar } from '#renderer/frame/key-bar.tsx'
import { LockStatus } from '#renderer/pages/masuk/lock-status.tsx'
import '#renderer/styles/masuk.css'
import { ErrorNotice, Notice } from '#renderer/parts/notice.tsx'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { pemulihan } from '#renderer/pesan/masuk.ts'
import { count, dateAndTime } from '#renderer/pesan/waktu.ts'
import { OpenWithWords } from './open-with-words.tsx'

/** The recovery screen. */
export const Pemulihan = ({ status }: { readonly status: Status }) => (
  <div className="lg">
    <main className="mid">
      <div className="solo counter">
        <h1>{pemulihan.judul}</h1>
        <Notice tone="ok">{pemulihan.aman}</Notice>
        {status.sebabPemulihan && <p>{pemulihan.sebab[status.sebabPemulihan]}</p>}
        {status.sebabPemulihan !== 'basis-data-rusak' && <OpenWithWords needsPassphrase={!status.gantunganKunci} />}
        <Backups />
        <p className="note">{pemulihan.pendamping}</p>
      </div>
    </main>
    <KeyBar keys={[['Enter', pemulihan.buka]]} />
    <LockStatus versi={status.versi} />
  </div>
)

const Backups = () => {
  const list = useRead('pemulihan.daftarCadangan', {})
  const [error, setError] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)
  // Going back to a copy is asked twice: what was done since then does not come back.
  const [sure, setSure] = useState<string | null>(null)
  const restore = async (nama: string) => {
    setBusy(true)
    const answer = await call('pemulihan.cadangan', { nama })
    setBusy(false)
    if (answer.ok) return refreshReads(['aplikasi.status'])
    setError(answer.error)
  }
  const cadangan = list.data?.cadangan ?? []
  return (
    <div className="parts">
      <h2>{pemulihan.denganCadangan}</h2>
      <p className="muted">{pemulihan.cadanganPenjelasan}</p>
      {cadangan.length === 0 && <p className="muted">{pemulihan.cadanganKosong}</p>}
      {cadangan.length > 0 && (
        <table className="t">
          <tbody>
            {cadangan.map((c) => (
              <tr key={c.nama}>
                <td>
                  <b>{dateAndTime(c.pada, 'Asia/Jakarta')}</b>
                </td>
                <td>{pemulihan.baris(count(c.baris))}</td>
                <td className="num">
                  {sure === c.nama ? (
                    <span className="btns">
                      <button
                        type="button"
                        className="btn btn-danger"
                        disabled={busy}
                        autoFocus
                        onClick={() => void restore(c.nama)}
                      >
                        {pemulihan.pakaiYakin}
                      </button>
                      <button type="button" className="btn" disabled={busy} onClick={() => setSure(null)}>
                        {bingkai.batal}
                      </button>
                    </span>
                  ) : (
                    <button type="button" className="btn" disabled={busy} onClick={() => setSure(c.nama)}>
                      {pemulihan.pakai}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ErrorNotice error={error ?? list.error?.error} />
    </div>
  )
}
