// The way out of training: deletes the invented office and shows the first start again.
import { useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import { call } from '#renderer/call.ts'
import { refreshReads } from '#renderer/data.ts'
import { Dialog } from '#renderer/parts/dialog.tsx'
import { ErrorNotice, Notice } from '#renderer/parts/notice.tsx'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { pengaturan } from '#renderer/pesan/pengaturan.ts'

/** A notice with the button, and the question behind it. */
export const EndLatihan = () => {
  const [asking, setAsking] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const end = async () => {
    const answer = await call('awal.keluarLatihan', {})
    if (!answer.ok) return setError(answer.error)
    await refreshReads(['aplikasi.status'])
  }
  return (
    <>
      <Notice tone="info">
        {pengaturan.latihanArti}{' '}
        <button type="button" className="btn" onClick={() => setAsking(true)}>
          {pengaturan.akhiriLatihan}
        </button>
      </Notice>
      {asking && (
        <Dialog title={pengaturan.akhiriLatihan} onClose={() => setAsking(false)}>
          <div className="dialog-body">
            <p>{pengaturan.akhiriArti}</p>
            <ErrorNotice error={error} />
            <div className="btns">
              <button type="button" className="btn c" onClick={() => setAsking(false)}>
                {bingkai.batal}
              </button>
              <button type="button" className="btn c btn-danger" onClick={() => void end()}>
                {pengaturan.hapusLatihan}
              </button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  )
}
