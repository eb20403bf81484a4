// Whose certificates are on this PC, how long they hold, and a new one in their place.
import { useEffect, useRef, useState } from 'react'
import type { Output } from '#contract/ipc.ts'
import { refreshReads, useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { useHeartbeat } from '#renderer/frame/heartbeat.ts'
import { FormDialog } from '#renderer/parts/form-dialog.tsx'
import { JobBar } from '#renderer/parts/job-bar.tsx'
import { Notice } from '#renderer/parts/notice.tsx'
import { SandiField } from '#renderer/parts/sandi-field.tsx'
import { useJob } from '#renderer/parts/use-job.ts'
import { masaBerlakuText, pengaturanTtd as teks } from '#renderer/pesan/pengaturan-ttd.ts'
import { dateIn, shortDate } from '#renderer/pesan/waktu.ts'
import { showToast } from '#renderer/toast.ts'
import { ConfirmRemove } from './confirm-remove.tsx'

type Row = Output<'sertifikat.daftar'>['pejabat'][number]
type Props = { readonly rows: readonly Row[]; readonly mayChange: boolean }

/** The list. Officials of the past are left out unless their certificate is still here. */
export const SertifikatList = ({ rows, mayChange }: Props) => {
  const { zone } = useFrame()
  const now = useHeartbeat((beat) => beat.jam)
  const appointments = useRead('pejabat.daftar', {}).data?.pejabat ?? []
  const [acting, setActing] = useState<{ readonly row: Row; readonly act: 'impor' | 'hapus' } | null>(null)
  if (now === undefined) return null
  const today = dateIn(now, zone)
  const isPast = (id: string) => (appointments.find((p) => p.id === id)?.sampai ?? today) < today
  const shown = rows.filter((row) => row.sertifikat !== null || !isPast(row.id))
  return (
    <section className="set-form wide-part">
      <h3 className="section">{teks.sertifikat}</h3>
      <p className="note">{teks.sertifikatArti}</p>
      {shown.length === 0 && <Notice tone="warn">{teks.pejabatKosong}</Notice>}
      {shown.length > 0 && (
        <table className="t">
          <thead>
            <tr>
              {teks.kolomSertifikat.map((k) => (
                <th key={k}>{k}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                <td>
                  <b>{row.nama}</b>
                  <small className="note">{row.sebutan}</small>
                </td>
                <Facts row={row} now={Date.parse(now)} zone={zone} />
                <td className="num">
                  {mayChange && (
                    <span className="row-acts">
                      <button type="button" className="btn" onClick={() => setActing({ row, act: 'impor' })}>
                        {row.sertifikat ? teks.ganti : teks.impor}
                      </button>
                      {row.sertifikat && (
                        <button
                          type="button"
                          className="btn btn-danger"
                          onClick={() => setActing({ row, act: 'hapus' })}
                        >
                          {teks.hapus}
                        </button>
                      )}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {acting?.act === 'impor' && <ImportDialog row={acting.row} onClose={() => setActing(null)} />}
      {acting?.act === 'hapus' && (
        <ConfirmRemove
          title={teks.hapusJudul(acting.row.nama)}
          text={teks.hapusArti}
          act={teks.hapus}
          done={teks.terhapus}
          name="sertifikat.hapus"
          input={{ pejabatId: acting.row.id }}
          onClose={() => setActing(null)}
        />
      )}
    </section>
  )
}

const Facts = ({ row, now, zone }: { readonly row: Row; readonly now: number; readonly zone: string }) => {
  const { sertifikat } = row
  if (!sertifikat)
    return (
      <td colSpan={2} className="muted">
        {teks.belumAda}
      </td>
    )
  const masa = masaBerlakuText(sertifikat, now)
  const sampai = shortDate(dateIn(new Date(sertifikat.berlakuSampai).toISOString(), zone))
  return (
    <>
      <td className="cut-text">
        {sertifikat.nama}
        <small className="note">{teks.penerbit(sertifikat.penerbit)}</small>
      </td>
      <td>
        {teks.sampai(sampai)}
        {masa.nada !== 'ok' && <span className={`tag under ${masa.nada}`}>{masa.teks}</span>}
      </td>
    </>
  )
}

const ImportDialog = ({ row, onClose }: { readonly row: Row; readonly onClose: () => void }) => {
  const [sandi, setSandi] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const { job, running, error, start, cancel } = useJob(() => {
    showToast({ tone: 'ok', title: teks.terimpor, text: row.nama })
    void refreshReads(['sertifikat.daftar'])
    onClose()
  })
  // A wrong passphrase is typed anew, never mended: nobody sees what stands there.
  useEffect(() => {
    if (!error) return
    setSandi('')
    input.current?.focus()
  }, [error])
  return (
    <FormDialog
      title={teks.imporJudul(row.nama)}
      onClose={onClose}
      initialFocus={input}
      onSubmit={() => (!running ? start('sertifikat.impor', { pejabatId: row.id, sandi }) : undefined)}
      submit={teks.pilihBerkas}
      disabled={running}
      error={error}
    >
      <SandiField
        id="sertifikat-sandi"
        label={teks.sandi}
        note={teks.sandiArti}
        value={sandi}
        input={input}
        onChange={setSandi}
      />
      {running && job && <JobBar job={job} text={teks.memeriksa} onCancel={() => void cancel()} />}
    </FormDialog>
  )
}
