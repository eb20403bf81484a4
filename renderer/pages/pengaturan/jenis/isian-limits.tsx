// What a field accepts, by its kind.
import type { Isian } from '#domain/surat/isian.ts'
import { kunciFrom } from '#domain/surat/salin-jenis.ts'
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'
import { polaText } from '#renderer/pesan/jenis.ts'
import { LinesField, NumberField, SelectField, TextField, Tick } from './field.tsx'
import { TextList } from './text-list.tsx'
import { useEditor } from './use-jenis-editor.ts'

type Props<I extends Isian = Isian> = {
  readonly kunci: string
  readonly isian: I
  readonly disabled: boolean
  readonly onChange: (isian: Isian) => void
}
type Of<J extends Isian['jenis']> = Extract<Isian, { readonly jenis: J }>

/** The limits. */
export const IsianLimits = ({ isian, ...lain }: Props) => {
  switch (isian.jenis) {
    case 'teks':
    case 'paragraf':
      return <TextLimits isian={isian} {...lain} />
    case 'angka':
    case 'tahun':
      return <NumberLimits isian={isian} {...lain} />
    case 'tanggal':
      return <DateLimits isian={isian} {...lain} />
    case 'pilihan':
      return (
        <LinesField
          label={penyusun.pilihan}
          value={isian.pilihan}
          letak={`isian.${lain.kunci}.pilihan`}
          disabled={lain.disabled}
          onChange={(pilihan) => lain.onChange({ ...isian, pilihan })}
        />
      )
    case 'orang':
      return (
        <div className="g2">
          <TextField
            label={penyusun.peran}
            value={isian.peran}
            max={60}
            disabled={lain.disabled}
            onChange={(peran) => lain.onChange({ ...isian, peran })}
          />
          <Family isian={isian} {...lain} />
        </div>
      )
    case 'daftar-orang':
      return <PeopleLimits isian={isian} {...lain} />
    case 'tabel':
      return <TableLimits isian={isian} {...lain} />
    default:
      return null
  }
}

const TextLimits = ({ isian, disabled, onChange }: Props<Of<'teks'> | Of<'paragraf'>>) => (
  <>
    <div className="g2">
      <NumberField
        label={penyusun.maksHuruf}
        value={isian.maks}
        min={1}
        max={2000}
        disabled={disabled}
        onChange={(maks) => onChange({ ...isian, maks: maks ?? 120 })}
      />
      <NumberField
        label={penyusun.minHuruf}
        value={isian.min}
        min={0}
        disabled={disabled}
        onChange={(min) => onChange(without(isian, 'min', min))}
      />
      {isian.jenis === 'teks' && (
        <>
          <SelectField
            label={penyusun.pola}
            value={isian.pola ?? ''}
            disabled={disabled}
            options={Object.entries(polaText) as [keyof typeof polaText, string][]}
            onChange={(pola) => onChange(without(isian, 'pola', pola === '' ? undefined : pola))}
          />
          <TextField
            label={penyusun.digit}
            value={(isian.digit ?? []).join(', ')}
            max={20}
            disabled={disabled}
            onChange={(teks) => {
              const digit = (teks.match(/\d{1,2}/g) ?? []).map(Number)
              onChange(without(isian, 'digit', digit.length === 0 ? undefined : digit))
            }}
          />
        </>
      )}
    </div>
    <Tick
      label={penyusun.tersering}
      checked={isian.tersering === true}
      disabled={disabled}
      onChange={(ya) => onChange(without(isian, 'tersering', ya ? true : undefined))}
    />
  </>
)

const NumberLimits = ({ isian, disabled, onChange }: Props<Of<'angka'> | Of<'tahun'>>) => (
  <div className="g3">
    <NumberField
      label={penyusun.min}
      value={isian.min}
      disabled={disabled}
      onChange={(min) => onChange(without(isian, 'min', min))}
    />
    <NumberField
      label={penyusun.maks}
      value={isian.maks}
      disabled={disabled}
      onChange={(maks) => onChange(without(isian, 'maks', maks))}
    />
    {isian.jenis === 'angka' && (
      <TextField
        label={penyusun.satuan}
        value={isian.satuan ?? ''}
        max={20}
        disabled={disabled}
        onChange={(teks) => onChange(without(isian, 'satuan', teks === '' ? undefined : teks))}
      />
    )}
  </div>
)

