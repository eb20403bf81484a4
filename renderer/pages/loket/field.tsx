// One field of a letter's form, drawn from its declaration. Dates and money are typed, never picked from a calendar.
import type { GalatIsian } from '#contract/errors.ts'
import type { Isian, PotretOrang } from '#domain/surat/isian.ts'
import { galatIsianText } from '#renderer/pesan/galat.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { CommonestField } from './commonest-field.tsx'
import { tidyText, type FormRow, type FormValue } from './isian-form.ts'
import { PersonField } from './person-field.tsx'
import { PersonsField } from './persons-field.tsx'
import { RowsField } from './rows-field.tsx'

export type FieldProps = {
  readonly kunci: string
  readonly isian: Isian
  readonly value: FormValue
  readonly galat: GalatIsian | null
  readonly keluarga: readonly PotretOrang[]
  readonly pejabat: readonly FormRow[]
  readonly tersering: readonly string[]
  readonly onChange: (value: FormValue) => void
  readonly onFocus: () => void
  readonly onLeave: () => void
}

const wide = (isian: Isian): boolean =>
  isian.label.length + (isian.wajib ? 6 : 0) > 30 ||
  isian.jenis === 'paragraf' ||
  isian.jenis === 'orang' ||
  isian.jenis === 'daftar-orang' ||
  isian.jenis === 'tabel' ||
  (isian.jenis === 'teks' && isian.maks > 60)

// A unit that the label does not name.
const labelOf = (isian: Isian): string =>
  'satuan' in isian && isian.satuan && !isian.label.includes(`(${isian.satuan})`)
    ? `${isian.label} (${isian.satuan})`
    : isian.label

/** A labelled field with its error beside it. */
export const Field = (props: FieldProps) => {
  const { kunci, isian, galat } = props
  const id = `isian-${kunci}`
  return (
    <div
      className={`f rel${wide(isian) ? ' w2' : ''}`}
      data-isian={kunci}
      onFocus={props.onFocus}
      onBlur={props.onLeave}
    >
      <label htmlFor={id}>
        <span className="lt" title={isian.label}>
          {labelOf(isian)}
        </span>
        {isian.wajib && <span className="req-mark"> {loket.wajib}</span>}
        {(isian.jenis === 'teks' || isian.jenis === 'paragraf') && isian.tersering && (
          <span className="keyhint">
            <kbd className="key">F4</kbd> <span>{loket.tersering}</span>
          </span>
        )}
        {props.keluarga.length > 0 &&
          (isian.jenis === 'orang' || isian.jenis === 'daftar-orang') &&
          isian.dariKeluarga && (
            <span className="keyhint">
              <kbd className="key">F4</kbd> <span>{loket.anggotaKeluarga}</span>
            </span>
          )}
      </label>
      <Control {...props} id={id} />
      {galat ? (
        <span className="err" id={`${id}-galat`}>
          {galatIsianText(isian.label, galat)}
        </span>
      ) : (
        isian.petunjuk &&
        isian.jenis !== 'teks' &&
        isian.jenis !== 'paragraf' && <span className="note">{isian.petunjuk}</span>
      )}
    </div>
  )
}

const Control = ({
  id,
  isian,
  value,
  galat,
  keluarga,
  pejabat,
  tersering,
  onChange,
}: FieldProps & { readonly id: string }) => {
  const common = {
    id,
    className: galat ? 'bad-in' : '',
    'aria-invalid': galat ? true : undefined,
    'aria-required': isian.wajib || undefined,
    'aria-describedby': galat ? `${id}-galat` : undefined,
    autoComplete: 'off',
  } as const
  const text = typeof value === 'string' ? value : ''
  switch (isian.jenis) {
    case 'teks':
    case 'paragraf':
      return <CommonestField common={common} isian={isian} text={text} tersering={tersering} onChange={onChange} />
    case 'pilihan':
      return (
        <select {...common} value={text} onChange={(e) => onChange(e.target.value)}>
          <option value="">{loket.pilihDaftar}</option>
          {isian.pilihan.map((p) => (
            <option key={p}>{p}</option>
          ))}
        </select>
      )
    case 'ya-tidak':
      return (
        <select {...common} value={text} onChange={(e) => onChange(e.target.value)}>
          <option value="">{loket.pilihDaftar}</option>
          <option value="ya">{loket.ya}</option>
          <option value="tidak">{loket.tidak}</option>
        </select>
      )
    case 'orang':
      return (
        <PersonField
          {...common}
          value={isPerson(value) ? value : null}
          family={isian.dariKeluarga ? keluarga : []}
          onChange={onChange}
        />
      )
    case 'daftar-orang':
      return (
        <PersonsField
          {...common}
          value={Array.isArray(value) ? (value as readonly PotretOrang[]) : []}
          max={isian.maks}
          hubungan={isian.hubungan}
          family={isian.dariKeluarga ? keluarga : []}
          onChange={onChange}
        />
      )
    case 'tabel':
      return (
        <RowsField
          {...common}
          value={Array.isArray(value) ? (value as readonly FormRow[]) : []}
          kolom={isian.kolom}
          max={isian.maks}
          known={isian.dari === 'pejabat' ? pejabat : []}
          onChange={onChange}
        />
      )
    default:
      return (
        <input
          {...common}
          inputMode={isian.jenis === 'jam' ? 'text' : 'numeric'}
          placeholder={isian.jenis === 'tanggal' ? 'hh-bb-tttt' : isian.jenis === 'jam' ? 'jj.mm' : ''}
          maxLength={30}
          value={text}
          onChange={(e) => onChange(e.target.value)}
          onBlur={() => {
            const tidy = tidyText(isian, text)
            if (tidy !== text) onChange(tidy)
          }}
        />
      )
  }
}

const isPerson = (value: FormValue): value is PotretOrang =>
  typeof value === 'object' && value !== null && 'luarDaftar' in value
