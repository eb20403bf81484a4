// The office itself and its address; in the wizard and in Pengaturan.
import type { Kantor } from '#domain/kantor/kantor.ts'
import { pengaturan } from '#renderer/pesan/pengaturan.ts'

type Key = Exclude<keyof Kantor, 'lambang'>
type Props = {
  readonly kantor: Kantor
  readonly keys: readonly Key[]
  readonly frozen?: boolean
  readonly disabled?: boolean
  readonly onChange: (change: Partial<Kantor>) => void
}

export const identityKeys: readonly Key[] = ['nama', 'sebutan', 'kecamatan', 'kota', 'provinsi', 'kode']
export const alamatKeys: readonly Key[] = ['alamat', 'kodePos', 'telepon', 'posel', 'laman', 'tempatSurat', 'zona']
const frozenKeys: ReadonlySet<Key> = new Set<Key>(['nama', 'kode', 'zona'])
const wide: ReadonlySet<Key> = new Set<Key>(['alamat'])
const limits: Record<Key, number> = {
  kode: 10,
  nama: 80,
  sebutan: 20,
  kecamatan: 80,
  kota: 80,
  provinsi: 80,
  alamat: 160,
  kodePos: 5,
  telepon: 40,
  posel: 80,
  laman: 80,
  tempatSurat: 60,
  zona: 40,
}

/** Fields of the given keys, two in a row. */
export const OfficeFields = ({ kantor, keys, frozen = false, disabled = false, onChange }: Props) => (
  <div className="g2">
    {keys.map((key) => {
      const off = disabled || (frozen && frozenKeys.has(key))
      return (
        <div className={`f${wide.has(key) ? ' w2' : ''}`} key={key}>
          <label htmlFor={`kantor-${key}`}>{pengaturan[key]}</label>
          {key === 'zona' ? (
            <select
              id="kantor-zona"
              value={kantor.zona}
              disabled={off}
              onChange={(e) => onChange({ zona: e.target.value })}
            >
              {pengaturan.zonaPilihan.map(([zona, nama]) => (
                <option key={zona} value={zona}>
                  {nama}
                </option>
              ))}
            </select>
          ) : (
            <input
              id={`kantor-${key}`}
              value={kantor[key]}
              maxLength={limits[key]}
              disabled={off}
              autoComplete="off"
              onChange={(e) => onChange({ [key]: e.target.value })}
            />
          )}
        </div>
      )
    })}
  </div>
)
