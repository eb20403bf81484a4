// Asks for the secret again when a call needs it (SECURITY A-5), over whatever is open; the call is then made once more.
import { useEffect, useRef, useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import { call, onSandiNeeded } from '#renderer/call.ts'
import { Dialog } from '#renderer/parts/dialog.tsx'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { SandiField } from '#renderer/parts/sandi-field.tsx'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { sandiLagi } from '#renderer/pesan/masuk.ts'

/** Waits unseen until a call needs the secret. */
export const AskSandi = ({ nama }: { readonly nama: string }) => {
  const waiting = useRef<((given: boolean) => void) | null>(null)
  const [open, setOpen] = useState(false)
  const answer = (given: boolean): void => {
    waiting.current?.(given)
    waiting.current = null
    setOpen(false)
  }
  useEffect(() => {
    const end = onSandiNeeded(() => {
      setOpen(true)
      return new Promise((given) => void (waiting.current = given))
    })
    return () => {
      end()
      // Locked while it was asked: the call stays refused.
      waiting.current?.(false)
    }
  }, [])
  return open ? <SandiDialog nama={nama} onGiven={() => answer(true)} onClose={() => answer(false)} /> : null
}

type Props = { readonly nama: string; readonly onGiven: () => void; readonly onClose: () => void }

const SandiDialog = ({ nama, onGiven, onClose }: Props) => {
  const [sandi, setSandi] = useState('')
  const [error, setError] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const submit = async () => {
    if (busy || sandi === '') return
    setBusy(true)
    const proved = await call('sesi.buktikan', { sandi })
    setBusy(false)
    setSandi('')
    if (proved.ok) return onGiven()
    setError(proved.error)
    input.current?.focus()
  }
  return (
    <Dialog title={sandiLagi.judul} onClose={onClose} initialFocus={input}>
      <form
        className="dialog-body"
        onSubmit={(e) => {
          e.preventDefault()
          void submit()
        }}
        onKeyDown={(e) => {
          // A dialog under this one would take the key for its own.
          if (e.key !== 'Escape') return
          e.stopPropagation()
          onClose()
        }}
      >
        <p>{sandiLagi.arti(nama)}</p>
        <SandiField id="sandi-lagi" label={sandiLagi.isian} value={sandi} input={input} onChange={setSandi} />
        <ErrorNotice error={error} />
        <div className="dialog-acts">
          <button type="submit" className="btn c btn-primary" disabled={busy || sandi === ''}>
            {sandiLagi.lanjutkan}
          </button>
          <button type="button" className="btn c" onClick={onClose}>
            {bingkai.batal}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
