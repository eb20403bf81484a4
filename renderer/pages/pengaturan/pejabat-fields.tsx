// One official: function, name and number as printed, period.
import { daftarJabatan, type Jabatan, type PejabatIsi } from '#domain/kantor/pejabat.ts'
import { caraText, jabatanText, pengaturan } from '#renderer/pesan/pengaturan.ts'

/** Dates as typed text; everything else as stored. */
export type PejabatText = Omit<PejabatIsi, 'mulai' | 'sampai'> & { readonly mulai: string; readonly sampai: string }
type Props = {
  readonly value: PejabatText
  readonly n: number
  readonly disabled?: boolean
  readonly onChange: (value: PejabatText) => void
}

/** Fields of one official; `n` tells several on one screen apart. */
export const PejabatFields = ({ value, n, disabled = false, onChange }: Props) => {
  const set = (change: Partial<PejabatText>) => onChange({ ...value, ...change })
  const id = (key: string) => `pejabat-${n}-${key}`
  const text = (
    key: 'sebutan' | 'nama' | 'nip' | 'pangkat' | 'mulai' | 'sampai',
    label: string,
    max: number,
    hint = '',
    wide = '',
  ) => (
    <div className={`f ${wide}`}>
      <label htmlFor={id(key)}>{label}</label>
      <input
        id={id(key)}
        value={value[key]}
        maxLength={max}
        placeholder={hint}
        disabled={disabled}
        autoComplete="off"
        onChange={(e) => set({ [key]: e.target.value })}
      />
    </div>
  )
  return (
    <div className="g3">
      <div className="f">
        <label htmlFor={id('jabatan')}>{pengaturan.jabatan}</label>
        <select
          id={id('jabatan')}
          value={value.jabatan}
          disabled={disabled}
          onChange={(e) => {
            const jabatan = daftarJabatan.find((j) => j === e.target.value) ?? 'lurah'
            set({ jabatan, sebutan: isDefault(value.sebutan) ? jabatanText[jabatan] : value.sebutan })
          }}
        >
          {daftarJabatan.map((j) => (
            <option key={j} value={j}>
              {jabatanText[j]}
            </option>
          ))}
        </select>
      </div>
      {text('nama', pengaturan.nama, 100, '', 'two-thirds')}
      {text('nip', pengaturan.nip, 30)}
      {text('pangkat', pengaturan.pangkat, 60)}
      {text('sebutan', pengaturan.sebutanJabatan, 100)}
      <div className="f">
        <label htmlFor={id('cara')}>{pengaturan.cara}</label>
        <select
          id={id('cara')}
          value={value.cara}
          disabled={disabled}
          onChange={(e) => set({ cara: caraOf(e.target.value) })}
        >
          {Object.entries(caraText).map(([key, label]) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {text('mulai', pengaturan.mulai, 10, 'hh-bb-tttt')}
      {text('sampai', pengaturan.sampai, 10, 'hh-bb-tttt')}
    </div>
  )
}

const isDefault = (sebutan: string): boolean => sebutan === '' || Object.values(jabatanText).includes(sebutan)
const caraOf = (value: string): PejabatIsi['cara'] =>
  value === 'plt' || value === 'plh' || value === 'pj' ? value : 'tetap'

/** A new official of this function. */
export const newPejabat = (jabatan: Jabatan, mulai: string): PejabatText => ({
  jabatan,
  sebutan: jabatanText[jabatan],
  nama: '',
  nip: '',
  pangkat: '',
  cara: 'tetap',
  mulai,
  sampai: '',
  hadir: true,
})