const DateLimits = ({ kunci, isian, disabled, onChange }: Props<Of<'tanggal'>>) => {
  const { d } = useEditor()
  const lain = Object.entries(d.isian).filter(([k, i]) => k !== kunci && i.jenis === 'tanggal')
  const tick = (key: 'sebelumHariIni' | 'sejakHariIni' | 'sesudahLahir') => (
    <Tick
      label={penyusun[key]}
      checked={isian[key] === true}
      disabled={disabled}
      onChange={(ya) => onChange(without(isian, key, ya ? true : undefined))}
    />
  )
  return (
    <>
      <div className="ticks">
        {tick('sebelumHariIni')}
        {tick('sejakHariIni')}
        {tick('sesudahLahir')}
      </div>
      <SelectField
        label={penyusun.sesudahIsian}
        value={isian.sesudahIsian ?? ''}
        disabled={disabled}
        options={[['', penyusun.tidakDibatasi], ...lain.map(([k, i]) => [k, i.label] as const)]}
        onChange={(k) => onChange(without(isian, 'sesudahIsian', k === '' ? undefined : k))}
      />
    </>
  )
}

const Family = ({ isian, disabled, onChange }: Props<Of<'orang'> | Of<'daftar-orang'>>) => (
  <Tick
    label={penyusun.dariKeluarga}
    checked={isian.dariKeluarga === true}
    disabled={disabled}
    onChange={(ya) => onChange(without(isian, 'dariKeluarga', ya ? true : undefined))}
  />
)

const PeopleLimits = (props: Props<Of<'daftar-orang'>>) => {
  const { isian, disabled, onChange } = props
  return (
    <>
      <div className="g2">
        <NumberField
          label={penyusun.maksOrang}
          value={isian.maks}
          min={1}
          max={60}
          disabled={disabled}
          onChange={(maks) => onChange({ ...isian, maks: maks ?? 10 })}
        />
        <TextField
          label={penyusun.hubungan}
          value={isian.hubungan ?? ''}
          max={40}
          disabled={disabled}
          onChange={(teks) => onChange(without(isian, 'hubungan', teks === '' ? undefined : teks))}
        />
      </div>
      <Family {...props} />
    </>
  )
}

const TableLimits = ({ kunci, isian, disabled, onChange }: Props<Of<'tabel'>>) => (
  <>
    <NumberField
      label={penyusun.maksBaris}
      value={isian.maks}
      min={1}
      max={60}
      disabled={disabled}
      onChange={(maks) => onChange({ ...isian, maks: maks ?? 10 })}
    />
    <span className="cap">{penyusun.kolomTabel}</span>
    <TextList
      label={(n) => `${penyusun.kolomTabel} ${n}`}
      value={isian.kolom.map((k) => k.judul)}
      most={12}
      max={60}
      letak={`isian.${kunci}.kolom`}
      addText={penyusun.kolomTambah}
      disabled={disabled}
      onChange={(judul) => onChange({ ...isian, kolom: withJudul(isian.kolom, judul) })}
    />
  </>
)

// A column keeps its key as long as its heading is only changed; a new one gets a key of its own.
const withJudul = (lama: Of<'tabel'>['kolom'], judul: readonly string[]): Of<'tabel'>['kolom'] => {
  const baru: Of<'tabel'>['kolom'][number][] = []
  for (const [i, satu] of judul.entries()) {
    const sama = lama.find((k) => k.judul === satu && !baru.some((b) => b.kunci === k.kunci))
    const tempat = judul.length === lama.length ? lama[i] : undefined
    const dasar = sama ?? (tempat && !baru.some((b) => b.kunci === tempat.kunci) ? tempat : undefined)
    const terpakai = [...lama, ...baru].map((k) => k.kunci)
    baru.push(
      dasar
        ? { ...dasar, judul: satu }
        : { kunci: kunciFrom(satu === '' ? 'kolom' : satu, [...terpakai, 'no']), judul: satu },
    )
  }
  return baru
}

/** The object with a key set, or without it when there is no value. */
const without = <T extends object, K extends keyof T>(object: T, key: K, value: T[K] | undefined): T => {
  const { [key]: _, ...lain } = object
  // SAFETY: the key is optional in every caller; taking it away gives the same type.
  return (value === undefined ? lain : { ...lain, [key]: value }) as T
}
