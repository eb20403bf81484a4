// Several persons inside a letter, one row each; somebody who was typed in opens to be completed.
import { useEffect, useState } from 'react'
import type { PotretOrang } from '#domain/surat/isian.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { loketAjukan } from '#renderer/pesan/loket-ajukan.ts'
import { shortDate, titleCase } from '#renderer/pesan/waktu.ts'
import { PersonField } from './person-field.tsx'
import { TypedPerson } from './typed-person.tsx'

type Props = {
  readonly id: string
  readonly className: string
  readonly value: readonly PotretOrang[]
  readonly max: number
  /** Label of the box beside each name for what he is to the person of the letter. */
  readonly hubungan: string | undefined
  readonly family: readonly PotretOrang[]
  readonly onChange: (persons: readonly PotretOrang[]) => void
}

/** The chosen people and, while there is room, a box for the next. */
export const PersonsField = ({ id, className, value, max, hubungan, family, onChange }: Props) => {
  const [opened, setOpened] = useState<number | null>(null)
  const left = family.filter((f) => !value.some((v) => v.pendudukId === f.pendudukId)).slice(0, max - value.length)
  // Somebody typed in is completed at once: the name is there, the NIK comes next.
  useEffect(() => {
    if (opened !== null) document.getElementById(`${id}-${opened}-nik`)?.focus()
  }, [opened, id])
  const change = (at: number, person: PotretOrang) => onChange(value.map((one, j) => (j === at ? person : one)))
  return (
    <>
      {value.map((p, i) => (
        <div key={p.pendudukId ?? `typed-${i}`}>
          <div className="picked">
            <span className="muted">{i + 1}.</span>
            <b title={titleCase(p.nama)}>{titleCase(p.nama)}</b>
            <span className="muted">{shortDate(p.tanggalLahir)}</span>
            {hubungan !== undefined && (
              <input
                className={p.shdk.trim() === '' ? 'bad-in' : ''}
                aria-label={`${hubungan}: ${titleCase(p.nama)}`}
                placeholder={hubungan}
                maxLength={30}
                value={p.shdk}
                onChange={(e) => change(i, { ...p, shdk: e.target.value })}
              />
            )}
            <span className="end">
              {p.luarDaftar && (
                <button
                  type="button"
                  className="btn"
                  aria-expanded={opened === i}
                  onClick={() => setOpened(opened === i ? null : i)}
                >
                  {loketAjukan.lengkapi}
                </button>
              )}
              <button
                type="button"
                className="btn"
                aria-label={`${loket.hapusBaris} ${i + 1}`}
                onClick={() => {
                  setOpened(null)
                  onChange(value.filter((_, j) => j !== i))
                }}
              >
                ×
              </button>
            </span>
          </div>
          {p.luarDaftar && opened === i && (
            <TypedPerson id={`${id}-${i}`} value={p} keys={asked} onChange={(person) => change(i, person)} />
          )}
        </div>
      ))}
      {value.length < max && (
        <PersonField
          id={id}
          className={className}
          value={null}
          family={left}
          onChange={(p) => {
            if (!p) return
            if (p.luarDaftar) setOpened(value.length)
            onChange([...value, p])
          }}
        />
      )}
      {left.length > 1 && (
        <button type="button" className="link note" onClick={() => onChange([...value, ...left])}>
          {loketAjukan.semuaKeluarga(left.length)}
        </button>
      )}
    </>
  )
}

const asked = ['nama', 'nik', 'jenisKelamin', 'tempatLahir', 'tanggalLahir', 'pekerjaan', 'alamat'] as const
