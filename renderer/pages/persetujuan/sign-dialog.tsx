// Asks the signer's passphrase once for a batch, signs with progress, or hands the letters to the signature service.
// The passphrase lives in this field only: it is emptied before the answer comes.
import { useEffect, useRef, useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import type { HasilSetuju } from '#contract/konsep.ts'
import { call } from '#renderer/call.ts'
import { refreshReads } from '#renderer/data.ts'
import { Dialog } from '#renderer/parts/dialog.tsx'
import { JobBar } from '#renderer/parts/job-bar.tsx'
import { ErrorNotice, Notice } from '#renderer/parts/notice.tsx'
import { SandiField } from '#renderer/parts/sandi-field.tsx'
import { useJob } from '#renderer/parts/use-job.ts'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { persetujuan } from '#renderer/pesan/persetujuan.ts'
import { count } from '#renderer/pesan/waktu.ts'
import { showToast } from '#renderer/toast.ts'
import type { Batch } from './batch.ts'

type Props = {
  readonly batch: Batch
  readonly onClose: () => void
  /** Every letter's answer; how many were not reached. */
  readonly onTell: (hasil: readonly HasilSetuju[], left: number) => void
  readonly onQueue: () => void
}
type Signed = { readonly hasil: readonly HasilSetuju[]; readonly sisa: number }

/** The dialog. While it signs, only Cancel ends it: its answer must not get lost. */
export const SignDialog = ({ batch, onClose, onTell, onQueue }: Props) => {
  const mode = batch.lokal.length > 0 ? 'lokal' : 'bsre'
  const ids = batch[mode]
  const other = mode === 'lokal' ? batch.bsre.length : 0
  const [sandi, setSandi] = useState('')
  const [error, setError] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const finish = async (signed: Signed) => {
    const rest =
      batch.setujui.length > 0 ? await call('konsep.setujui', { id: [...batch.setujui], dilihat: batch.dilihat }) : null
    onClose()
    onTell([...signed.hasil, ...(rest?.ok ? rest.value.hasil : [])], signed.sisa)
    if (rest && !rest.ok) showToast({ tone: 'bad', title: persetujuan.hasilTanpaMaju })
  }
  // SAFETY: the worker is our own process; its answer is { hasil, sisa }.
  const job = useJob((hasil) => void finish(hasil as Signed))
  const { running } = job
  useEffect(() => {
    if (!running) input.current?.focus()
  }, [running])
  // Ended by trouble of its own, it may have signed some letters before.
  const broken = job.error !== null
  useEffect(() => {
    if (broken) void refreshReads(['konsep.daftar', 'konsep.buka'])
  }, [broken])
  const sign = async () => {
    if (sandi === '' || busy || running) return
    setBusy(true)
    setError(null)
    job.clear()
    const answer = await call('ttd.mulai', { id: [...ids], dilihat: batch.dilihat, sandi })
    setSandi('')
    setBusy(false)
    if (!answer.ok) {
      setError(answer.error)
      return input.current?.focus()
    }
    if (answer.value.pekerjaanId !== null) return job.follow(answer.value.pekerjaanId, 'ttd.tandatangan')
    showToast({ tone: 'ok', title: persetujuan.ttdAntre(count(answer.value.antreTte)) })
    await finish({ hasil: [], sisa: 0 })
    onQueue()
  }
  return (
    <Dialog
      title={persetujuan.ttdJudul(count(ids.length))}
      onClose={() => (busy || running ? undefined : onClose())}
      initialFocus={input}
    >
      <form
        className="dialog-body"
        onSubmit={(e) => {
          e.preventDefault()
          void sign()
        }}
      >
        <p>{mode === 'lokal' ? persetujuan.ttdLokal : persetujuan.ttdBsre}</p>
        {batch.setujui.length > 0 && <p className="note">{persetujuan.ttdIkut(count(batch.setujui.length))}</p>}
        {other > 0 && <Notice tone="info">{persetujuan.ttdLain(count(other))}</Notice>}
        {running && job.job ? (
          <JobBar job={job.job} text={persetujuan.ttdJalan} onCancel={() => void job.cancel()} />
        ) : (
          <>
            <SandiField
              id="sandi-ttd"
              label={persetujuan.ttdSandi[mode]}
              note={persetujuan.ttdSekali}
              value={sandi}
              input={input}
              onChange={setSandi}
            />
            <ErrorNotice error={error ?? job.error} />
            <div className="dialog-acts">
              <button type="submit" className="btn c btn-primary" disabled={sandi === '' || busy}>
                {persetujuan.ttdMulai} <kbd className="key">Enter</kbd>
              </button>
              <button type="button" className="btn c" disabled={busy} onClick={onClose}>
                {bingkai.batal}
              </button>
            </div>
          </>
        )}
      </form>
    </Dialog>
  )
}
