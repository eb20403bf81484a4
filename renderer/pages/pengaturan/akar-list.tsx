// Issuers whose certificates this office trusts when it checks a signature.
import { useState } from 'react'
import type { Output } from '#contract/ipc.ts'
import { refreshReads } from '#renderer/data.ts'
import { JobBar } from '#renderer/parts/job-bar.tsx'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { useJob } from '#renderer/parts/use-job.ts'
import { pengaturanTtd as teks } from '#renderer/pesan/pengaturan-ttd.ts'
import { showToast } from '#renderer/toast.ts'
import { ConfirmRemove } from './confirm-remove.tsx'

type Row = Output<'sertifikat.daftar'>['akar'][number]
type Props = { readonly rows: readonly Row[]; readonly mayChange: boolean }

/** The list. */
export const AkarList = ({ rows, mayChange }: Props) => {
  const [removing, setRemoving] = useState<Row | null>(null)
  const { job, running, error, start, cancel } = useJob((hasil) => {
    showToast({ tone: 'ok', title: teks.akarTertambah(String(hasil)) })
    void refreshReads(['sertifikat.daftar', 'pengaturan.baca'])
  })
  return (
    <section className="set-form">
      <h3 className="section">{teks.akar}</h3>
      <p className="note">{teks.akarArti}</p>
      {rows.length === 0 && <p className="muted">{teks.akarKosong}</p>}
      {rows.length > 0 && (
        <table className="t">
          <thead>
            <tr>
              {teks.kolomAkar.map((k) => (
                <th key={k}>{k}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.sidikJari}>
                <td className="cut-text">
                  <b>{row.nama}</b>
                </td>
                <td className="sidik">{(row.sidikJari.toUpperCase().match(/.{4}/g) ?? []).join(' ')}</td>
                <td className="num">
                  {mayChange && (
                    <button type="button" className="btn btn-danger" onClick={() => setRemoving(row)}>
                      {teks.hapus}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {running && job && <JobBar job={job} text={teks.memeriksa} onCancel={() => void cancel()} />}
      <ErrorNotice error={error} />
      {mayChange && (
        <div>
          <button
            type="button"
            className="btn c"
            aria-disabled={running}
            onClick={() => (running ? undefined : void start('sertifikat.akarTambah', {}))}
          >
            {teks.tambahAkar}
          </button>
        </div>
      )}
      {removing && (
        <ConfirmRemove
          title={teks.akarHapusJudul(removing.nama)}
          text={teks.akarHapusArti}
          act={teks.tidakLagiPercaya}
          done={teks.akarTerhapus}
          name="sertifikat.akarHapus"
          input={{ sidikJari: removing.sidikJari }}
          onClose={() => setRemoving(null)}
        />
      )}
    </section>
  )
}
