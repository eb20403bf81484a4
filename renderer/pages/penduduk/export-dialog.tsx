// Export of the register: asks for a reason, then shows the job.
import { useState } from 'react'
import { Dialog } from '#renderer/parts/dialog.tsx'
import { JobBar } from '#renderer/parts/job-bar.tsx'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { useJob } from '#renderer/parts/use-job.ts'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { penduduk } from '#renderer/pesan/penduduk.ts'
import { showToast } from '#renderer/toast.ts'

/** The dialog. */
export const ExportDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [alasan, setAlasan] = useState('')
  const [short, setShort] = useState(false)
  const { job, running, error, start, cancel } = useJob(() => {
    showToast({ tone: 'ok', title: penduduk.eksporSelesai })
    onClose()
  })
  const run = async () => {
    setShort(alasan.trim().length < 3)
    if (alasan.trim().length >= 3) await start('penduduk.ekspor', { alasan: alasan.trim() })
  }
  return (
    <Dialog title={penduduk.eksporJudul} onClose={onClose}>
      <p>{penduduk.eksporArti}</p>
      {job && running ? (
        <JobBar job={job} text={penduduk.eksporJalan} onCancel={() => void cancel()} />
      ) : (
        <form
          className="dialog-body"
          onSubmit={(e) => {
            e.preventDefault()
            void run()
          }}
        >
          <div className="f counter">
            <label htmlFor="alasan-ekspor">{bingkai.alasan}</label>
            <input
              id="alasan-ekspor"
              autoFocus
              maxLength={300}
              value={alasan}
              onChange={(e) => setAlasan(e.target.value)}
            />
            <span className="note">{bingkai.alasanPetunjuk}</span>
          </div>
          <ErrorNotice error={short ? { code: 'AlasanWajib' } : error} />
          <div className="dialog-acts">
            <button type="submit" className="btn c btn-primary">
              {penduduk.eksporMulai}
            </button>
            <button type="button" className="btn c" onClick={onClose}>
              {bingkai.batal}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  )
}
