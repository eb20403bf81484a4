// Asks once before something is taken away in Pengaturan.
import { useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import type { Input } from '#contract/ipc.ts'
import { call } from '#renderer/call.ts'
import { refreshReads } from '#renderer/data.ts'
import { Dialog } from '#renderer/parts/dialog.tsx'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { showToast } from '#renderer/toast.ts'

type Name = 'sertifikat.hapus' | 'sertifikat.akarHapus'
type Props<N extends Name> = {
  readonly title: string
  readonly text: string
  readonly act: string
  readonly done: string
  readonly name: N
  readonly input: Input<N>
  readonly onClose: () => void
}

/** The dialog. */
export const ConfirmRemove = <N extends Name>({ title, text, act, done, name, input, onClose }: Props<N>) => {
  const [error, setError] = useState<AppError | null>(null)
  const run = async () => {
    const answer = await call(name, input)
    if (!answer.ok) return setError(answer.error)
    showToast({ tone: 'ok', title: done })
    await refreshReads(['sertifikat.daftar', 'pengaturan.baca'])
    onClose()
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text}</p>
      <ErrorNotice error={error} />
      <div className="dialog-acts">
        <button type="button" className="btn c" onClick={onClose}>
          {bingkai.batal}
        </button>
        <button type="button" className="btn c btn-danger" onClick={() => void run()}>
          {act}
        </button>
      </div>
    </Dialog>
  )
}
