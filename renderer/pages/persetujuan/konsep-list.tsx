// The queue at the left: tabs by what becomes of the letters, then the letters; arrows move, Space ticks.
import { useEffect, useRef, type RefObject } from 'react'
import type { BarisKonsep } from '#contract/konsep.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { useToday } from '#renderer/frame/heartbeat.ts'
import { Icon } from '#renderer/parts/icon.tsx'
import { persetujuan, tahapTag, tteTag } from '#renderer/pesan/persetujuan.ts'
import { clockTime, count, dateIn, shortDate } from '#renderer/pesan/waktu.ts'
import { canTick } from './batch.ts'
import { isYesterday, nameOf, shortPerson, type Pilah } from './letter-rows.ts'

type Props = {
  readonly pilah: Pilah
  readonly jumlah: Readonly<Record<Pilah, number>> | null
  readonly rows: readonly BarisKonsep[]
  readonly row: number
  readonly ticked: ReadonlySet<string>
  /** Said in place of the list when there is nothing in it. */
  readonly empty: string | null
  readonly list: RefObject<HTMLDivElement | null>
  readonly onPilah: (pilah: Pilah) => void
  readonly onRow: (row: number) => void
  readonly onTick: (row: BarisKonsep) => void
}

const tabs: readonly Pilah[] = ['menunggu', 'berjalan', 'kembali', 'selesai']

/** The left pane. */
export const KonsepList = (props: Props) => {
  const { pilah, jumlah, rows, row, ticked, empty, list, onPilah, onRow, onTick } = props
  const active = useRef<HTMLDivElement>(null)
  useEffect(() => active.current?.scrollIntoView({ block: 'nearest' }), [row, rows])
  const ticking = pilah === 'menunggu'
  return (
    <section className="queue" aria-label={persetujuan.daftar}>
      <div className="tabs" role="group" aria-label={persetujuan.daftar}>
        {tabs.map((t) => (
          <button
            type="button"
            key={t}
            className={t === pilah ? 'on' : ''}
            aria-pressed={t === pilah}
            onClick={() => onPilah(t)}
          >
            {persetujuan.pilah[t]} {jumlah && count(jumlah[t])}
          </button>
        ))}
      </div>
      <div
        className="queue-list"
        ref={list}
        tabIndex={0}
        data-pane
        role="listbox"
        aria-multiselectable={ticking}
        aria-label={persetujuan.pilah[pilah]}
        aria-activedescendant={rows[row] ? `konsep-${rows[row].id}` : undefined}
        onKeyDown={(e) => {
          const side = { ArrowLeft: -1, ArrowRight: 1 }[e.key]
          const to = {
            ArrowDown: row + 1,
            ArrowUp: row - 1,
            PageDown: row + 8,
            PageUp: row - 8,
            Home: 0,
            End: rows.length - 1,
          }[e.key]
          if (e.ctrlKey || e.altKey || (to === undefined && side === undefined)) return
          e.preventDefault()
          if (to !== undefined) return onRow(Math.max(0, Math.min(rows.length - 1, to)))
          const tab = tabs[(tabs.indexOf(pilah) + (side ?? 0) + tabs.length) % tabs.length]
          if (tab) onPilah(tab)
        }}
      >
        {empty !== null && <p className="muted none-here">{empty}</p>}
        {rows.map((r, i) => (
          <div
            key={r.id}
            id={`konsep-${r.id}`}
            ref={i === row ? active : null}
            role="option"
            aria-selected={ticking ? ticked.has(r.id) : i === row}
            className={`q${i === row ? ' on' : ''}${ticked.has(r.id) ? ' pick' : ''}`}
            onClick={() => onRow(i)}
          >
            {ticking ? (
              <input
                type="checkbox"
                tabIndex={-1}
                aria-hidden="true"
                checked={ticked.has(r.id)}
                disabled={!canTick(r)}
                title={r.diedit ? persetujuan.satuPerSatu : undefined}
                onChange={() => onTick(r)}
              />
            ) : (
              <Icon name="doc" />
            )}
            <Row row={r} pilah={pilah} />
          </div>
        ))}
      </div>
    </section>
  )
}

const Row = ({ row, pilah }: { readonly row: BarisKonsep; readonly pilah: Pilah }) => {
  const { zone } = useFrame()
  const today = useToday(zone) ?? ''
  const pada = pilah === 'menunggu' || pilah === 'berjalan' ? row.dibuatPada : row.diubahPada
  const day = dateIn(pada, zone)
  const when = day === today ? clockTime(pada, zone) : isYesterday(day, today) ? persetujuan.kemarin : shortDate(day)
  return (
    <div className="q-body">
      <div className="q-line">
        <span className="q-name">{nameOf(row)}</span>
        <span className="q-tags">
          <Tags row={row} pilah={pilah} />
        </span>
      </div>
      <div className="q-line">
        <span className="q-type">{row.subjekNama === '' ? row.keperluan : row.judul}</span>
        <span className="q-who">
          {shortPerson(row.pembuat)}, {when}
        </span>
      </div>
    </div>
  )
}

const Tags = ({ row, pilah }: { readonly row: BarisKonsep; readonly pilah: Pilah }) => (
  <>
    {row.diedit && (
      <span className="tag info">
        <Icon name="pen" />
        {persetujuan.naskahDiubah}
      </span>
    )}
    {row.adaPeringatan && (
      <span className="tag warn">
        <Icon name="warn" />
        {persetujuan.adaPeringatan}
      </span>
    )}
    {row.satuPetugas && (
      <span className="tag warn">
        <Icon name="user" />
        {persetujuan.satuPetugas}
      </span>
    )}
    {row.lama && pilah !== 'selesai' && (
      <span className="tag warn">
        <Icon name="clock" />
        {persetujuan.lewatSatuHari}
      </span>
    )}
    {row.tahap === 'tte' && row.tte ? (
      <span className={`tag ${row.tte === 'tidak-pasti' || row.tte === 'gagal' ? 'warn' : ''}`}>
        <Icon name={row.tte === 'tidak-pasti' || row.tte === 'gagal' ? 'warn' : 'sync'} />
        {tteTag[row.tte]}
      </span>
    ) : (
      (pilah === 'berjalan' || pilah === 'selesai') && (
        <span className={`tag ${row.tahap === 'terbit' ? 'ok' : ''}`}>
          <Icon name={row.tahap === 'terbit' ? 'check' : 'clock'} />
          {row.untuk === null || row.tahap === 'terbit'
            ? tahapTag[row.tahap]
            : persetujuan.untuk(shortPerson(row.untuk))}
        </span>
      )
    )}
  </>
)
