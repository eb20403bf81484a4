// First step: a file dropped or chosen; below it the imports so far, each of which can be undone as a whole.
import { useState } from 'react'
import type { Output } from '#contract/ipc.ts'
import { refreshReads, useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { isPdfFile } from '#renderer/frame/use-file-drop.ts'
import { AskReason } from '#renderer/parts/ask-reason.tsx'
import { JobBar } from '#renderer/parts/job-bar.tsx'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { useJob } from '#renderer/parts/use-job.ts'
import { impor, keadaanImpor } from '#renderer/pesan/impor.ts'
import { count, dateAndTime } from '#renderer/pesan/waktu.ts'
import { showToast } from '#renderer/toast.ts'

type Riwayat = Output<'impor.riwayat'>['impor'][number]
type Props = {
  readonly busy: boolean
  readonly onChoose: (jalur: string | null) => void
  readonly onSample: () => void
}

/** The pane. */
export const ChooseFile = ({ busy, onChoose, onSample }: Props) => {
  const [over, setOver] = useState(false)
  return (
    <div className="im-choose">
      <div
        className={`drop-zone${over ? ' over' : ''}`}
        onDragOver={(e) => {
          e.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(e) => {
          e.preventDefault()
          setOver(false)
          const file = e.dataTransfer.files[0]
          if (file && !isPdfFile(file)) onChoose(window.siakel.pathOf(file))
        }}
      >
        <button type="button" className="btn c btn-primary" disabled={busy} data-next onClick={() => onChoose(null)}>
          {impor.pilih}
        </button>
        <button type="button" className="btn c" disabled={busy} onClick={onSample}>
          {impor.contoh}
        </button>
      </div>
      <History />
    </div>
  )
}

const History = () => {
  const { zone } = useFrame()
  const list = useRead('impor.riwayat', {})
  const [undoing, setUndoing] = useState<Riwayat | null>(null)
  const { job, running, error, start, cancel } = useJob((hasil) => {
    const left = (hasil as { readonly dilewatiJumlah?: number } | null)?.dilewatiJumlah ?? 0
    showToast({ tone: 'ok', title: impor.diurungkan, ...(left > 0 ? { text: impor.dibiarkan(count(left)) } : {}) })
    void refreshReads(['impor.riwayat', 'penduduk.daftar', 'loket.hariIni'])
  })
  const rows = list.data?.impor ?? []
  return (
    <section>
      <h3 className="section">{impor.riwayat}</h3>
      {running && job && (
        <JobBar job={job} text={impor.mengurungkan} saving={impor.mengurungkan} onCancel={() => void cancel()} />
      )}
      <ErrorNotice error={error ?? list.error?.error} />
      {rows.length === 0 ? (
        <p className="muted">{impor.riwayatKosong}</p>
      ) : (
        <table className="t">
          <thead>
            <tr>
              {impor.kolomRiwayat.map((k, i) => (
                <th key={k} className={i > 1 && i < 5 ? 'num' : ''}>
                  {k}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((r) => (
              <tr key={r.id}>
                <td>{dateAndTime(r.pada, zone)}</td>
                <td className="cut-text">
                  <b>{r.namaBerkas}</b>
                </td>
                <td className="num">{count(r.baru)}</td>
                <td className="num">{count(r.ubah)}</td>
                <td className="num">{count(r.tolak)}</td>
                <td>{r.oleh}</td>
                <td>{keadaanImpor(r.state)}</td>
                <td className="num">
                  {r.state !== 'diurungkan' && (
                    <button type="button" className="btn" disabled={running} onClick={() => setUndoing(r)}>
                      {impor.urungkan}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {undoing && (
        <AskReason
          title={impor.urungJudul}
          onClose={() => setUndoing(null)}
          choices={[
            {
              text: impor.urungkan,
              danger: true,
              run: async (alasan) => {
                await start('impor.urungkan', { imporId: undoing.id, alasan })
                return null
              },
            },
          ]}
        >
          <p>
            <b>{undoing.namaBerkas}</b>
          </p>
          {impor.urungArti}
        </AskReason>
      )}
    </section>
  )
}
