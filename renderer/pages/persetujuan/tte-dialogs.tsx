// What a person decides about a letter at the signature service, and the passphrase with which the queue goes on.
import { useEffect, useRef, useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import { call } from '#renderer/call.ts'
import { refreshReads } from '#renderer/data.ts'
import { Dialog } from '#renderer/parts/dialog.tsx'
import { FormDialog } from '#renderer/parts/form-dialog.tsx'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { SandiField } from '#renderer/parts/sandi-field.tsx'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { galatText } from '#renderer/pesan/galat.ts'
import { antreanTte } from '#renderer/pesan/persetujuan.ts'
import { count } from '#renderer/pesan/waktu.ts'
import { showToast } from '#renderer/toast.ts'

type Sandi = { readonly pejabatId: string; readonly nama: string; readonly jumlah: number }
type Putusan = 'kirim-ulang' | 'lepas'
export type TteDialog =
  | ({ readonly show: 'sandi' } & Sandi)
  | { readonly show: 'unggah'; readonly id: string }
  /** `sure`: the service itself said that it was not signed. */
  | { readonly show: 'putus'; readonly id: string; readonly putusan: Putusan; readonly sure: boolean }

type Props = { readonly dialog: TteDialog; readonly onClose: () => void }

const said = { 'kirim-ulang': antreanTte.sudahUlang, lepas: antreanTte.sudahLepas } as const
const refresh = () => refreshReads(['tte.antrean', 'konsep.daftar', 'konsep.buka'])

/** The dialog that is open now. */
export const TteDialogs = ({ dialog, onClose }: Props) => {
  switch (dialog.show) {
    case 'sandi':
      return <SandiDialog sandi={dialog} onClose={onClose} />
    case 'unggah':
      return <Upload id={dialog.id} onClose={onClose} />
    case 'putus':
      return <Decide id={dialog.id} putusan={dialog.putusan} sure={dialog.sure} onClose={onClose} />
  }
}

// Nothing to ask: the shell opens its file dialog at once.
const Upload = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void call('tte.putuskan', { id, putusan: 'unggah' }).then((answer) => {
      if (!answer.ok) showToast({ tone: 'bad', title: galatText(answer.error) })
      else if (answer.value.beres) showToast({ tone: 'ok', title: antreanTte.sudahUnggah })
      void refresh()
      onClose()
    })
  }, [id, onClose])
  return null
}

type DecideProps = {
  readonly id: string
  readonly putusan: Putusan
  readonly sure: boolean
  readonly onClose: () => void
}
const Decide = ({ id, putusan, sure, onClose }: DecideProps) => {
  const [error, setError] = useState<AppError | null>(null)
  const cancel = useRef<HTMLButtonElement>(null)
  const again = putusan === 'kirim-ulang'
  const decide = async () => {
    const answer = await call('tte.putuskan', { id, putusan })
    if (!answer.ok) return setError(answer.error)
    showToast({ tone: 'ok', title: said[putusan] })
    void refresh()
    onClose()
  }
  return (
    <Dialog title={again ? antreanTte.ulangJudul : antreanTte.lepasJudul} onClose={onClose} initialFocus={cancel}>
      <div className="dialog-body">
        {(!sure || !again) && <p>{again ? antreanTte.ulangArti : antreanTte.lepasArti}</p>}
        <ErrorNotice error={error} />
        <div className="dialog-acts">
          <button type="button" className="btn c" ref={cancel} onClick={onClose}>
            {bingkai.batal}
          </button>
          <button type="button" className={`btn c${sure ? '' : ' btn-danger'}`} onClick={() => void decide()}>
            {sure
              ? again
                ? antreanTte.kirimUlangGagal
                : antreanTte.lepas
              : again
                ? antreanTte.ulangTombol
                : antreanTte.lepasTombol}
          </button>
        </div>
      </div>
    </Dialog>
  )
}

const SandiDialog = ({ sandi: asked, onClose }: { readonly sandi: Sandi; readonly onClose: () => void }) => {
  const [sandi, setSandi] = useState('')
  const [error, setError] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const go = async () => {
    if (sandi === '' || busy) return
    setBusy(true)
    const answer = await call('tte.coba', { pejabatId: asked.pejabatId, sandi })
    setSandi('')
    setBusy(false)
    if (!answer.ok) {
      setError(answer.error)
      return input.current?.focus()
    }
    showToast({ tone: 'ok', title: antreanTte.dilanjutkan(count(answer.value.jumlah)) })
    void refresh()
    onClose()
  }
  return (
    <FormDialog
      title={antreanTte.sandiJudul(asked.nama)}
      onClose={onClose}
      initialFocus={input}
      onSubmit={go}
      submit={
        <>
          {antreanTte.lanjutkan} <kbd className="key">Enter</kbd>
        </>
      }
      disabled={sandi === '' || busy}
      error={error}
    >
      <p>{antreanTte.sandiArti(count(asked.jumlah))}</p>
      <SandiField id="sandi-tte" label={antreanTte.sandi} value={sandi} input={input} onChange={setSandi} />
    </FormDialog>
  )
}
