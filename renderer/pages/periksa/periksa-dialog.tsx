// "Periksa keaslian": a scanned or typed code, or a PDF, and one plain answer with what to compare.
import { useEffect, useRef, useState } from 'react'
import type { HasilPeriksaPdf } from '#contract/commands/periksa.ts'
import type { AppError } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import { call } from '#renderer/call.ts'
import { useFrame, type Bukti } from '#renderer/frame/frame-context.ts'
import { useDialogScan } from '#renderer/key-dispatch.ts'
import { Dialog } from '#renderer/parts/dialog.tsx'
import { Icon } from '#renderer/parts/icon.tsx'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { concludeKode, concludePdf, periksa } from '#renderer/pesan/periksa.ts'
import { HasilPane } from './hasil-pane.tsx'
import '#renderer/styles/periksa.css'

type Hasil =
  | { readonly dari: 'kode'; readonly nilai: Output<'periksa.kode'> }
  | { readonly dari: 'pdf'; readonly nilai: HasilPeriksaPdf }
type Props = { readonly bukti: Bukti; readonly onClose: () => void }

/** The dialog; a new `bukti` is checked at once. */
export const PeriksaDialog = ({ bukti, onClose }: Props) => {
  const { zone, go } = useFrame()
  const [teks, setTeks] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const { hasil, error, busy, checkKode, checkPdf } = useCheck()
  useEffect(() => {
    if (bukti.from === 'kode') void checkKode(bukti.teks)
    else if (bukti.from === 'berkas') void checkPdf(bukti.jalur)
  }, [bukti]) // eslint-disable-line react-hooks/exhaustive-deps -- what was brought is checked once
  useDialogScan((dipindai) => void checkKode(dipindai))
  const openSurat = (id: string) => {
    onClose()
    go('arsip', { for: 'openSurat', id })
  }
  const surat = hasil?.dari === 'kode' ? hasil.nilai.surat : (hasil?.nilai.register?.surat ?? null)
  return (
    <Dialog title={periksa.judul} onClose={onClose} initialFocus={input} wide>
      <form
        className="periksa-form counter"
        onSubmit={(e) => {
          e.preventDefault()
          if (teks.trim() !== '') void checkKode(teks)
        }}
      >
        <div className="f grow">
          <label htmlFor="periksa-kode">{periksa.kode}</label>
          <input
            id="periksa-kode"
            ref={input}
            value={teks}
            maxLength={600}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="periksa-petunjuk"
            onChange={(e) => setTeks(e.target.value)}
          />
        </div>
        <button type="submit" className="btn c btn-primary" disabled={busy}>
          {periksa.periksa} <kbd className="key">Enter</kbd>
        </button>
        <button type="button" className="btn c" disabled={busy} onClick={() => void checkPdf(null)}>
          {periksa.pilihPdf}
        </button>
        <p className={hasil ? 'sr-only' : 'note'} id="periksa-petunjuk">
          {periksa.petunjuk}. {periksa.seret}
        </p>
      </form>
      <div aria-live="polite" aria-busy={busy}>
        {busy && <p className="muted">{periksa.memeriksa}</p>}
        <ErrorNotice error={error} />
        {!busy && hasil?.dari === 'kode' && (
          <HasilPane
            simpulan={concludeKode(hasil.nilai)}
            surat={surat}
            kodePendek={hasil.nilai.kode?.kodePendek ?? null}
            namaBerkas={null}
          />
        )}
        {!busy && hasil?.dari === 'pdf' && (
          <HasilPane
            simpulan={concludePdf(hasil.nilai, zone)}
            surat={surat}
            kodePendek={null}
            namaBerkas={hasil.nilai.namaBerkas}
          />
        )}
      </div>
      <div className="dialog-acts">
        {surat && !busy && (
          <button type="button" className="btn c" onClick={() => openSurat(surat.id)}>
            <Icon name="archive" />
            {periksa.bukaSurat}
          </button>
        )}
        <button type="button" className="btn c" onClick={onClose}>
          {bingkai.tutup} <kbd className="key">Esc</kbd>
        </button>
      </div>
    </Dialog>
  )
}

// One check at a time counts: the answer to an older question is dropped.
const useCheck = () => {
  const [hasil, setHasil] = useState<Hasil | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)
  const asked = useRef(0)
  const run = async (ask: () => Promise<Hasil | AppError>) => {
    asked.current += 1
    const mine = asked.current
    setBusy(true)
    setError(null)
    const answer = await ask()
    if (mine !== asked.current) return
    setBusy(false)
    if ('dari' in answer) return setHasil(answer)
    // Closing the file dialog is no trouble worth a sentence.
    if (answer.code === 'Dibatalkan') return
    setHasil(null)
    setError(answer)
  }
  return {
    hasil,
    error,
    busy,
    checkKode: (teks: string) =>
      run(async () => {
        const answer = await call('periksa.kode', { teks: teks.trim().slice(0, 600) })
        return answer.ok ? { dari: 'kode', nilai: answer.value } : answer.error
      }),
    checkPdf: (jalur: string | null) =>
      run(async () => {
        const answer = await call('periksa.pdf', { jalur })
        return answer.ok ? { dari: 'pdf', nilai: answer.value } : answer.error
      }),
  }
}
