// One field of a letter: its name, kind, limits, and when it is asked.
import type { Isian } from '#domain/surat/isian.ts'
import { jenisIsianText } from '#renderer/pesan/jenis.ts'
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'
import { SelectField, TextField, Tick } from './field.tsx'
import { IsianBila } from './isian-bila.tsx'
import { IsianLimits } from './isian-limits.tsx'

type Props = {
  readonly kunci: string
  readonly isian: Isian
  readonly disabled: boolean
  readonly onChange: (isian: Isian, key: string) => void
}

/** The fields of the field. */
export const IsianFields = ({ kunci, isian, disabled, onChange }: Props) => (
  <div className="je-card-body">
    <div className="g2">
      <TextField
        label={penyusun.label}
        value={isian.label}
        max={80}
        letak={`isian.${kunci}.label`}
        disabled={disabled}
        onChange={(label) => onChange({ ...isian, label }, 'label')}
      />
      <SelectField
        label={penyusun.jenisIsian}
        value={isian.jenis}
        disabled={disabled}
        options={Object.entries(jenisIsianText) as [Isian['jenis'], string][]}
        onChange={(jenis) => onChange(toJenis(isian, jenis), 'jenis')}
      />
    </div>
    <IsianLimits kunci={kunci} isian={isian} disabled={disabled} onChange={(baru) => onChange(baru, 'batas')} />
    <TextField
      label={penyusun.petunjuk}
      value={isian.petunjuk ?? ''}
      max={200}
      disabled={disabled}
      onChange={(teks) => {
        const { petunjuk: _, ...lain } = isian
        onChange(teks === '' ? lain : { ...lain, petunjuk: teks }, 'petunjuk')
      }}
    />
    <div className="ticks">
      {isian.jenis !== 'ya-tidak' && (
        <Tick
          label={penyusun.wajib}
          checked={isian.wajib}
          disabled={disabled}
          onChange={(wajib) => onChange({ ...isian, wajib }, 'wajib')}
        />
      )}
      <Tick
        label={penyusun.bawa}
        checked={isian.bawa === true}
        disabled={disabled}
        onChange={(ya) => {
          const { bawa: _, ...lain } = isian
          onChange(ya ? { ...lain, bawa: true } : lain, 'bawa')
        }}
      />
    </div>
    <IsianBila kunci={kunci} isian={isian} disabled={disabled} onChange={(baru) => onChange(baru, 'bila')} />
  </div>
)

// Another kind keeps what every field has; its limits begin anew.
const toJenis = ({ label, wajib, petunjuk, bawa, bila }: Isian, jenis: Isian['jenis']): Isian => {
  const dasar = {
    label,
    wajib: jenis === 'ya-tidak' ? false : wajib,
    ...(petunjuk === undefined ? {} : { petunjuk }),
    ...(bawa ? { bawa } : {}),
    ...(bila ? { bila } : {}),
  }
  switch (jenis) {
    case 'teks':
      return { ...dasar, jenis, maks: 120 }
    case 'paragraf':
      return { ...dasar, jenis, maks: 600 }
    case 'pilihan':
      return { ...dasar, jenis, pilihan: ['Ya', 'Tidak'] }
    case 'orang':
      return { ...dasar, jenis, peran: label.slice(0, 60) }
    case 'daftar-orang':
      return { ...dasar, jenis, maks: 10 }
    case 'tabel':
      return {
        ...dasar,
        jenis,
        maks: 10,
        kolom: [
          { kunci: 'nama', judul: 'Nama' },
          { kunci: 'keterangan', judul: 'Keterangan' },
        ],
      }
    default:
      return { ...dasar, jenis }
  }
}
