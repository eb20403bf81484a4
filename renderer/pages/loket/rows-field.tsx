// A small table inside a letter's form (heirs, goods): rows of text.
import { loket } from '#renderer/pesan/loket.ts'
import type { FormRow } from './isian-form.ts'

type Props = {
  readonly id: string
  readonly className: string
  readonly value: readonly FormRow[]
  readonly kolom: readonly { readonly kunci: string; readonly judul: string }[]
  readonly max: number
  /** Rows that need not be typed: officials of the office. */
  readonly known: readonly FormRow[]
  readonly onChange: (rows: readonly FormRow[]) => void
}

/** Rows with one input per column; the last row adds another. */
export const RowsField = ({ id, className, value, kolom, max, known, onChange }: Props) => {
  const rows = value.length === 0 ? [{}] : value
  const set = (i: number, kunci: string, text: string) =>
    onChange(rows.map((row, j) => (j === i ? { ...row, [kunci]: text } : row)))
  return (
    <table className="rows">
      <thead>
        <tr>
          {kolom.map((k) => (
            <th key={k.kunci}>{k.judul}</th>
          ))}
          <th />
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i}>
            {kolom.map((k, j) => (
              <td key={k.kunci}>
                <input
                  {...(i === 0 && j === 0 ? { id } : {})}
                  className={className}
                  aria-label={`${k.judul} ${i + 1}`}
                  maxLength={300}
                  value={(row as FormRow)[k.kunci] ?? ''}
                  onChange={(e) => set(i, k.kunci, e.target.value)}
                />
              </td>
            ))}
            <td>
              <button
                type="button"
                className="btn"
                aria-label={`${loket.hapusBaris} ${i + 1}`}
                onClick={() => onChange(rows.filter((_, j) => j !== i))}
              >
                ×
              </button>
            </td>
          </tr>
        ))}
        {rows.length < max && (
          <tr>
            <td colSpan={kolom.length + 1}>
              <button type="button" className="btn" onClick={() => onChange([...rows, {}])}>
                {loket.tambahBaris}
              </button>
              {known.length > 0 && (
                <select
                  aria-label={loket.ambilPejabat}
                  value=""
                  onChange={(e) => {
                    const row = known[Number(e.target.value)]
                    if (row) onChange([...value.filter(isFilled), row])
                  }}
                >
                  <option value="">{loket.ambilPejabat}</option>
                  {known.map((row, i) => (
                    <option key={i} value={i} disabled={value.some((v) => v['nama'] === row['nama'])}>
                      {`${row['nama'] ?? ''}, ${row['jabatan'] ?? ''}`}
                    </option>
                  ))}
                </select>
              )}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

const isFilled = (row: FormRow): boolean => Object.values(row).some((text) => text.trim() !== '')
