// Pengguna: accounts, roles, unlocking. A change asks for one's own password again (SECURITY A-5).
import { useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import { daftarPeran, type Peran } from '#domain/pengguna/hak.ts'
import { call } from '#renderer/call.ts'
import { refreshReads, useRead } from '#renderer/data.ts'
import { FormDialog } from '#renderer/parts/form-dialog.tsx'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { bingkai, daftarPeranText, peranText } from '#renderer/pesan/bingkai.ts'
import { pengaturan } from '#renderer/pesan/pengaturan.ts'

type Account = Output<'pengguna.daftar'>['pengguna'][number]
type Editing = {
  readonly id: string | null
  readonly nama: string
  readonly peran: readonly Peran[]
  readonly aktif: boolean
  /** The official this account signs as. */
  readonly pejabatId: string | null
}

/** The part. */
export const AccountsPart = () => {
  const list = useRead('pengguna.daftar', {})
  const [editing, setEditing] = useState<Editing | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const unlock = async (id: string) => {
    const answer = await call('pengguna.bukaKunci', { id })
    setError(answer.ok ? null : answer.error)
    await refreshReads(['pengguna.daftar'])
  }
  return (
    <div className="set-form">
      <ErrorNotice error={error ?? list.error?.error} />
      <table className="t">
        <thead>
          <tr>
            {pengaturan.kolomPengguna.map((k) => (
              <th key={k}>{k}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.data?.pengguna.map((p: Account) => (
            <tr key={p.id}>
              <td>
                <button type="button" className="link" onClick={() => setEditing(p)}>
                  {p.nama}
                </button>
              </td>
              <td>{daftarPeranText(p.peran)}</td>
              <td>
                {p.terkunci ? (
                  <span className="tag warn">{pengaturan.terkunci}</span>
                ) : p.aktif ? (
                  pengaturan.aktif
                ) : (
                  <span className="muted">{pengaturan.nonaktif}</span>
                )}
              </td>
              <td className="num">
                {p.terkunci && (
                  <button type="button" className="btn" onClick={() => void unlock(p.id)}>
                    {pengaturan.bukaKunci}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <button
          type="button"
          className="btn c"
          onClick={() => setEditing({ id: null, nama: '', peran: ['petugas'], aktif: true, pejabatId: null })}
        >
          {pengaturan.tambahPengguna}
        </button>
      </div>
      {editing && <AccountDialog editing={editing} onClose={() => setEditing(null)} />}
    </div>
  )
}

const AccountDialog = ({ editing, onClose }: { readonly editing: Editing; readonly onClose: () => void }) => {
  const [value, setValue] = useState(editing)
  const [baru, setBaru] = useState('')
  const [saya, setSaya] = useState('')
  const [error, setError] = useState<AppError | null>(null)
  const [problem, setProblem] = useState('')
  const save = async () => {
    setError(null)
    setProblem(
      value.nama.trim() === ''
        ? pengaturan.wajib(pengaturan.nama)
        : value.peran.length === 0
          ? pengaturan.peranPerlu
          : '',
    )
    if (value.nama.trim() === '' || value.peran.length === 0) return
    const answer = await call('pengguna.simpan', {
      id: value.id,
      nama: value.nama.trim(),
      peran: [...value.peran],
      aktif: value.aktif,
      pejabatId: value.pejabatId,
      sandiBaru: baru === '' ? null : baru,
      sandiSaya: saya,
    })
    if (!answer.ok) return setError(answer.error)
    await refreshReads(['pengguna.daftar'])
    onClose()
  }
  return (
    <FormDialog
      title={value.id === null ? pengaturan.penggunaBaru : pengaturan.ubahPengguna}
      onClose={onClose}
      onSubmit={save}
      submit={bingkai.simpan}
      disabled={saya === '' || (value.id === null && baru === '')}
      problem={problem}
      error={error}
    >
      <div className="f">
        <label htmlFor="akun-nama">{pengaturan.nama}</label>
        <input
          id="akun-nama"
          autoFocus
          maxLength={100}
          autoComplete="off"
          value={value.nama}
          onChange={(e) => setValue({ ...value, nama: e.target.value })}
        />
      </div>
      <fieldset className="ticks">
        <legend>{pengaturan.peran}</legend>
        {daftarPeran.map((p) => (
          <label key={p}>
            <input
              type="checkbox"
              checked={value.peran.includes(p)}
              onChange={(e) =>
                setValue({
                  ...value,
                  peran: e.target.checked ? [...value.peran, p] : value.peran.filter((x) => x !== p),
                })
              }
            />
            {peranText[p]}
          </label>
        ))}
      </fieldset>
      <PejabatField value={value.pejabatId} onChange={(pejabatId) => setValue({ ...value, pejabatId })} />
      {value.id !== null && (
        <label className="check">
          <input
            type="checkbox"
            checked={value.aktif}
            onChange={(e) => setValue({ ...value, aktif: e.target.checked })}
          />{' '}
          {pengaturan.bolehMasuk}
        </label>
      )}
      <div className="f">
        <label htmlFor="akun-sandi">{value.id === null ? pengaturan.sandiAwal : pengaturan.sandiBaruKosong}</label>
        <input
          id="akun-sandi"
          type="password"
          autoComplete="new-password"
          maxLength={200}
          value={baru}
          onChange={(e) => setBaru(e.target.value)}
        />
      </div>
      <div className="f">
        <label htmlFor="akun-saya">{pengaturan.sandiSaya}</label>
        <input
          id="akun-saya"
          type="password"
          autoComplete="off"
          maxLength={200}
          value={saya}
          onChange={(e) => setSaya(e.target.value)}
        />
      </div>
    </FormDialog>
  )
}

const PejabatField = (props: {
  readonly value: string | null
  readonly onChange: (pejabatId: string | null) => void
}) => {
  const daftar = useRead('pejabat.daftar', {})
  return (
    <div className="f">
      <label htmlFor="akun-pejabat">{pengaturan.sebagaiPejabat}</label>
      <select
        id="akun-pejabat"
        value={props.value ?? ''}
        onChange={(e) => props.onChange(e.target.value === '' ? null : e.target.value)}
      >
        <option value="">{pengaturan.bukanPejabat}</option>
        {daftar.data?.pejabat.map((p) => (
          <option key={p.id} value={p.id}>
            {p.nama}, {p.sebutan}
          </option>
        ))}
      </select>
    </div>
  )
}
