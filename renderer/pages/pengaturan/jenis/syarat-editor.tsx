// A condition built from choices: a datum, a comparison, a value; several of them all or one; no expression is ever typed.
import { useId } from 'react'
import type { Syarat } from '#domain/surat/deklarasi.ts'
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'
import { namaPilihan, type PilihanAcuan } from './daftar-acuan.ts'
import {
  acuanOfSyarat,
  compareWith,
  readSederhana,
  writeSederhana,
  type Operator,
  type Sederhana,
} from './syarat-baris.ts'

type Props = {
  readonly value: Syarat
  readonly acuan: readonly PilihanAcuan[]
  readonly disabled?: boolean
  readonly onChange: (value: Syarat) => void
  readonly onRemove?: () => void
}
type Grup = { readonly semua: readonly Syarat[] } | { readonly salahSatu: readonly Syarat[] }

/** One condition, or a group of them. */
export const SyaratEditor = (props: Props) => {
  const { value } = props
  if ('semua' in value || 'salahSatu' in value) return <GrupEditor {...props} value={value} />
  if ('bukan' in value && ('semua' in value.bukan || 'salahSatu' in value.bukan))
    return <GrupEditor {...props} value={value.bukan} terbalik />
  const baris = readSederhana(value)
  if (!baris) return <KebalikanEditor {...props} value={value} />
  return (
    <div className="syarat-satu">
      <BarisEditor {...props} baris={baris} />
      {!props.disabled && !props.onRemove && (
        <button
          type="button"
          className="btn btn-quiet"
          onClick={() => props.onChange({ semua: [value, { ada: props.acuan[0]?.acuan ?? 'subjek' }] })}
        >
          {penyusun.syaratBaris}
        </button>
      )}
    </div>
  )
}

// Not of not: kept as it is, shown inside.
const KebalikanEditor = (props: Props) => {
  const { value, onChange } = props
  if (!('bukan' in value)) return null
  return (
    <fieldset className="syarat-grup">
      <legend>{penyusun.kebalikan}</legend>
      <SyaratEditor {...props} value={value.bukan} onChange={(bukan) => onChange({ bukan })} />
    </fieldset>
  )
}

const GrupEditor = ({
  value,
  terbalik = false,
  acuan,
  disabled = false,
  onChange,
  onRemove,
}: Omit<Props, 'value'> & { readonly value: Grup; readonly terbalik?: boolean }) => {
  const id = useId()
  const semua = 'semua' in value
  const daftar = semua ? value.semua : value.salahSatu
  const put = (baru: readonly Syarat[], all = semua, not = terbalik) => {
    const [satu] = baru
    const grup: Syarat = all ? { semua: baru } : { salahSatu: baru }
    // The last one left needs no group.
    if (baru.length === 1 && satu && !not && !onRemove) return onChange(satu)
    onChange(not ? { bukan: grup } : grup)
  }
  const kosong: Syarat = { ada: acuan[0]?.acuan ?? 'subjek' }
  return (
    <fieldset className="syarat-grup" disabled={disabled}>
      <legend className="sr-only">{penyusun.syaratNama}</legend>
      <div className="syarat-kepala">
        <select
          aria-label={penyusun.syaratNama}
          value={semua ? 'semua' : 'salahSatu'}
          onChange={(e) => put(daftar, e.target.value === 'semua')}
        >
          <option value="semua">{penyusun.semua}</option>
          <option value="salahSatu">{penyusun.salahSatu}</option>
        </select>
        <label className="check" htmlFor={`${id}-bukan`}>
          <input
            id={`${id}-bukan`}
            type="checkbox"
            checked={terbalik}
            onChange={(e) => put(daftar, semua, e.target.checked)}
          />{' '}
          {penyusun.kebalikan}
        </label>
        {onRemove && (
          <button type="button" className="btn btn-quiet" onClick={onRemove}>
            {penyusun.hapus}
          </button>
        )}
      </div>
      {daftar.map((satu, i) => (
        <SyaratEditor
          key={i}
          value={satu}
          acuan={acuan}
          disabled={disabled}
          onChange={(baru) => put(daftar.with(i, baru))}
          onRemove={() => put(daftar.filter((_, j) => j !== i))}
        />
      ))}
      {!disabled && daftar.length < 20 && (
        <div className="btns">
          <button type="button" className="btn btn-quiet" onClick={() => put([...daftar, kosong])}>
            {penyusun.syaratBaris}
          </button>
          <button type="button" className="btn btn-quiet" onClick={() => put([...daftar, { salahSatu: [kosong] }])}>
            {penyusun.syaratGrup}
          </button>
        </div>
      )}
    </fieldset>
  )
}

