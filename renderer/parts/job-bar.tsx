// Progress of a long job: a bar with counts, and Cancel while that is still possible.
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { count } from '#renderer/pesan/waktu.ts'
import type { Job } from './use-job.ts'

type Props = { readonly job: Job; readonly text: string; readonly saving?: string; readonly onCancel: () => void }

/** The bar; while the worker commits there is nothing to cancel. */
export const JobBar = ({ job, text, saving, onCancel }: Props) => {
  const share = job.total ? Math.min(100, (job.selesai / job.total) * 100) : null
  return (
    <div className="job" aria-live="polite">
      <div className="grow">
        <div className="job-text">
          <span>{job.keadaan === 'menyimpan' ? (saving ?? text) : text}</span>
          <span className="muted">
            {job.total
              ? `${count(job.selesai)} dari ${count(job.total)}`
              : job.selesai > 0
                ? count(job.selesai)
                : bingkai.memuat}
          </span>
        </div>
        <div
          className={`bar${share === null ? ' unknown' : ''}`}
          role="progressbar"
          aria-label={text}
          aria-valuemin={0}
          aria-valuemax={job.total ?? undefined}
          aria-valuenow={share === null ? undefined : job.selesai}
        >
          <i style={{ width: `${share ?? 30}%` }} />
        </div>
      </div>
      <button type="button" className="btn" disabled={!job.bisaBatal} onClick={onCancel}>
        {bingkai.batal}
      </button>
    </div>
  )
}
