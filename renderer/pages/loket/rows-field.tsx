// A small table inside a letter's form (heirs, goods): rows of text. With many columns each row is a group of fields.
import { loket } from '#renderer/pesan/loket.ts'
import type { FormRow } from './isian-form.ts'

type Kolom = { readonly kunci: string; readonly judul: string }
type Props = {
  readonly id: string
  readonly className: string
  readonly value: readonly FormRow[]
  readonly kolom: readonly Kolom[]
  readonly max: number
  /** Rows that need not be typed: officials of the office. */
  readonly known: readonly FormRow[]
  readonly onChange: (rows: readonly FormRow[]) => void
}
const mostBeside = 3

/** Rows with one input per column; a button adds another. */
export const RowsField = (props: Props) => {
  const { value, kolom, max, known, onChange } = props
  const rows = value.length === 0 ? [{}] : value
  return (
    <>
      {kolom.length > mostBeside ? <Records {...props} rows={rows} /> : <Table {...props} rows={rows} />}
      {rows.length < max && (
        <div className="rows-add">
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
        </div>
      )}
    </>
  )
}

type WithRows = Props & { readonly rows: readonly FormRow[] }

const Table = ({ rows, ...props }: WithRows) => (
  <table className="rows">
    <thead>
      <tr>
        {props.kolom.map((k) => (
          <th key={k.kunci}>{k.judul}</th>
        ))}
        <th />
      </tr>
    </thead>
    <tbody>
      {rows.map((row, i) => (
        <tr key={i}>
          {props.kolom.map((k, j) => (
            <td key={k.kunci}>
              <Cell {...props} rows={rows} row={row} at={i} kolom={k} first={i === 0 && j === 0} />
            </td>
          ))}
          <td>
            <Remove {...props} rows={rows} at={i} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Records = ({ rows, ...props }: WithRows) => (
  <>
    {rows.map((row, i) => (
      <div className="record" key={i}>
        <div className="head">
          {i + 1}.
          <Remove {...props} rows={rows} at={i} />
        </div>
        {props.kolom.map((k, j) => (
          <label className="f" key={k.kunci}>
            <span className="note">{k.judul}</span>
            <Cell {...props} rows={rows} row={row} at={i} kolom={k} first={i === 0 && j === 0} />
          </label>
        ))}
      </div>
    ))}
  </>
)

type CellProps = Omit<WithRows, 'kolom'> & {
  readonly row: FormRow
  readonly at: number
  readonly kolom: Kolom
  readonly first: boolean
}
const Cell = ({ id, className, rows, row, at, kolom, first, onChange }: CellProps) => (
  <input
    {...(first ? { id } : {})}
    className={className}
    autoComplete="off"
    aria-label={`${kolom.judul} ${at + 1}`}
    maxLength={300}
    value={row[kolom.kunci] ?? ''}
    onChange={(e) => onChange(rows.map((one, j) => (j === at ? { ...one, [kolom.kunci]: e.target.value } : one)))}
  />
)

const Remove = ({ rows, at, onChange }: Pick<WithRows, 'rows' | 'onChange'> & { readonly at: number }) => (
  <button
    type="button"
    className="btn"
    aria-label={`${loket.hapusBaris} ${at + 1}`}
    onClick={() => onChange(rows.filter((_, j) => j !== at))}
  >
    ×
  </button>
)

const isFilled = (row: FormRow): boolean => Object.values(row).some((text) => text.trim() !== '')
