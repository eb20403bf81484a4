// First start: one click into the training office, or seven steps to a real one.
import { useState } from 'react'
import { refreshReads } from '#renderer/data.ts'
import type { Status } from '#renderer/frame/frame-context.ts'
import { JobBar } from '#renderer/parts/job-bar.tsx'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { useJob } from '#renderer/parts/use-job.ts'
import { awal } from '#renderer/pesan/awal.ts'
import { Wizard } from './wizard.tsx'
import '#renderer/styles/awal.css'

/** The screen before any office exists. */
export const Awal = ({ status }: { readonly status: Status }) => {
  const [wizard, setWizard] = useState(false)
  const { job, running, error, start, cancel } = useJob(() => void refreshReads(['aplikasi.status']))
  if (wizard) return <Wizard status={status} onBack={() => setWizard(false)} />
  return (
    <main className="welcome">
      <header className="wz-head">
        <b>SIAKEL</b>
        <span>{status.versi}</span>
      </header>
      <div className="welcome-body">
        <h1>{awal.selamat}</h1>
        <p className="muted">{awal.selamatArti}</p>
        <ErrorNotice error={error} />
        {job && running ? (
          <JobBar job={job} text={awal.latihanJalan} onCancel={() => void cancel()} />
        ) : (
          <div className="two-ways">
            <section>
              <h2>{awal.siapkan}</h2>
              <p>{awal.siapkanArti}</p>
              <button type="button" className="btn c btn-primary" autoFocus onClick={() => setWizard(true)}>
                {awal.siapkan}
              </button>
            </section>
            <section>
              <h2>{awal.latihan}</h2>
              <p>{awal.latihanArti}</p>
              <button type="button" className="btn c" onClick={() => void start('awal.latihan', {})}>
                {awal.latihan}
              </button>
            </section>
          </div>
        )}
      </div>
    </main>
  )
}
