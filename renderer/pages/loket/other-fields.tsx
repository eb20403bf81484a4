// Another date than today, or a number between two that are used: folded away until somebody needs it.
import { useState } from 'react'
import type { GalatIsian } from '#contract/errors.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { galatIsianText } from '#renderer/pesan/galat.ts'
import { loketAjukan as pesan } from '#renderer/pesan/loket-ajukan.ts'
import { shortDate } from '#renderer/pesan/waktu.ts'
import { tidyText } from './isian-form.ts'
import { isianUmum, needsReason } from './letter-request.ts'
import { sesudahOf, type Lain, type LetterEvent, type LetterState, type Siapkan } from './letter-state.ts'

type Props = {
  readonly letter: LetterState
  readonly siapkan: Siapkan
  readonly today: string
  readonly galat: readonly GalatIsian[]
  readonly send: (e: LetterEvent) => void
}

const keys: readonly string[] = [isianUmum.tanggal, isianUmum.sesudah, isianUmum.alasan]

/** The link and, opened, up to three fields. */
export const OtherFields = ({ letter, siapkan, today, galat, send }: Props) => {
  const { may } = useFrame()
  const { lain } = letter
  const [open, setOpen] = useState(false)
  const used = lain.tanggal !== '' || lain.sesudah !== '' || galat.some((g) => keys.includes(g.isian))
  if (!open && !used)
    return (
      <div className="f other">
        <button type="button" className="link note" aria-expanded="false" onClick={() => setOpen(true)}>
          {pesan.tanggalLain}
        </button>
      </div>
    )
  const change = (part: Partial<Lain>) => send({ on: 'lain', change: part })
  const reason = needsReason({ letter, siapkan, today })
  return (
    <>
      <Field kunci={isianUmum.tanggal} label={pesan.tanggalSurat} galat={galat}>
        {(common) => (
          <input
            {...common}
            autoFocus={open && !used}
            inputMode="numeric"
            maxLength={20}
            placeholder={shortDate(today)}
            value={lain.tanggal}
            onChange={(e) => change({ tanggal: e.target.value })}
            onBlur={() => change({ tanggal: tidyText(tanggalIsian, lain.tanggal) })}
          />
        )}
      </Field>
      {siapkan.nomor !== null && may('nomor.ubah') && (
        <Field kunci={isianUmum.sesudah} label={pesan.sisipkanSesudah} galat={galat}>
          {(common) => (
            <input
              {...common}
              inputMode="numeric"
              maxLength={9}
              placeholder={pesan.sisipkanContoh}
              value={lain.sesudah}
              onChange={(e) => change({ sesudah: e.target.value })}
            />
          )}
        </Field>
      )}
      <p className="note w2">{noteOf(letter, siapkan, today)}</p>
      {reason && (
        <Field kunci={isianUmum.alasan} label={pesan.alasanLain} galat={galat} wide>
          {(common) => (
            <input
              {...common}
              maxLength={300}
              value={lain.alasan}
              onChange={(e) => change({ alasan: e.target.value })}
            />
          )}
        </Field>
      )}
    </>
  )
}

const tanggalIsian = { jenis: 'tanggal', label: pesan.tanggalSurat, wajib: false } as const

const noteOf = (letter: LetterState, siapkan: Siapkan, today: string): string => {
  const sesudah = sesudahOf(letter)
  const nomor =
    sesudah === null
      ? ''
      : siapkan.nomorSisipan
        ? pesan.akanBernomor(siapkan.nomorSisipan)
        : pesan.tanpaSisipan(sesudah)
  const tanggal =
    siapkan.lebihBaru !== null && needsReason({ letter, siapkan, today })
      ? pesan.lebihBaru(shortDate(siapkan.lebihBaru))
      : ''
  return [tanggal, nomor].filter(Boolean).join(' ') || pesan.tanggalLainArti
}

type FieldProps = {
  readonly kunci: string
  readonly label: string
  readonly galat: readonly GalatIsian[]
  readonly wide?: boolean
  readonly children: (common: {
    readonly id: string
    readonly className: string
    readonly autoComplete: string
  }) => React.ReactNode
}
const Field = ({ kunci, label, galat, wide, children }: FieldProps) => {
  const wrong = galat.find((g) => g.isian === kunci)
  return (
    <div className={wide ? 'f w2' : 'f'} data-isian={kunci}>
      <label htmlFor={`isian-${kunci}`}>{label}</label>
      {children({ id: `isian-${kunci}`, className: wrong ? 'bad-in' : '', autoComplete: 'off' })}
      {wrong && <span className="err">{galatIsianText(label, wrong)}</span>}
    </div>
  )
}
