// A list of plain or rich lines: documents, copies, addressees, items.
import type { ReactNode } from 'react'
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
export const TextList = ({ max, ...list }: Props<string> & { readonly max: number }) => (
  <RowList {...list} empty="">
    {({ label, letak, value, onChange }) => (
      <input
        aria-label={label}
        data-letak={letak}
        value={value}
        maxLength={max}
        disabled={list.disabled}
        autoComplete="off"
        onChange={(e) => onChange(e.target.value)}
      />
    )}
  </RowList>
)

/** Lines with placeholders. */
export const SisipanList = ({
  acuan,
  ...list
}: Props<readonly Sisipan[]> & { readonly acuan: readonly PilihanAcuan[] }) => (
  <RowList {...list} empty={[]}>
    {(row) => <SisipanField {...row} acuan={acuan} disabled={list.disabled ?? false} />}
  </RowList>
)

type Row<T> = {
  readonly label: string
  readonly letak: string
  readonly value: T
  readonly onChange: (value: T) => void
}

const RowList = <T,>({
  label,
  value,
  most,
  addText,
  letak,
  disabled = false,
  onChange,
  empty,
  children,
}: Props<T> & { readonly empty: T; readonly children: (row: Row<T>) => ReactNode }) => (
  <div className="je-list">
    {value.map((one, i) => (
      <div className="je-row" key={i}>
        {children({
          label: label(i + 1),
          letak: `${letak}.${i}`,
          value: one,
          onChange: (isi) => onChange(value.with(i, isi)),
        })}
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
    <AddButton text={addText} hidden={disabled || value.length >= most} onClick={() => onChange([...value, empty])} />
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
