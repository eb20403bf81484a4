// Format and scope of letter numbers, with tokens to insert.
import { useRef } from 'react'
import type { Penomoran } from '#domain/kantor/kantor.ts'
import { checkFormat, type NamaToken } from '#domain/nomor/format.ts'
import { mayRepeat } from '#domain/nomor/scope.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { Notice } from '#renderer/parts/notice.tsx'
import { galatText } from '#renderer/pesan/galat.ts'
import { lingkupText, pengaturan, tokenText } from '#renderer/pesan/pengaturan.ts'
import { NumberGroups, usualGroups } from './number-groups.tsx'

type Props = {
  readonly penomoran: Penomoran
  readonly jenis: readonly DeklarasiSurat[]
  readonly disabled?: boolean
  readonly onChange: (penomoran: Penomoran) => void
}
const tokens: readonly NamaToken[] = ['kode', 'urut', 'unit', 'bulan_romawi', 'tahun', 'sifat', 'seri']

/** What is wrong with a format, as a sentence, or null. */
export const penomoranProblem = (penomoran: Penomoran, jenis: readonly DeklarasiSurat[]): string | null => {
  const wrong = checkFormat(penomoran.format)
  if (wrong) return galatText(wrong)
  const twice = mayRepeat(penomoran, jenis)
  return twice ? pengaturan.kembar(twice.contoh) : null
}

// Groups are there from the first moment: the families of letters, which the office then changes.
const withLingkup = (
  penomoran: Penomoran,
  lingkup: Penomoran['lingkup'],
  jenis: readonly DeklarasiSurat[],
): Penomoran => ({
  ...penomoran,
  lingkup,
  ...(lingkup === 'grup' && !penomoran.grup ? { grup: [...usualGroups(jenis)] } : {}),
})

/** The fields. */
export const NumberFields = ({ penomoran, jenis, disabled = false, onChange }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  const problem = penomoranProblem(penomoran, jenis)
  const insert = (token: NamaToken) => {
    const at = input.current?.selectionStart ?? penomoran.format.length
    const text = token === 'urut' ? '{urut:3}' : `{${token}}`
    onChange({
      ...penomoran,
      format: penomoran.format.slice(0, at) + text + penomoran.format.slice(input.current?.selectionEnd ?? at),
    })
    input.current?.focus()
  }
  return (
    <>
      <div className="f">
        <label htmlFor="format-nomor">{pengaturan.format}</label>
        <input
          id="format-nomor"
          ref={input}
          className={`pat${problem ? ' warn-in' : ''}`}
          spellCheck={false}
          autoComplete="off"
          maxLength={80}
          disabled={disabled}
          value={penomoran.format}
          onChange={(e) => onChange({ ...penomoran, format: e.target.value })}
          onKeyDown={(e) => {
            const token = e.altKey && /^[1-7]$/.test(e.key) ? tokens[Number(e.key) - 1] : undefined
            if (!token) return
            e.preventDefault()
            insert(token)
          }}
        />
        <div className="tok" role="group" aria-label={pengaturan.bagian}>
          {tokens.map((token, i) => (
            <button type="button" key={token} disabled={disabled} onClick={() => insert(token)}>
              <kbd className="key">{i + 1}</kbd> {tokenText[token]}
            </button>
          ))}
        </div>
      </div>
      {problem && <Notice tone="warn">{problem}</Notice>}
      <fieldset className="rad" disabled={disabled}>
        <legend className="section">{pengaturan.lingkup}</legend>
        {Object.entries(lingkupText).map(([key, [title, note]]) => (
          <label key={key}>
            <input
              type="radio"
              name="lingkup"
              checked={penomoran.lingkup === key}
              onChange={() => onChange(withLingkup(penomoran, key as Penomoran['lingkup'], jenis))}
            />
            <span>
              {title}
              <small>{note}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {penomoran.lingkup === 'grup' && (
        <NumberGroups penomoran={penomoran} jenis={jenis} disabled={disabled} onChange={onChange} />
      )}
      <div className="g2">
        <div className="f">
          <label htmlFor="skema">{pengaturan.skema}</label>
          <select
            id="skema"
            value={penomoran.skema}
            disabled={disabled}
            onChange={(e) => onChange({ ...penomoran, skema: e.target.value === 'lama' ? 'lama' : '2022' })}
          >
            <option value="2022">{pengaturan.skema2022}</option>
            <option value="lama">{pengaturan.skemaLama}</option>
          </select>
        </div>
        <div className="f">
          <label htmlFor="unit">{pengaturan.unit}</label>
          <input
            id="unit"
            maxLength={20}
            value={penomoran.unit}
            disabled={disabled}
            onChange={(e) => onChange({ ...penomoran, unit: e.target.value })}
          />
        </div>
      </div>
    </>
  )
}
