// A forgotten password of the only account: the printed recovery words give a new one (DECISIONS 21).
import { useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import { call } from '#renderer/call.ts'
import { ErrorNotice, Notice } from '#renderer/parts/notice.tsx'
import { masuk } from '#renderer/pesan/masuk.ts'
import { showToast } from '#renderer/toast.ts'

type Props = { readonly penggunaId: string; readonly nama: string; readonly onDone: () => void }

/** Form on the right of the lock screen. */
export const ResetSandi = ({ penggunaId, nama, onDone }: Props) => {
  const [kata, setKata] = useState('')
  const [baru, setBaru] = useState('')
  const [ulang, setUlang] = useState('')
  const [error, setError] = useState<AppError | null>(null)
  const [differs, setDiffers] = useState(false)
  const submit = async () => {
    setDiffers(baru !== ulang)
    if (baru !== ulang) return
    const answer = await call('sesi.sandiDenganKata', { penggunaId, kata: kata.trim(), baru })
    if (!answer.ok) return setError(answer.error)
    showToast({ tone: 'ok', title: masuk.gantiSandi, text: nama })
    onDone()
  }
  return (
    <div className="pw counter">
      <h1>{nama}</h1>
      <div className="f">
        <label htmlFor="kata">{masuk.kataPemulihan}</label>
        <textarea
          id="kata"
          value={kata}
          autoFocus
          onChange={(e) => setKata(e.target.value)}
          spellCheck={false}
          autoComplete="off"
        />
        <span className="note">{masuk.kataPetunjuk}</span>
      </div>
      <div className="f">
        <label htmlFor="baru">{masuk.sandiBaru}</label>
        <input id="baru" type="password" value={baru} onChange={(e) => setBaru(e.target.value)} />
      </div>
      <div className="f">
        <label htmlFor="ulang">{masuk.ulangSandi}</label>
        <input id="ulang" type="password" value={ulang} onChange={(e) => setUlang(e.target.value)} />
      </div>
      {differs && <Notice tone="bad">{masuk.tidakSama}</Notice>}
      <ErrorNotice error={error} />
      <div className="dialog-acts">
        <button
          type="button"
          className="btn c btn-primary"
          disabled={kata.trim() === '' || baru === ''}
          onClick={() => void submit()}
        >
          {masuk.gantiSandi}
        </button>
        <button type="button" className="btn c" onClick={onDone}>
          {masuk.kembali}
        </button>
      </div>
    </div>
  )
}
