// The queue of the signature service in plain words: where each letter is and what a person must do about it.
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import type { AppError } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import { useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { KeyBar } from '#renderer/frame/key-bar.tsx'
import { usePageKeys } from '#renderer/key-dispatch.ts'
import { persetujuanAction } from '#renderer/keys.ts'
import { Icon } from '#renderer/parts/icon.tsx'
import { ErrorNotice, Notice } from '#renderer/parts/notice.tsx'
import { useLate } from '#renderer/parts/use-late.ts'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { galatText } from '#renderer/pesan/galat.ts'
import { antreanTte, persetujuan } from '#renderer/pesan/persetujuan.ts'
import { clockTime, count, titleCase } from '#renderer/pesan/waktu.ts'
import { focusNextPane, isOnButton } from './panes.ts'
import type { TteDialog } from './tte-dialogs.tsx'

const TteDialogs = lazy(() => import('./tte-dialogs.tsx').then((m) => ({ default: m.TteDialogs })))

type Queue = Output<'tte.antrean'>
type Row = Queue['baris'][number]
type Props = { readonly switcher: ReactNode; readonly onNextView: () => void }

/** The view; asked again every two seconds while it is shown. */
export const TteView = ({ switcher, onNextView }: Props) => {
  const read = useRead('tte.antrean', {}, { every: 2000 })
  const [dialog, setDialog] = useState<TteDialog | null>(null)
  const main = useRef<HTMLElement>(null)
  const late = useLate(read.isPending)
  const queue = read.data
  useEffect(() => main.current?.querySelector<HTMLElement>('[data-pane]')?.focus(), [])
  usePageKeys((press) => {
    const action = persetujuanAction(press, isOnButton())
    if (action === 'nextPane') return (focusNextPane(main.current), true)
    if (action === 'nextView') return (onNextView(), true)
    return false
  })
  return (
    <>
      <main className="work ap day" aria-label={persetujuan.antreanTte} ref={main}>
        <div className="toolbar">
          <h1>{persetujuan.antreanTte}</h1>
          <span className="sub">
            {queue && queue.baris.length > 0 && (queue.berjalan ? antreanTte.berjalan : antreanTte.diam)}
          </span>
          <span className="grow" />
          {switcher}
        </div>
        <div className="tte-pane" tabIndex={0} data-pane aria-label={persetujuan.antreanTte}>
          <p className="muted">{antreanTte.penjelasan}</p>
          <ErrorNotice error={read.error?.error} />
          {late && <p className="muted">{bingkai.memuat}</p>}
          {queue && <Signers queue={queue} onAsk={(row) => setDialog({ show: 'sandi', ...row })} />}
          {queue?.baris.length === 0 && <p className="muted">{antreanTte.kosong}</p>}
          {queue && queue.baris.length > 0 && (
            <ul className="tte-list">
              {queue.baris.map((row) => (
                <QueueRow key={row.id} row={row} onDecide={setDialog} />
              ))}
            </ul>
          )}
        </div>
      </main>
      <KeyBar
        keys={[
          ['Tab', antreanTte.k.pilih],
          ['Ctrl+Tab', persetujuan.k.bagian],
          ['F1', antreanTte.k.bantuan],
        ]}
      />
      <Suspense fallback={null}>{dialog && <TteDialogs dialog={dialog} onClose={() => setDialog(null)} />}</Suspense>
    </>
  )
}

type Waiting = { readonly pejabatId: string; readonly nama: string; readonly jumlah: number }

// One passphrase goes on with all letters of its signer.
const Signers = ({ queue, onAsk }: { readonly queue: Queue; readonly onAsk: (waiting: Waiting) => void }) => {
  const { may } = useFrame()
  const waiting = new Map<string, Waiting>()
  for (const { tindakan, pejabatId, penandatangan } of queue.baris)
    if (tindakan === 'ketik-sandi')
      waiting.set(pejabatId, { pejabatId, nama: penandatangan, jumlah: (waiting.get(pejabatId)?.jumlah ?? 0) + 1 })
  return [...waiting.values()].map((w) => (
    <Notice tone="warn" icon="lock" key={w.pejabatId}>
      <div className="tte-ask">
        <span className="grow">{antreanTte.sandiArti(count(w.jumlah))}</span>
        {may('surat.ttd') && (
          <button type="button" className="btn btn-primary" onClick={() => onAsk(w)}>
            {antreanTte.ketikSandi(w.nama)}
          </button>
        )}
      </div>
    </Notice>
  ))
}

type RowProps = { readonly row: Row; readonly onDecide: (dialog: TteDialog) => void }
const QueueRow = ({ row, onDecide }: RowProps) => {
  const { zone, may } = useFrame()
  const trouble = row.state === 'tidak-pasti' || row.state === 'gagal'
  return (
    <li>
      <div className="tte-letter">
        <b>{titleCase(row.subjekNama) || row.judul}</b>
        <span className="note">
          {row.subjekNama !== '' && `${row.judul} · `}
          {row.nomor} · {row.penandatangan}
        </span>
      </div>
      <span className={`tag ${trouble ? 'warn' : ''}`}>
        <Icon name={trouble ? 'warn' : row.state === 'dikirim' ? 'sync' : 'clock'} />
        {antreanTte.keadaan[row.state]}
      </span>
      <div className="tte-what">
        {row.galat !== null && <p>{galatText(readGalat(row.galat))}</p>}
        <p className="muted">
          {row.percobaan > 1 && antreanTte.percobaan(row.percobaan)}{' '}
          {row.berikutPada !== null && antreanTte.dicobaLagi(clockTime(row.berikutPada, zone))}{' '}
          {row.adaHasil && row.state === 'dikirim' ? antreanTte.diperiksa : antreanTte.tindakan[row.tindakan]}
        </p>
        {may('surat.ttd') && <Decisions row={row} onDecide={onDecide} />}
      </div>
    </li>
  )
}

const Decisions = ({ row, onDecide }: RowProps) => {
  const unsure = row.tindakan === 'putuskan'
  const refused = row.tindakan === 'perbaiki'
  const releasable = unsure || refused || row.state === 'menunggu'
  return releasable ? (
    <div className="btns">
      {unsure && (
        <button type="button" className="btn" onClick={() => onDecide({ show: 'unggah', id: row.id })}>
          {antreanTte.unggah}
        </button>
      )}
      {(unsure || refused) && (
        <button
          type="button"
          className="btn"
          onClick={() => onDecide({ show: 'putus', id: row.id, putusan: 'kirim-ulang', sure: refused })}
        >
          {unsure ? antreanTte.kirimUlang : antreanTte.kirimUlangGagal}
        </button>
      )}
      <button
        type="button"
        className="btn"
        onClick={() => onDecide({ show: 'putus', id: row.id, putusan: 'lepas', sure: !unsure })}
      >
        {antreanTte.lepas}
      </button>
    </div>
  ) : null
}

// SAFETY: the shell wrote an AppError; anything else gets the sentence of a bug.
const readGalat = (galat: string): AppError => {
  try {
    return JSON.parse(galat) as AppError
  } catch {
    return { code: 'GalatDalam', kode: 'TTE' }
  }
}
