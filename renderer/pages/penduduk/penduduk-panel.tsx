// Adding a person or changing one, in a panel at the right edge; also F2 of the Loket. NIK warnings never stop anybody.
import { useEffect, useRef, useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import { call } from '#renderer/call.ts'
import { refreshReads, useRead } from '#renderer/data.ts'
import { Dialog } from '#renderer/parts/dialog.tsx'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { bidangText, penduduk } from '#renderer/pesan/penduduk.ts'
import { titleCase } from '#renderer/pesan/waktu.ts'
import { showToast } from '#renderer/toast.ts'
import { NikWarnings } from './nik-warnings.tsx'
import { PersonFields } from './person-fields.tsx'
import { changedFields, emptyPerson, fromText, toText, type PersonText, type Wrong } from './penduduk-values.ts'
import '#renderer/styles/penduduk.css'

type Props = { readonly id: string | null; readonly onClose: () => void; readonly onSaved: (id: string) => void }

/** The panel; `id` null adds a person. */
export const PendudukPanel = ({ id, onClose, onSaved }: Props) => {
  const kartu = useRead('penduduk.kartu', { id: id ?? 'orang-baru' }, { enabled: id !== null, once: true })
  const title = id === null ? penduduk.orangBaru : `${penduduk.ubahData}: ${titleCase(kartu.data?.isi.nama ?? '')}`
  return (
    <Dialog title={title} onClose={onClose} side>
      <ErrorNotice error={kartu.error?.error} />
      {id === null && <PersonForm before={null} onClose={onClose} onSaved={onSaved} />}
      {kartu.data && <PersonForm before={kartu.data} onClose={onClose} onSaved={onSaved} />}
    </Dialog>
  )
}

type Kartu = NonNullable<ReturnType<typeof useRead<'penduduk.kartu'>>['data']>
type FormProps = { readonly before: Kartu | null; readonly onClose: () => void; readonly onSaved: (id: string) => void }

const PersonForm = ({ before, onClose, onSaved }: FormProps) => {
  const [text, setText] = useState<PersonText>(() => (before ? toText(before.isi) : emptyPerson))
  const [alasan, setAlasan] = useState('')
  const [wrong, setWrong] = useState<Wrong>({})
  const [error, setError] = useState<AppError | null>(null)
  const [said, setSaid] = useState('')
  const form = useRef<HTMLFormElement>(null)
  // The card is read after the panel has opened; only then is there a field to focus.
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const save = async () => {
    const read = fromText(text)
    setWrong(read.wrong ?? {})
    setError(null)
    setSaid('')
    if (read.isi === null) return document.getElementById(`orang-${Object.keys(read.wrong)[0] ?? 'nama'}`)?.focus()
    if (alasan.trim().length < 3) {
      setError({ code: 'AlasanWajib' })
      return document.getElementById('orang-alasan')?.focus()
    }
    const perubahan = before ? changedFields(before.isi, read.isi) : {}
    if (before && Object.keys(perubahan).length === 0) return setSaid(penduduk.tidakAdaPerubahan)
    const answer = before
      ? await call('penduduk.ubah', { id: before.id, perubahan, alasan: alasan.trim(), dilihat: before.diubahPada })
      : await call('penduduk.tambah', { isi: read.isi, alasan: alasan.trim() })
    if (!answer.ok) return setError(answer.error)
    showToast({ tone: 'ok', title: penduduk.tersimpan, text: titleCase(text.nama) })
    await refreshReads(['penduduk.daftar', 'penduduk.cari', 'loket.hariIni'])
    onClose()
    onSaved(answer.value.id)
  }
  return (
    <form
      ref={form}
      className="person-form"
      onSubmit={(e) => {
        e.preventDefault()
        void save()
      }}
      onKeyDown={(e) => {
        if (!(e.ctrlKey && e.key.toLowerCase() === 's')) return
        e.preventDefault()
        void save()
      }}
    >
      <div className="person-form-body">
        <PersonFields text={text} wrong={wrong} onChange={(change) => setText({ ...text, ...change })}>
          <NikWarnings id={before?.id ?? null} text={text} />
        </PersonFields>
        <div className="f w2">
          <label htmlFor="orang-alasan">
            {penduduk.alasanUbah}
            <span className="req-mark"> wajib</span>
          </label>
          <input
            id="orang-alasan"
            list="dasar-perubahan"
            maxLength={300}
            value={alasan}
            onChange={(e) => setAlasan(e.target.value)}
          />
          <datalist id="dasar-perubahan">
            {penduduk.alasanContoh.map((a) => (
              <option key={a} value={a} />
            ))}
          </datalist>
        </div>
      </div>
      {Object.keys(wrong).length > 0 && (
        <p className="err">
          {penduduk.perluDiperbaiki}{' '}
          {Object.keys(wrong)
            .map((k) => bidangText[k as keyof typeof bidangText])
            .join(', ')}
        </p>
      )}
      <ErrorNotice error={error} />
      {said && <p className="muted">{said}</p>}
      <div className="dialog-acts">
        <button type="submit" className="btn c btn-primary">
          {bingkai.simpan} <kbd className="key">Ctrl+S</kbd>
        </button>
        <button type="button" className="btn c" onClick={onClose}>
          {bingkai.batal} <kbd className="key">Esc</kbd>
        </button>
      </div>
    </form>
  )
}
