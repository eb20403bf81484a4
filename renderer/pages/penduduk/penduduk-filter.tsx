// Text, RT, RW and state: what the table shows.
import type { RefObject } from 'react'
import { statusDasar } from '#domain/penduduk/kode.ts'
import { Icon } from '#renderer/parts/icon.tsx'
import { penduduk } from '#renderer/pesan/penduduk.ts'

export type Filter = {
  readonly teks: string
  readonly statusDasar: number | null
  readonly rt: string | null
  readonly rw: string | null
}
type Props = {
  readonly filter: Filter
  readonly search: RefObject<HTMLInputElement | null>
  readonly onChange: (filter: Filter) => void
  readonly onDown: () => void
}

const numbers = Array.from({ length: 20 }, (_, i) => String(i + 1).padStart(3, '0'))

/** The filter row. */
export const PendudukFilter = ({ filter, search, onChange, onDown }: Props) => (
  <div className="filter">
    <div className="searchbox">
      <Icon name="search" />
      <input
        ref={search}
        aria-label={penduduk.cari}
        placeholder={penduduk.ketik}
        autoComplete="off"
        maxLength={200}
        value={filter.teks}
        onChange={(e) => onChange({ ...filter, teks: e.target.value })}
        onKeyDown={(e) => {
          if (e.key !== 'ArrowDown' && e.key !== 'Enter') return
          e.preventDefault()
          onDown()
        }}
      />
    </div>
    <select
      aria-label="RW"
      value={filter.rw ?? ''}
      onChange={(e) => onChange({ ...filter, rw: e.target.value || null })}
    >
      <option value="">{penduduk.semuaRw}</option>
      {numbers.map((n) => (
        <option key={n} value={n}>
          RW {n}
        </option>
      ))}
    </select>
    <select
      aria-label="RT"
      value={filter.rt ?? ''}
      onChange={(e) => onChange({ ...filter, rt: e.target.value || null })}
    >
      <option value="">{penduduk.semuaRt}</option>
      {numbers.map((n) => (
        <option key={n} value={n}>
          RT {n}
        </option>
      ))}
    </select>
    <select
      aria-label="Keadaan"
      value={filter.statusDasar ?? ''}
      onChange={(e) => onChange({ ...filter, statusDasar: e.target.value === '' ? null : Number(e.target.value) })}
    >
      <option value="">{penduduk.semuaKeadaan}</option>
      {statusDasar.map((k) => (
        <option key={k.kode} value={k.kode}>
          {k.label}
        </option>
      ))}
    </select>
  </div>
)
