// A person inside a letter: family first (F4 and a digit), the same search as the Loket, or typed by hand.
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { PotretOrang } from '#domain/surat/isian.ts'
import { call } from '#renderer/call.ts'
import { useRead } from '#renderer/data.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { galatText } from '#renderer/pesan/galat.ts'
import { shortDate, titleCase } from '#renderer/pesan/waktu.ts'
import { showToast } from '#renderer/toast.ts'
import { emptyPerson } from './empty-person.ts'
import { focusNext } from './focus-next.ts'
import { TypedPerson } from './typed-person.tsx'

type Props = {
  readonly id: string
  readonly className: string
  readonly value: PotretOrang | null
  readonly family: readonly PotretOrang[]
  readonly onChange: (person: PotretOrang | null) => void
}
type Option = { readonly key: string; readonly nama: string; readonly note: string; readonly take: () => void }

// The list may reach below the scrolled form.
const intoView = (row: HTMLLIElement | null): void => row?.scrollIntoView({ block: 'nearest' })

/** Search box with rows under it; once chosen, the person and a way to change. */
export const PersonField = ({ id, className, value, family, onChange }: Props) => {
  const [text, setText] = useState('')
  const [row, setRow] = useState(0)
  const [focused, setFocused] = useState(false)
  // F4: digits take the people of the family, as they take the commonest texts.
  const [picking, setPicking] = useState(false)
  // Choosing replaces the control that had the focus: it goes on to the next field, or stays with this person.
  const goOn = useRef<'next' | 'here' | null>(null)
  const change = (person: PotretOrang | null) => {
    goOn.current = person === null || person.luarDaftar ? 'here' : 'next'
    onChange(person)
  }
  useEffect(() => {
    const control = goOn.current && document.getElementById(id)
    if (control && goOn.current === 'next') focusNext(control)
    else if (control) control.focus()
    goOn.current = null
  }, [value, id])
  const asked = text.trim()
  const found = useRead(
    'penduduk.cari',
    { teks: asked, semuaStatus: false },
    { enabled: asked.length >= 3, keep: true },
  ).data
  const takeId = async (pendudukId: string) => {
    const answer = await call('surat.orang', { pendudukId })
    if (answer.ok) change(answer.value.potret)
    else showToast({ tone: 'bad', title: galatText(answer.error) })
    setText('')
  }
  if (value && !value.luarDaftar)
    return (
      <div className="picked">
        <b>{titleCase(value.nama)}</b>
        <span className="muted">{shortDate(value.tanggalLahir)}</span>
        <button type="button" id={id} className="btn" onClick={() => change(null)}>
          {loket.gantiOrang}
        </button>
      </div>
    )
  if (value) return <TypedPerson id={id} value={value} onChange={onChange} onDrop={() => change(null)} />
  const options: Option[] = [
    ...family
      .filter((f) => asked === '' || f.nama.toLowerCase().includes(asked.toLowerCase()))
      .map((f) => ({
        key: `f${f.pendudukId}`,
        nama: titleCase(f.nama),
        note: `${loket.anggotaKeluarga} · ${f.shdk}`,
        take: () => change(f),
      })),
    ...(asked.length >= 3 ? (found?.baris ?? []) : []).slice(0, 6).map((b) => ({
      key: b.id,
      nama: titleCase(b.nama),
      note: `${shortDate(b.tanggalLahir)} · RT ${b.rt ?? '-'}/RW ${b.rw ?? '-'}`,
      take: () => void takeId(b.id),
    })),
    ...(asked.length >= 3
      ? [
          {
            key: 'ketik',
            nama: `${loket.ketikSendiri}: ${text}`,
            note: loket.belumDiverifikasi,
            take: () => change({ ...emptyPerson, nama: asked }),
          },
        ]
      : []),
  ]
  const open = asked !== '' || picking
  const chosen = Math.min(row, options.length - 1)
  const onKeyDown = (e: KeyboardEvent) => {
    const numbered = picking && /^[1-9]$/.test(e.key) ? options[Number(e.key) - 1] : undefined
    if (numbered) numbered.take()
    else if (e.key === 'F4' && options.length > 0) setPicking(!picking)
    else if (e.key === 'ArrowDown') {
      setPicking(true)
      setRow(open ? Math.min(chosen + 1, options.length - 1) : 0)
    } else if (e.key === 'ArrowUp') setRow(Math.max(chosen - 1, 0))
    else if (e.key === 'Enter' && !e.ctrlKey && open && options[chosen]) options[chosen].take()
    else if (e.key === 'Escape' && open) {
      setText('')
      setPicking(false)
    } else return
    e.preventDefault()
    e.stopPropagation()
  }
  return (
    <>
      <input
        id={id}
        className={className}
        autoComplete="off"
        placeholder={loket.cariOrang}
        value={text}
        maxLength={100}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false)
          setPicking(false)
        }}
        onChange={(e) => {
          setText(e.target.value)
          setRow(0)
          setPicking(false)
        }}
        onKeyDown={onKeyDown}
      />
      {focused && options.length > 0 && (
        <ul className="popup" role="listbox" data-popup={open ? true : undefined}>
          {options.map((o, i) => (
            <li
              key={o.key}
              role="option"
              aria-selected={open && i === chosen}
              className={open && i === chosen ? 'on' : ''}
              ref={open && i === chosen ? intoView : undefined}
              onMouseDown={(e) => e.preventDefault()}
              onClick={o.take}
            >
              {picking && i < 9 && <kbd className="key">{i + 1}</kbd>}
              <span className="grow">{o.nama}</span>
              <span className="note">{o.note}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
