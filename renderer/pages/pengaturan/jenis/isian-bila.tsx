// When a field is asked: always, only of men or women, or after an answer to a field before it.
import type { Isian, SyaratIsian } from '#domain/surat/isian.ts'
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'
import { SelectField, TextField } from './field.tsx'
import { useEditor } from './use-jenis-editor.ts'

type Props = {
  readonly kunci: string
  readonly isian: Isian
  readonly disabled: boolean
  readonly onChange: (isian: Isian) => void
}
const kelamin = '#jenisKelamin'

/** The choice. */
export const IsianBila = ({ kunci, isian, disabled, onChange }: Props) => {
  const { d } = useEditor()
  const semua = Object.entries(d.isian)
  // Only a field that stands before it can be waited for.
  const sebelum = semua
    .slice(
      0,
      semua.findIndex(([k]) => k === kunci),
    )
    .filter(([, i]) => i.jenis === 'pilihan' || i.jenis === 'ya-tidak')
  const { bila } = isian
  const put = (baru: SyaratIsian | null) => {
    const { bila: _, ...lain } = isian
    onChange(baru ? { ...lain, bila: baru } : lain)
  }
  const kini = !bila ? '' : 'subjek' in bila ? kelamin : bila.isian
  const hilang = kini !== '' && kini !== kelamin && !sebelum.some(([k]) => k === kini)
  const pick = (pilih: string) => {
    if (pilih === '') return put(null)
    if (pilih === kelamin) return put({ subjek: 'jenisKelamin', sama: 1 })
    const lain = d.isian[pilih]
    put({ isian: pilih, sama: lain?.jenis === 'pilihan' ? (lain.pilihan[0] ?? '') : true })
  }
  return (
    <div className="g2">
      <SelectField
        label={penyusun.tampilBila}
        value={kini}
        letak={`isian.${kunci}.bila`}
        disabled={disabled}
        options={[
          ['', penyusun.selalu],
          ...(d.subjek === 'penduduk' ? [[kelamin, penyusun.jenisKelamin] as const] : []),
          ...sebelum.map(([k, i]) => [k, i.label] as const),
          ...(hilang ? [[kini, d.isian[kini]?.label ?? kini] as const] : []),
        ]}
        onChange={pick}
      />
      {bila && <Jawaban bila={bila} disabled={disabled} onChange={put} />}
    </div>
  )
}

const Jawaban = ({
  bila,
  disabled,
  onChange,
}: {
  readonly bila: SyaratIsian
  readonly disabled: boolean
  readonly onChange: (bila: SyaratIsian) => void
}) => {
  const { d } = useEditor()
  if ('subjek' in bila)
    return (
      <SelectField
        label={penyusun.adalah}
        value={String(bila.sama)}
        disabled={disabled}
        options={[
          ['1', 'Laki-laki'],
          ['2', 'Perempuan'],
        ]}
        onChange={(v) => onChange({ ...bila, sama: v === '2' ? 2 : 1 })}
      />
    )
  const lain = d.isian[bila.isian]
  const nilai: readonly (string | number | boolean)[] = typeof bila.sama === 'object' ? bila.sama : [bila.sama]
  if (lain?.jenis === 'ya-tidak')
    return (
      <SelectField
        label={penyusun.adalah}
        value={nilai[0] === false ? 'tidak' : 'ya'}
        disabled={disabled}
        options={[
          ['ya', penyusun.ya],
          ['tidak', penyusun.tidak],
        ]}
        onChange={(v) => onChange({ ...bila, sama: v === 'ya' })}
      />
    )
  if (lain?.jenis !== 'pilihan')
    return (
      <TextField
        label={penyusun.adalah}
        value={nilai.map(String).join(', ')}
        max={100}
        disabled={disabled}
        onChange={(sama) => onChange({ ...bila, sama })}
      />
    )
  return (
    <div className="f" role="group" aria-label={penyusun.adalah}>
      <span className="cap">{penyusun.adalah}</span>
      {lain.pilihan.map((p) => (
        <label key={p} className="check">
          <input
            type="checkbox"
            disabled={disabled}
            checked={nilai.includes(p)}
            onChange={(e) => {
              const baru = e.target.checked ? [...nilai, p] : nilai.filter((n) => n !== p)
              onChange({ ...bila, sama: baru.length === 1 ? (baru[0] ?? p) : baru })
            }}
          />{' '}
          {p}
        </label>
      ))}
    </div>
  )
}