const BarisEditor = ({
  baris,
  acuan,
  disabled = false,
  onChange,
  onRemove,
}: Omit<Props, 'value'> & { readonly baris: Sederhana }) => {
  const pilihan = uniqueAcuan(acuan)
  const kini = pilihan.find((p) => p.acuan === baris.acuan)
  const put = (ubah: Partial<Sederhana>) => onChange(writeSederhana({ ...baris, ...ubah }))
  return (
    <div className="syarat-baris">
      <select
        aria-label={penyusun.data}
        disabled={disabled}
        value={baris.acuan}
        onChange={(e) =>
          onChange(
            acuanOfSyarat(
              pilihan.find((p) => p.acuan === e.target.value),
              e.target.value,
            ),
          )
        }
      >
        {!kini && <option value={baris.acuan}>{baris.acuan}</option>}
        {pilihan.map((p) => (
          <option key={p.acuan} value={p.acuan}>
            {namaPilihan(p)}
          </option>
        ))}
      </select>
      <select
        aria-label={penyusun.perbandingan}
        disabled={disabled}
        value={baris.operator}
        onChange={(e) => put(compareWith(e.target.value as Operator, kini))}
      >
        {operatorsOf(kini, baris.operator).map((o) => (
          <option key={o} value={o}>
            {penyusun.operator[o]}
          </option>
        ))}
      </select>
      <NilaiSyarat baris={baris} kini={kini} disabled={disabled} onChange={put} />
      {onRemove && !disabled && (
        <button type="button" className="btn btn-quiet" aria-label={penyusun.hapusSyarat} onClick={onRemove}>
          ×
        </button>
      )}
    </div>
  )
}

// A person printed in several forms is one datum; the entry that is made for conditions names it.
const uniqueAcuan = (acuan: readonly PilihanAcuan[]): readonly PilihanAcuan[] =>
  acuan.filter((p) => {
    const sama = acuan.filter((q) => q.acuan === p.acuan)
    return p === (sama.find((q) => q.hanya === 'syarat') ?? sama[0])
  })

const operatorsOf = (kini: PilihanAcuan | undefined, sudah: Operator): readonly Operator[] => {
  const dasar: Operator[] =
    kini?.macam === 'orang'
      ? ['ada', 'kosong', 'umur']
      : kini?.macam === 'daftar'
        ? ['ada', 'kosong']
        : kini?.macam === 'tanggal'
          ? ['ada', 'kosong', 'hari']
          : ['ada', 'kosong', 'sama', 'beda']
  return dasar.includes(sudah) ? dasar : [...dasar, sudah]
}

type NilaiProps = {
  readonly baris: Sederhana
  readonly kini: PilihanAcuan | undefined
  readonly disabled: boolean
  readonly onChange: (ubah: Partial<Sederhana>) => void
}
const NilaiSyarat = ({ baris, kini, disabled, onChange }: NilaiProps) => {
  const { operator, nilai } = baris
  if (operator === 'ada' || operator === 'kosong') return null
  if (operator === 'umur' || operator === 'hari')
    return (
      <input
        type="number"
        aria-label={penyusun.nilai}
        min={0}
        max={99}
        disabled={disabled}
        value={baris.batas}
        onChange={(e) => onChange({ batas: Math.max(0, Math.min(99, Math.round(Number(e.target.value)))) })}
      />
    )
  if (kini?.jawaban)
    return (
      <span className="syarat-pilih" role="group" aria-label={penyusun.nilai}>
        {kini.jawaban.map((j) => (
          <label key={String(j)} className="check">
            <input
              type="checkbox"
              disabled={disabled}
              checked={nilai.includes(j)}
              onChange={(e) => onChange({ nilai: e.target.checked ? [...nilai, j] : nilai.filter((n) => n !== j) })}
            />{' '}
            {typeof j === 'boolean' ? (j ? penyusun.ya : penyusun.tidak) : String(j)}
          </label>
        ))}
      </span>
    )
  const angka = kini?.macam === 'angka' || kini?.macam === 'uang'
  return (
    <input
      type={angka ? 'number' : 'text'}
      aria-label={penyusun.nilai}
      disabled={disabled}
      maxLength={200}
      value={String(nilai[0] ?? '')}
      onChange={(e) => onChange({ nilai: [angka ? Math.round(Number(e.target.value)) : e.target.value] })}
    />
  )
}
