// A secret that is asked for one act: never remembered, never offered again by the browser.
import type { Ref } from 'react'

type Props = {
  readonly id: string
  readonly label: string
  readonly note?: string
  readonly value: string
  readonly input: Ref<HTMLInputElement>
  readonly onChange: (sandi: string) => void
}

/** The field with its label. */
export const SandiField = ({ id, label, note, value, input, onChange }: Props) => (
  <div className="f counter">
    <label htmlFor={id}>{label}</label>
    <input
      id={id}
      ref={input}
      type="password"
      autoComplete="off"
      maxLength={200}
      value={value}
      onChange={(e) => onChange(e.target.value)}
    />
    {note && <span className="note">{note}</span>}
  </div>
)
