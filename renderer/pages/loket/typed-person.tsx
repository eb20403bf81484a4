// The few facts of a person who is not in the register, as text. NIK and date are checked while they are typed.
import { useState } from 'react'
import type { PotretOrang } from '#domain/surat/isian.ts'
import { agama, jenisKelamin, statusKawin, type DaftarKode } from '#domain/penduduk/kode.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { kolomOrang } from '#renderer/pesan/orang.ts'
import { galatIsianText } from '#renderer/pesan/galat.ts'
import { groupNik, parseDate, shortDate } from '#renderer/pesan/waktu.ts'

type Key = Exclude<keyof PotretOrang, 'pendudukId' | 'luarDaftar'>
type Props = {
  readonly id: string
  readonly value: PotretOrang
  /** Which facts are asked; without it, what identifies a person in a sentence. */
  readonly keys?: readonly Key[]
  readonly onChange: (person: PotretOrang) => void
  readonly onDrop?: () => void
}

const usual: readonly Key[] = [
  'nama',
  'nik',
  'jenisKelamin',
  'tempatLahir',
  'tanggalLahir',
  'agama',
  'pekerjaan',
  'alamat',
  'wilayah',
]
const lists: Partial<Record<Key, DaftarKode>> = { jenisKelamin, agama, statusKawin }
const wide: ReadonlySet<Key> = new Set<Key>(['nama', 'alamat', 'wilayah'])

/** Fields of a typed person. */
export const TypedPerson = ({ id, value, keys = usual, onChange, onDrop }: Props) => (
  <div className="typed-person">
    <div className="g2">
      {keys.map((key, i) => (
        <div className={`f${wide.has(key) ? ' w2' : ''}`} key={key}>
          <label htmlFor={i === 0 ? id : `${id}-${key}`}>
            {kolomOrang[key]}
            {key === 'nama' && <span className="req-mark"> {loket.wajib}</span>}
            {i === 0 && onDrop && (
              <span className="keyhint">
                <button type="button" className="link" onClick={onDrop}>
                  {loket.gantiOrang}
                </button>
              </span>
            )}
          </label>
          <Fact id={i === 0 ? id : `${id}-${key}`} name={key} value={value} onChange={onChange} />
        </div>
      ))}
    </div>
  </div>
)

type FactProps = {
  readonly id: string
  readonly name: Key
  readonly value: PotretOrang
  readonly onChange: (person: PotretOrang) => void
}
const Fact = ({ id, name, value, onChange }: FactProps) => {
  const list = lists[name]
  const set = (next: string | null) => onChange({ ...value, [name]: next })
  if (list)
    return (
      <select id={id} value={value[name] ?? ''} onChange={(e) => set(e.target.value)}>
        <option value="">{loket.pilihDaftar}</option>
        {list.map((k) => (
          <option key={k.kode}>{k.label}</option>
        ))}
      </select>
    )
  if (name === 'tanggalLahir')
    return (
      <Checked
        id={id}
        shown={shortDate(value.tanggalLahir)}
        placeholder="hh-bb-tttt"
        parse={parseDate}
        galat="bukan-tanggal"
        label={kolomOrang[name]}
        onValue={set}
      />
    )
  if (name === 'nik' || name === 'nomorKk')
    return (
      <Checked
        id={id}
        shown={groupNik(value[name])}
        placeholder="16 angka"
        parse={(t) => (/^\d{16}$/.test(t.replace(/\s/g, '')) ? t.replace(/\s/g, '') : null)}
        galat="nik-16"
        label={kolomOrang[name]}
        onValue={set}
      />
    )
  if (name === 'rt' || name === 'rw')
    return (
      <Checked
        id={id}
        shown={value[name] ?? ''}
        placeholder="001"
        parse={(t) => (/^\d{1,3}$/.test(t) ? t.padStart(3, '0') : null)}
        galat="bukan-angka"
        label={kolomOrang[name]}
        onValue={set}
      />
    )
  return (
    <input
      id={id}
      autoComplete="off"
      maxLength={name === 'alamat' ? 160 : 100}
      value={value[name] ?? ''}
      onChange={(e) => set(e.target.value)}
    />
  )
}

type CheckedProps = {
  readonly id: string
  readonly shown: string
  readonly placeholder: string
  readonly label: string
  readonly galat: 'bukan-tanggal' | 'nik-16' | 'bukan-angka'
  readonly parse: (text: string) => string | null
  readonly onValue: (value: string | null) => void
}
// Keeps what is typed until it can be read; the value stays empty meanwhile.
const Checked = ({ id, shown, placeholder, label, galat, parse, onValue }: CheckedProps) => {
  const [text, setText] = useState(shown)
  const [left, setLeft] = useState(false)
  const wrong = text.trim() !== '' && parse(text.trim()) === null
  return (
    <>
      <input
        id={id}
        autoComplete="off"
        maxLength={24}
        placeholder={placeholder}
        value={text}
        className={left && wrong ? 'bad-in' : ''}
        onBlur={() => setLeft(true)}
        onChange={(e) => {
          setText(e.target.value)
          setLeft(false)
          onValue(parse(e.target.value.trim()))
        }}
      />
      {left && wrong && (
        <span className="err">
          {galatIsianText(label, {
            isian: id,
            galat,
            ...(galat === 'nik-16' ? { batas: text.replace(/\D/g, '').length } : {}),
          })}
        </span>
      )}
    </>
  )
}
