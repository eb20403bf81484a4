// Tabs by state, and kind and year of letters.
import type { RefObject } from 'react'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { useToday } from '#renderer/frame/heartbeat.ts'
import { arsip } from '#renderer/pesan/arsip.ts'

export type SuratFilter = {
  readonly teks: string
  readonly kode: string | null
  readonly status: 'terbit' | 'batal' | null
  readonly dari: string | null
  readonly sampai: string | null
}
type Props = {
  readonly filter: SuratFilter
  readonly jenis: readonly DeklarasiSurat[]
  readonly kodeSelect: RefObject<HTMLSelectElement | null>
  readonly onChange: (filter: SuratFilter) => void
}

const tabs = [
  [null, arsip.semua],
  ['terbit', arsip.terbit],
  ['batal', arsip.batal],
] as const

/** The filter row. */
export const ArsipFilter = ({ filter, jenis, kodeSelect, onChange }: Props) => {
  const { zone } = useFrame()
  const year = Number((useToday(zone) ?? '2026').slice(0, 4))
  return (
    <div className="fac">
      {tabs.map(([status, text]) => (
        <button
          type="button"
          key={text}
          className={filter.status === status ? 'on' : ''}
          aria-pressed={filter.status === status}
          onClick={() => onChange({ ...filter, status })}
        >
          {text}
        </button>
      ))}
      <span className="end">
        <select
          ref={kodeSelect}
          aria-label={arsip.semuaJenis}
          value={filter.kode ?? ''}
          onChange={(e) => onChange({ ...filter, kode: e.target.value || null })}
        >
          <option value="">{arsip.semuaJenis}</option>
          {jenis.map((j) => (
            <option key={j.kode} value={j.kode}>
              {j.nama}
            </option>
          ))}
        </select>
        <select
          aria-label={arsip.semuaTahun}
          value={filter.dari?.slice(0, 4) ?? ''}
          onChange={(e) =>
            onChange({
              ...filter,
              dari: e.target.value ? `${e.target.value}-01-01` : null,
              sampai: e.target.value ? `${e.target.value}-12-31` : null,
            })
          }
        >
          <option value="">{arsip.semuaTahun}</option>
          {Array.from({ length: 5 }, (_, i) => String(year - i)).map((y) => (
            <option key={y} value={y}>
              {arsip.tahun(y)}
            </option>
          ))}
        </select>
      </span>
    </div>
  )
}
