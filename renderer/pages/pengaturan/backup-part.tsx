// Cadangan: copies that exist, and one more now.
import { useRead, refreshReads } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { JobBar } from '#renderer/parts/job-bar.tsx'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { useJob } from '#renderer/parts/use-job.ts'
import { pengaturan } from '#renderer/pesan/pengaturan.ts'
import { dateAndTime, fileSize } from '#renderer/pesan/waktu.ts'
import { showToast } from '#renderer/toast.ts'

/** The part. */
export const BackupPart = () => {
  const { zone } = useFrame()
  const list = useRead('cadangan.daftar', {})
  const { job, running, error, start, cancel } = useJob(() => {
    showToast({ tone: 'ok', title: pengaturan.cadanganJadi })
    void refreshReads(['cadangan.daftar', 'aplikasi.detak'])
  })
  const rows = list.data?.cadangan ?? []
  return (
    <div className="set-form">
      <p>{pengaturan.cadanganArti}</p>
      {running && job ? (
        <JobBar job={job} text={pengaturan.cadanganJalan} onCancel={() => void cancel()} />
      ) : (
        <div>
          <button type="button" className="btn c btn-primary" onClick={() => void start('cadangan.buat', {})}>
            {pengaturan.buatCadangan}
          </button>
        </div>
      )}
      <ErrorNotice error={error ?? list.error?.error} />
      {rows.length === 0 ? (
        <p className="muted">{pengaturan.cadanganKosong}</p>
      ) : (
        <table className="t">
          <thead>
            <tr>
              {pengaturan.kolomCadangan.map((k) => (
                <th key={k}>{k}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((c) => (
              <tr key={c.nama}>
                <td>
                  <b>{dateAndTime(c.pada, zone)}</b>
                </td>
                <td>{fileSize(c.ukuran)}</td>
                <td>
                  {c.teruji ? (
                    <span className="tag ok">{pengaturan.teruji}</span>
                  ) : (
                    <span className="tag">{pengaturan.belumUji}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
