// A list of plain or rich lines: documents, copies, addressees, items.
import type { Sisipan } from '#domain/surat/deklarasi.ts'
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'
import type { PilihanAcuan } from './daftar-acuan.ts'
import { moved, MoveButtons } from './move-buttons.tsx'
import { SisipanField } from './sisipan-field.tsx'

type Props<T> = {
  readonly label: (n: number) => string
  readonly value: readonly T[]
  readonly most: number
  readonly addText: string
  readonly letak: string
  readonly disabled?: boolean
  readonly onChange: (value: readonly T[]) => void
}

/** Lines of plain text. */
export const TextList = ({
  label,
  value,
  most,
  addText,
  letak,
  disabled = false,
  onChange,
  max,
}: Props<string> & { readonly max: number }) => (
  <div className="je-list">
    {value.map((one, i) => (
      <div className="je-row" key={i}>
        <input
          aria-label={label(i + 1)}
          data-letak={`${letak}.${i}`}
          value={one}
          maxLength={max}
          disabled={disabled}
          autoComplete="off"
          onChange={(e) => onChange(value.with(i, e.target.value))}
        />
        <MoveButtons
          at={i}
          of={value.length}
          name={label(i + 1)}
          disabled={disabled}
          onMove={(to) => onChange(moved(value, i, to))}
          onRemove={() => onChange(value.toSpliced(i, 1))}
        />
      </div>
    ))}
    <AddButton text={addText} hidden={disabled || value.length >= most} onClick={() => onChange([...value, ''])} />
  </div>
)

/** Lines with placeholders. */
export const SisipanList = ({
  label,
  value,
  most,
  addText,
  letak,
  disabled = false,
  onChange,
  acuan,
}: Props<readonly Sisipan[]> & { readonly acuan: readonly PilihanAcuan[] }) => (
  <div className="je-list">
    {value.map((one, i) => (
      <div className="je-row" key={i}>
        <SisipanField
          label={label(i + 1)}
          letak={`${letak}.${i}`}
          value={one}
          acuan={acuan}
          disabled={disabled}
          onChange={(isi) => onChange(value.with(i, isi))}
        />
        <MoveButtons
          at={i}
          of={value.length}
          name={label(i + 1)}
          disabled={disabled}
          onMove={(to) => onChange(moved(value, i, to))}
          onRemove={() => onChange(value.toSpliced(i, 1))}
        />
      </div>
    ))}
    <AddButton text={addText} hidden={disabled || value.length >= most} onClick={() => onChange([...value, []])} />
  </div>
)

/** "Tambah …". */
export const AddButton = ({
  text,
  hidden = false,
  onClick,
}: {
  readonly text: string
  readonly hidden?: boolean
  readonly onClick: () => void
}) =>
  hidden ? null : (
    <div>
      <button type="button" className="btn" onClick={onClick}>
        + {text === '' ? penyusun.tambah : text}
      </button>
    </div>
  )
