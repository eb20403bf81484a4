// The fields of a person, in the order of a family card.
import { Fragment, type ReactNode } from 'react'
import * as kode from '#domain/penduduk/kode.ts'
import { bidangText } from '#renderer/pesan/penduduk.ts'
import type { PersonText, Wrong } from './penduduk-values.ts'

type Key = keyof PersonText
type Props = {
  readonly text: PersonText
  readonly wrong: Wrong
  readonly onChange: (change: Partial<PersonText>) => void
  /** Stands after the birth date: what is unusual about the NIK. */
  readonly children: ReactNode
}

const lists: Partial<Record<Key, kode.DaftarKode>> = {
  jenisKelamin: kode.jenisKelamin,
  agama: kode.agama,
  statusKawin: kode.statusKawin,
  shdk: kode.shdk,
  pendidikan: kode.pendidikan,
  pekerjaan: kode.pekerjaan,
  golDarah: kode.golDarah,
  kewarganegaraan: kode.kewarganegaraan,
  statusPenduduk: kode.statusPenduduk,
  statusDasar: kode.statusDasar,
}
const order: readonly Key[] = [
  'nama',
  'nik',
  'nomorKk',
  'tempatLahir',
  'tanggalLahir',
  'jenisKelamin',
  'agama',
  'shdk',
  'statusKawin',
  'pendidikan',
  'pekerjaan',
  'pekerjaanTeks',
  'golDarah',
  'alamat',
  'rt',
  'rw',
  'namaAyah',
  'namaIbu',
  'gelarDepan',
  'gelarBelakang',
  'kewarganegaraan',
  'telepon',
  'statusPenduduk',
  'statusDasar',
]
const wide: ReadonlySet<Key> = new Set<Key>(['nama', 'alamat'])
const limits: Partial<Record<Key, number>> = {
  nama: 100,
  gelarDepan: 30,
  gelarBelakang: 60,
  tempatLahir: 60,
  pekerjaanTeks: 60,
  namaAyah: 100,
  namaIbu: 100,
  alamat: 160,
  telepon: 30,
  rt: 3,
  rw: 3,
  tanggalLahir: 10,
  nik: 18,
  nomorKk: 18,
}

/** All fields, two in a row. */
export const PersonFields = ({ text, wrong, onChange, children }: Props) => (
  <>
    {order.map((key) => (
      <Fragment key={key}>
        <div className={`f${wide.has(key) ? ' w2' : ''}`}>
          <label htmlFor={`orang-${key}`}>{bidangText[key]}</label>
          <PersonInput name={key} text={text} bad={wrong[key] !== undefined} onChange={onChange} />
          {wrong[key] && <span className="err">{wrong[key]}</span>}
        </div>
        {key === 'tanggalLahir' && children}
      </Fragment>
    ))}
  </>
)

type InputProps = {
  readonly name: Key
  readonly text: PersonText
  readonly bad: boolean
  readonly onChange: Props['onChange']
}
const PersonInput = ({ name, text, bad, onChange }: InputProps) => {
  const list = lists[name]
  const common = { id: `orang-${name}`, className: bad ? 'bad-in' : '', value: text[name], autoComplete: 'off' }
  if (!list)
    return (
      <input
        {...common}
        maxLength={limits[name] ?? 100}
        placeholder={name === 'tanggalLahir' ? 'hh-bb-tttt' : ''}
        onChange={(e) => onChange({ [name]: e.target.value })}
      />
    )
  return (
    <select {...common} onChange={(e) => onChange({ [name]: e.target.value })}>
      <option value="">tidak diketahui</option>
      {list.map((k) => (
        <option key={k.kode} value={k.kode}>
          {k.label}
        </option>
      ))}
    </select>
  )
}
