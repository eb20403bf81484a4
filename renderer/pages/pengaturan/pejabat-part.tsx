// Pejabat penanda tangan: appointments with their periods; one is edited at a time.
import { useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import type { Pejabat } from '#domain/kantor/pejabat.ts'
import { call } from '#renderer/call.ts'
import { refreshReads, useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { useToday } from '#renderer/frame/heartbeat.ts'
import { FormDialog } from '#renderer/parts/form-dialog.tsx'
import { ErrorNotice, Notice } from '#renderer/parts/notice.tsx'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { jabatanText, pengaturan } from '#renderer/pesan/pengaturan.ts'
import { parseDate, shortDate } from '#renderer/pesan/waktu.ts'
import { newPejabat, PejabatFields, type PejabatText } from './pejabat-fields.tsx'

type Editing = { readonly id: string | null; readonly value: PejabatText }

/** The part. */
export const PejabatPart = ({ readOnly }: { readonly readOnly: boolean }) => {
  const { zone } = useFrame()
  const today = useToday(zone) ?? ''
  const list = useRead('pejabat.daftar', {})
  const [editing, setEditing] = useState<Editing | null>(null)
  const rows = list.data?.pejabat ?? []
  const edit = (p: Pejabat) => {
    const { id, ...isi } = p
    setEditing({ id, value: { ...isi, mulai: shortDate(p.mulai), sampai: shortDate(p.sampai) } })
  }
  return (
    <div className="set-form">
      <ErrorNotice error={list.error?.error} />
      {list.data && rows.length === 0 && <Notice tone="warn">{pengaturan.pejabatKosong}</Notice>}
      {rows.length > 0 && (
        <table className="t">
          <thead>
            <tr>
              {pengaturan.kolomPejabat.map((k) => (
                <th key={k}>{k}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((p) => (
              <tr key={p.id}>
                <td>
                  {p.cara === 'tetap'
                    ? jabatanText[p.jabatan]
                    : `${p.cara === 'pj' ? 'Pj.' : p.cara === 'plt' ? 'Plt.' : 'Plh.'} ${jabatanText[p.jabatan]}`}
                </td>
                <td>
                  {readOnly ? (
                    p.nama
                  ) : (
                    <button type="button" className="link" onClick={() => edit(p)}>
                      {p.nama}
                    </button>
                  )}
                </td>
                <td>{p.nip}</td>
                <td>
                  {shortDate(p.mulai)} – {p.sampai ? shortDate(p.sampai) : pengaturan.sekarang}
                </td>
                <td>{p.hadir ? 'ya' : 'tidak'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!readOnly && (
        <div>
          <button
            type="button"
            className="btn c"
            onClick={() => setEditing({ id: null, value: newPejabat('lurah', shortDate(today)) })}
          >
            {pengaturan.tambahPejabat}
          </button>
        </div>
      )}
      {editing && <PejabatDialog editing={editing} onClose={() => setEditing(null)} />}
    </div>
  )
}

const PejabatDialog = ({ editing, onClose }: { readonly editing: Editing; readonly onClose: () => void }) => {
  const [value, setValue] = useState(editing.value)
  const [error, setError] = useState<AppError | null>(null)
  const [problem, setProblem] = useState('')
  const save = async () => {
    const mulai = parseDate(value.mulai)
    const sampai = parseDate(value.sampai)
    if (value.nama.trim() === '') return setProblem(pengaturan.wajib(pengaturan.nama))
    if (mulai === null) return setProblem(`${pengaturan.mulai}: hh-bb-tttt.`)
    if (value.sampai !== '' && sampai === null) return setProblem(`${pengaturan.sampai}: hh-bb-tttt.`)
    const answer = await call('pejabat.simpan', {
      id: editing.id,
      isi: { ...value, nama: value.nama.trim(), mulai, sampai },
    })
    if (!answer.ok) return setError(answer.error)
    await refreshReads(['pejabat.daftar', 'loket.hariIni', 'surat.siapkan'])
    onClose()
  }
  return (
    <FormDialog
      title={editing.id === null ? pengaturan.pejabatBaru : pengaturan.ubahPejabat}
      onClose={onClose}
      wide
      onSubmit={save}
      submit={bingkai.simpan}
      problem={problem}
      error={error}
    >
      <PejabatFields value={value} n={0} onChange={setValue} />
    </FormDialog>
  )
}
