// The signers' NIK on this PC, and what the service says of each.
import { useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import type { StatusPenandatangan } from '#domain/tte/antrean.ts'
import { call } from '#renderer/call.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { pengaturanTte as teks, statusTteText } from '#renderer/pesan/pengaturan-tte.ts'
import { groupNik } from '#renderer/pesan/waktu.ts'
import type { TteForm } from './tte-form.ts'

type Akses = Output<'tte.baca'>
type Props = {
  readonly form: TteForm
  readonly akses: Akses
  readonly mayAkses: boolean
  readonly onChange: (beda: Partial<TteForm>) => void
}

/** The table. */
export const TteSigners = ({ form, akses, mayAkses, onChange }: Props) => {
  const { may } = useFrame()
  const [status, setStatus] = useState<Readonly<Record<string, StatusPenandatangan>>>({})
  const [asking, setAsking] = useState<string | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const ask = async (pejabatId: string) => {
    setAsking(pejabatId)
    setError(null)
    const answer = await call('tte.periksa', { pejabatId })
    setAsking(null)
    if (answer.ok) setStatus((lama) => ({ ...lama, [pejabatId]: answer.value.status }))
    else setError(answer.error)
  }
  const setNik = (pejabatId: string, nik: string | null) => onChange({ nik: { ...form.nik, [pejabatId]: nik } })
  return (
    <>
      <h3 className="section">{teks.penandatangan}</h3>
      <p className="note">{teks.penandatanganArti}</p>
      <table className="t">
        <thead>
          <tr>
            {teks.kolomPenandatangan.map((k) => (
              <th key={k}>{k}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {akses.pejabat.map((p) => (
            <tr key={p.id}>
              <td className="cut-text">
                <b>{p.nama}</b>
                <small className="note">{p.sebutan}</small>
              </td>
              <td>
                <NikCell pejabat={p} typed={form.nik[p.id]} mayAkses={mayAkses} onChange={(nik) => setNik(p.id, nik)} />
              </td>
              <td>
                <span className="row-acts">
                  {may('surat.ttd') && p.nikSamar !== null && (
                    <button type="button" className="btn" disabled={asking !== null} onClick={() => void ask(p.id)}>
                      {teks.periksaStatus}
                    </button>
                  )}
                  <StatusTag status={status[p.id]} asking={asking === p.id} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ErrorNotice error={error} />
    </>
  )
}

const StatusTag = ({
  status,
  asking,
}: {
  readonly status: StatusPenandatangan | undefined
  readonly asking: boolean
}) => (
  <span aria-live="polite">
    {asking
      ? teks.memeriksa
      : status && <span className={`tag ${status === 'boleh' ? 'ok' : 'warn'}`}>{statusTteText[status]}</span>}
  </span>
)

type CellProps = {
  readonly pejabat: Akses['pejabat'][number]
  readonly typed: string | null | undefined
  readonly mayAkses: boolean
  readonly onChange: (nik: string | null) => void
}
const NikCell = ({ pejabat, typed, mayAkses, onChange }: CellProps) => {
  if (!mayAkses) return <span className="nik">{groupNik(pejabat.nikSamar)}</span>
  if (typed === null)
    return (
      <span className="row-acts">
        <span className="muted">{teks.akanDihapus}</span>
        <button type="button" className="btn" onClick={() => onChange('')}>
          {teks.urung}
        </button>
      </span>
    )
  return (
    <span className="row-acts">
      <input
        className="nik-input"
        inputMode="numeric"
        maxLength={20}
        autoComplete="off"
        aria-label={teks.nikBaru(pejabat.nama)}
        placeholder={pejabat.nikSamar ? groupNik(pejabat.nikSamar) : ''}
        value={typed ?? ''}
        onChange={(e) => onChange(e.target.value)}
      />
      {pejabat.nikSamar !== null && (
        <button type="button" className="btn" onClick={() => onChange(null)}>
          {teks.hapusNik}
        </button>
      )}
    </span>
  )
}
