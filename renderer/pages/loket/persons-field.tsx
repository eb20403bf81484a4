// Several persons inside a letter, one row each.
import type { PotretOrang } from '#domain/surat/isian.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { shortDate, titleCase } from '#renderer/pesan/waktu.ts'
import { PersonField } from './person-field.tsx'

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
export const PersonsField = ({ id, className, value, max, hubungan, family, onChange }: Props) => (
  <>
    {value.map((p, i) => (
      <div className="picked" key={p.pendudukId ?? `${p.nama}${i}`}>
        <span className="muted">{i + 1}.</span>
        <b>{titleCase(p.nama)}</b>
        <span className="muted">{shortDate(p.tanggalLahir)}</span>
        {hubungan !== undefined && (
          <input
            className={p.shdk.trim() === '' ? 'bad-in' : ''}
            aria-label={`${hubungan}: ${titleCase(p.nama)}`}
            placeholder={hubungan}
            maxLength={30}
            value={p.shdk}
            onChange={(e) => onChange(value.map((one, j) => (j === i ? { ...one, shdk: e.target.value } : one)))}
          />
        )}
        <button
          type="button"
          className="btn"
          aria-label={`${loket.hapusBaris} ${i + 1}`}
          onClick={() => onChange(value.filter((_, j) => j !== i))}
        >
          ×
        </button>
      </div>
    ))}
    {value.length < max && (
      <PersonField
        id={id}
        className={className}
        value={null}
        family={family.filter((f) => !value.some((v) => v.pendudukId === f.pendudukId))}
        onChange={(p) => p && onChange([...value, p])}
      />
    )}
  </>
)
