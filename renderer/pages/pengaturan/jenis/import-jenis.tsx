// Takes a type from a file of another office. The bytes go to main, which looks at all of them before it stores anything.
import { useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import { call } from '#renderer/call.ts'
import { refreshReads } from '#renderer/data.ts'
import { Dialog } from '#renderer/parts/dialog.tsx'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { jenis } from '#renderer/pesan/jenis.ts'
import { masalahText } from '#renderer/pesan/jenis-masalah.ts'
import { showToast } from '#renderer/toast.ts'
import { readsOfJenis } from './riwayat-dialog.tsx'

const mostBytes = 2_000_000

/** The button, and the answer when the file is refused. */
export const ImportJenis = ({ onDone }: { readonly onDone: (kode: string, versi: number) => void }) => {
  const [error, setError] = useState<AppError | null>(null)
  const take = async (file: File | undefined) => {
    if (!file) return
    if (file.size > mostBytes) return setError({ code: 'BerkasJenisSalah', sebab: 'terlalu-besar' })
    const answer = await call('jenis.impor', { isi: await file.text() })
    if (!answer.ok) return setError(answer.error)
    await refreshReads(readsOfJenis)
    showToast({ tone: 'ok', title: jenis.diambil(answer.value.nama), text: jenis.diambilArti })
    onDone(answer.value.kode, answer.value.versi)
  }
  return (
    <>
      <label className="btn file-btn">
        {jenis.ambil}
        <input
          type="file"
          accept="application/json,.json"
          onChange={(e) => {
            void take(e.target.files?.[0])
            e.target.value = ''
          }}
        />
      </label>
      {error && (
        <Dialog title={jenis.ambil} onClose={() => setError(null)}>
          <div className="dialog-body">
            <ErrorNotice error={error} />
            {error.code === 'JenisSalah' && (
              <ul className="je-salah">
                {error.masalah.slice(0, 8).map((m) => (
                  <li key={`${m.letak} ${m.sebab} ${m.nilai}`}>
                    {masalahText(m)} {m.letak !== '' && <span className="note">({m.letak})</span>}
                  </li>
                ))}
              </ul>
            )}
            <div className="dialog-acts">
              <button type="button" className="btn c btn-primary" onClick={() => setError(null)}>
                {bingkai.tutup}
              </button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  )
}
