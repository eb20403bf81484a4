// Paths and names of the server, for where it differs from the documentation. Folded away.
import type { PengaturanTte } from '#domain/kantor/tte.ts'
import { pengaturanTte as teks } from '#renderer/pesan/pengaturan-tte.ts'
import type { TteForm } from './tte-form.ts'

type Props = {
  readonly form: TteForm
  readonly mayChange: boolean
  readonly onChange: (beda: Partial<TteForm>) => void
  readonly onNilai: (beda: Partial<PengaturanTte>) => void
}
const calls = ['sign', 'download', 'verify', 'status'] as const

/** The fields. */
export const TteAdvanced = ({ form, mayChange, onChange, onNilai }: Props) => {
  const { nilai } = form
  return (
    <details className="lanjutan">
      <summary className="section">{teks.lanjutan}</summary>
      <p className="note">{teks.lanjutanArti}</p>
      <div className="g2">
        {calls.map((call) => (
          <div className="f" key={call}>
            <label htmlFor={`tte-path-${call}`}>{teks.jalur[call]}</label>
            <input
              id={`tte-path-${call}`}
              maxLength={120}
              autoComplete="off"
              disabled={!mayChange}
              value={nilai.path[call]}
              onChange={(e) => onNilai({ path: { ...nilai.path, [call]: e.target.value.trim() } })}
            />
          </div>
        ))}
        <div className="f">
          <label htmlFor="tte-tanda">{teks.tanda}</label>
          <select
            id="tte-tanda"
            disabled={!mayChange}
            value={nilai.tanda}
            onChange={(e) => onNilai({ tanda: e.target.value as PengaturanTte['tanda'] })}
          >
            {(['', '#', '$', '^'] as const).map((tanda) => (
              <option key={tanda} value={tanda}>
                {tanda === '' ? teks.tandaTanpa : tanda}
              </option>
            ))}
          </select>
        </div>
        <div className="f">
          <label htmlFor="tte-simpulan">{teks.simpulanSah}</label>
          <input
            id="tte-simpulan"
            maxLength={400}
            autoComplete="off"
            disabled={!mayChange}
            value={form.simpulanTeks}
            onChange={(e) => onChange({ simpulanTeks: e.target.value })}
          />
        </div>
      </div>
      {nilai.versi === 'v1' && (
        <label className="check">
          <input
            type="checkbox"
            checked={nilai.jawabanBase64}
            disabled={!mayChange}
            onChange={(e) => onNilai({ jawabanBase64: e.target.checked })}
          />{' '}
          {teks.jawabanBase64}
        </label>
      )}
      <div className="f">
        <label htmlFor="tte-nama">{teks.nama}</label>
        <textarea
          id="tte-nama"
          rows={3}
          disabled={!mayChange}
          value={form.namaTeks}
          onChange={(e) => onChange({ namaTeks: e.target.value })}
        />
      </div>
    </details>
  )
}
