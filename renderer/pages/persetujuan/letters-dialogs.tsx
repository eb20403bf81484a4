// Dialogs of the letters' view: return, withdraw, assign, sign, and what became of a batch.
import { useEffect, useRef, useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import type { BarisKonsep } from '#contract/konsep.ts'
import { call } from '#renderer/call.ts'
import { useRead } from '#renderer/data.ts'
import { AskReason } from '#renderer/parts/ask-reason.tsx'
import { Dialog } from '#renderer/parts/dialog.tsx'
import { FormDialog } from '#renderer/parts/form-dialog.tsx'
import { Notice } from '#renderer/parts/notice.tsx'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { galatText } from '#renderer/pesan/galat.ts'
import { persetujuan } from '#renderer/pesan/persetujuan.ts'
import { count } from '#renderer/pesan/waktu.ts'
import { nameOf } from './letter-rows.ts'
import { SignDialog } from './sign-dialog.tsx'
import type { Letters, LettersDialog } from './use-letters.ts'

/** The dialog that is open now. */
export const LettersDialogs = ({ l, onQueue }: { readonly l: Letters; readonly onQueue: () => void }) => {
  const { dialog } = l
  const close = () => l.setDialog(null)
  switch (dialog?.show) {
    case 'return':
      return (
        <AskReason
          title={persetujuan.kembalikanJudul(nameOf(dialog.row))}
          suggestions={persetujuan.alasanKembali}
          onClose={close}
          choices={[
            {
              text: persetujuan.kembalikanTombol,
              run: async (alasan) => {
                const answer = await call('konsep.kembalikan', { id: dialog.row.id, alasan })
                if (answer.ok) l.done(persetujuan.sudahKembali(nameOf(dialog.row)))
                return answer.ok ? null : answer.error
              },
            },
          ]}
        >
          {persetujuan.kembalikanArti}
        </AskReason>
      )
    case 'withdraw':
      return (
        <AskReason
          title={persetujuan.tarikJudul(nameOf(dialog.row))}
          suggestions={persetujuan.alasanTarik}
          onClose={close}
          choices={[
            {
              text: persetujuan.tarik,
              danger: true,
              run: async (alasan) => {
                const answer = await call('konsep.tarik', { id: dialog.row.id, alasan })
                if (answer.ok) l.done(persetujuan.sudahTarik(nameOf(dialog.row)))
                return answer.ok ? null : answer.error
              },
            },
          ]}
        >
          {persetujuan.tarikArti}
        </AskReason>
      )
    case 'assign':
      return <AssignDialog row={dialog.row} onClose={close} onDone={l.done} />
    case 'sign':
      return <SignDialog batch={dialog.batch} onClose={close} onTell={l.tell} onQueue={onQueue} />
    case 'outcome':
      return <OutcomeDialog dialog={dialog} rows={l.known} onClose={close} />
    default:
      return null
  }
}

type AssignProps = {
  readonly row: BarisKonsep
  readonly onClose: () => void
  readonly onDone: (title: string) => void
}
const AssignDialog = ({ row, onClose, onDone }: AssignProps) => {
  const petugas = useRead('konsep.petugas', {})
  const [id, setId] = useState<string | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const select = useRef<HTMLSelectElement>(null)
  const people = petugas.data?.petugas ?? []
  // The row names the account it waits for, not its id.
  useEffect(() => setId(people.find(({ nama }) => nama === row.untuk)?.id ?? null), [petugas.data]) // eslint-disable-line react-hooks/exhaustive-deps -- once, when the names come
  const save = async () => {
    const answer = await call('konsep.tugaskan', { id: row.id, penggunaId: id })
    if (!answer.ok) return setError(answer.error)
    onDone(persetujuan.sudahTugas(nameOf(row)))
    onClose()
  }
  return (
    <FormDialog
      title={persetujuan.tugaskanJudul(nameOf(row))}
      onClose={onClose}
      initialFocus={select}
      onSubmit={save}
      submit={persetujuan.tugaskanTombol}
      error={error ?? petugas.error?.error}
    >
      <div className="f counter">
        <label htmlFor="tugaskan">{persetujuan.tugaskanKepada}</label>
        <select id="tugaskan" ref={select} value={id ?? ''} onChange={(e) => setId(e.target.value || null)}>
          <option value="">{persetujuan.semuaBerhak}</option>
          {people.map((p) => (
            <option key={p.id} value={p.id}>
              {p.nama}
            </option>
          ))}
        </select>
      </div>
    </FormDialog>
  )
}

type OutcomeProps = {
  readonly dialog: Extract<LettersDialog, { show: 'outcome' }>
  readonly rows: ReadonlyMap<string, BarisKonsep>
  readonly onClose: () => void
}
const OutcomeDialog = ({ dialog: { outcome, left }, rows, onClose }: OutcomeProps) => {
  const close = useRef<HTMLButtonElement>(null)
  const { done, failed } = outcome
  return (
    <Dialog title={persetujuan.hasilJudul} onClose={onClose} initialFocus={close} wide>
      <div className="dialog-body">
        <Notice tone={done.length > 0 ? 'ok' : 'info'}>
          {done.length > 0 ? persetujuan.hasilMaju(count(done.length)) : persetujuan.hasilTanpaMaju}
        </Notice>
        {failed.length > 0 && (
          <Notice tone="warn">
            {persetujuan.hasilGagal(count(failed.length))}
            <ul className="outcome">
              {failed.map(({ id, error }) => {
                const row = rows.get(id)
                return (
                  <li key={id}>
                    <b>{row ? `${nameOf(row)}, ${row.judul}` : id}</b>
                    <span>{galatText(error)}</span>
                  </li>
                )
              })}
            </ul>
          </Notice>
        )}
        {left > 0 && <Notice tone="warn">{persetujuan.hasilSisa(count(left))}</Notice>}
        <div className="dialog-acts">
          <button type="button" className="btn c btn-primary" ref={close} onClick={onClose}>
            {bingkai.tutup}
          </button>
        </div>
      </div>
    </Dialog>
  )
}
