// Small labelled fields of the editor.
import { useId, type ReactNode } from 'react'

type Common = { readonly label: string; readonly disabled?: boolean; readonly letak?: string; readonly note?: string }

/** One line of text. */
export const TextField = ({
  label,
  value,
  max,
  disabled = false,
  letak,
  note,
  placeholder,
  onChange,
}: Common & {
  readonly value: string
  readonly max: number
  readonly placeholder?: string
  readonly onChange: (value: string) => void
}) => {
  const id = useId()
  return (
    <div className="f">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        data-letak={letak}
        value={value}
        maxLength={max}
        disabled={disabled}
        placeholder={placeholder}
        autoComplete="off"
        onChange={(e) => onChange(e.target.value)}
      />
      {note && <span className="note">{note}</span>}
    </div>
  )
}

/** Several lines of plain text. */
export const LinesField = ({
  label,
  value,
  rows = 4,
  disabled = false,
  letak,
  onChange,
}: Common & {
  readonly value: readonly string[]
  readonly rows?: number
  readonly onChange: (value: readonly string[]) => void
}) => {
  const id = useId()
  return (
    <div className="f">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        data-letak={letak}
        rows={rows}
        value={value.join('\n')}
        disabled={disabled}
        onChange={(e) => onChange(e.target.value.split('\n'))}
      />
    </div>
  )
}

/** A whole number, or none. */
export const NumberField = ({
  label,
  value,
  min,
  max,
  disabled = false,
  letak,
  onChange,
}: Common & {
  readonly value: number | undefined
  readonly min?: number
  readonly max?: number
  readonly onChange: (value: number | undefined) => void
}) => {
  const id = useId()
  return (
    <div className="f">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        data-letak={letak}
        type="number"
        step={1}
        min={min}
        max={max}
        value={value ?? ''}
        disabled={disabled}
        onChange={(e) => onChange(e.target.value === '' ? undefined : Math.round(Number(e.target.value)))}
      />
    </div>
  )
}

/** One of a few. */
export const SelectField = <V extends string>({
  label,
  value,
  options,
  disabled = false,
  letak,
  onChange,
}: Common & {
  readonly value: V
  readonly options: readonly (readonly [V, string])[]
  readonly onChange: (value: V) => void
}) => {
  const id = useId()
  return (
    <div className="f">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        data-letak={letak}
        value={value}
        disabled={disabled}
        onChange={(e) => {
          const found = options.find(([key]) => key === e.target.value)
          if (found) onChange(found[0])
        }}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Yes or no. */
export const Tick = ({
  label,
  checked,
  disabled = false,
  letak,
  onChange,
}: Common & { readonly checked: boolean; readonly onChange: (checked: boolean) => void }) => {
  const id = useId()
  return (
    <label className="check" htmlFor={id}>
      <input
        id={id}
        data-letak={letak}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(e) => onChange(e.target.checked)}
      />
      {label}
    </label>
  )
}

/** A heading with what belongs to it. */
export const Group = ({
  title,
  note,
  children,
}: {
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}) => (
  <section className="je-group">
    <h3 className="section">{title}</h3>
    {note && <p className="note">{note}</p>}
    {children}
  </section>
)
