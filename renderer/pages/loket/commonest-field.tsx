// A text field with the office's ten commonest texts on F4.
import { useState } from 'react'
import type { Isian } from '#domain/surat/isian.ts'
import { loket } from '#renderer/pesan/loket.ts'

type Common = { readonly id: string; readonly className: string; readonly autoComplete: string }
type Props = {
  readonly common: Common
  readonly isian: Extract<Isian, { jenis: 'teks' | 'paragraf' }>
  readonly text: string
  readonly tersering: readonly string[]
  readonly onChange: (text: string) => void
}

// The list may reach below the scrolled form.
const intoView = (row: HTMLLIElement | null): void => row?.scrollIntoView({ block: 'nearest' })

/** Input or textarea; F4 opens the list, digits or Enter take a text. */
export const CommonestField = ({ common, isian, text, tersering, onChange }: Props) => {
  const [row, setRow] = useState<number | null>(null)
  const open = row !== null
  const take = (chosen: string | undefined) => {
    if (chosen !== undefined) onChange(chosen)
    setRow(null)
  }
  const onKeyDown = (e: React.KeyboardEvent) => {
    if (e.key === 'F4' && isian.tersering) setRow(open ? null : 0)
    else if (!open) return
    else if (e.key === 'ArrowDown') setRow(Math.min(row + 1, tersering.length - 1))
    else if (e.key === 'ArrowUp') setRow(Math.max(row - 1, 0))
    else if (e.key === 'Enter') take(tersering[row])
    else if (e.key === 'Escape') setRow(null)
    else if (/^[0-9]$/.test(e.key)) take(tersering[e.key === '0' ? 9 : Number(e.key) - 1])
    else return
    e.preventDefault()
    e.stopPropagation()
  }
  const props = {
    ...common,
    value: text,
    onKeyDown,
    onBlur: () => setRow(null),
    maxLength: isian.maks + 50,
    placeholder: isian.petunjuk ?? '',
    onChange: (e: { readonly target: { readonly value: string } }) => onChange(e.target.value),
  }
  return (
    <>
      {isian.jenis === 'paragraf' || isian.maks > 150 ? <textarea {...props} /> : <input {...props} />}
      {open && (
        <ul className="popup" role="listbox" aria-label={loket.tersering} data-popup>
          {tersering.length === 0 && <li className="empty">{loket.belumAdaTersering}</li>}
          {tersering.slice(0, 10).map((t, i) => (
            <li
              key={t}
              role="option"
              aria-selected={i === row}
              className={i === row ? 'on' : ''}
              ref={i === row ? intoView : undefined}
              onMouseDown={(e) => e.preventDefault()}
              onClick={() => take(t)}
            >
              <kbd className="key">{(i + 1) % 10}</kbd>
              {t}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
