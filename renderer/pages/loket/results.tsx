// The answer rows: what was typed underlined, what tells namesakes apart tinted, why a near row is there.
import { Fragment } from 'react'
import { labelOf, statusDasar } from '#domain/penduduk/kode.ts'
import { readingForm } from '#domain/penduduk/reading-form.ts'
import { umurPada } from '#domain/penduduk/umur.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { galatText } from '#renderer/pesan/galat.ts'
import { groupNik, shortDate, titleCase } from '#renderer/pesan/waktu.ts'
import type { HasilCari, SearchEvent, SearchState } from './search-machine.ts'

type Row = HasilCari['baris'][number]
type Props = {
  readonly search: SearchState
  readonly today: string
  readonly scanned: string | null
  readonly send: (e: SearchEvent) => void
  readonly onOpen: (id: string, nama: string) => void
  readonly onOutsider: () => void
}

/** The results pane. */
export const Results = ({ search, today, scanned, send, onOpen, onOutsider }: Props) => {
  const { hasil } = search
  return (
    <section className="left" aria-label={loket.hasil}>
      <div className="cols">
        {loket.kolomHasil.map((k, i) => (
          <span key={i}>{k}</span>
        ))}
      </div>
      <div className="list-scroll">
        {search.refused && <p className="none-found muted">{galatText({ code: 'PencarianPendek' })}</p>}
        {hasil && scanned !== null && hasil.tepat === null && (
          <div className="near">{loket.pindaiTidakTepat(groupNik(scanned))}</div>
        )}
        {hasil?.disusun && (
          <div className="near" role="status">
            {loket.disusun}
          </div>
        )}
        {hasil && hasil.baris.length === 0 && (
          <NoneFound
            text={search.text}
            near={hasil.mirip.length > 0}
            all={search.semuaStatus}
            send={send}
            onOutsider={onOutsider}
          />
        )}
        {hasil && (
          <div role="listbox" id="hasil-cari" aria-label={loket.hasil}>
            {hasil.baris.map((row, i) => (
              <ResultRow
                key={row.id}
                row={row}
                n={i}
                chosen={i === search.row}
                today={today}
                send={send}
                onOpen={onOpen}
              />
            ))}
            {hasil.baris.length > 0 && hasil.mirip.length > 0 && (
              <div className="near">{/^[\d\s]+$/.test(hasil.teks) ? loket.nikMirip : loket.namaMirip}</div>
            )}
            {hasil.mirip.map((row, i) => {
              const n = hasil.baris.length + i
              return (
                <ResultRow
                  key={row.id}
                  row={row}
                  n={n}
                  chosen={n === search.row}
                  today={today}
                  send={send}
                  onOpen={onOpen}
                />
              )
            })}
          </div>
        )}
        {hasil && hasil.baris.length > 0 && (
          <div className="tail">
            <span className="grow">
              {hasil.baris.some((b) => b.pembeda.length > 0) && (
                <>
                  <mark>{loket.berwarna}</mark> {loket.membedakan}
                </>
              )}
            </span>
            <span>
              {loket.tidakAda} <kbd className="key">Ctrl+N</kbd> {loket.orangBaru}
            </span>
          </div>
        )}
      </div>
    </section>
  )
}

type NoneProps = {
  readonly text: string
  readonly near: boolean
  readonly all: boolean
  readonly send: (e: SearchEvent) => void
  readonly onOutsider: () => void
}
const NoneFound = ({ text, near, all, send, onOutsider }: NoneProps) => (
  <div className="none-found">
    <b>{loket.tidakDitemukan(text)}</b>
    <div className="btns">
      <button type="button" className="btn" onClick={() => send({ on: 'allStatus' })}>
        {all ? loket.tanpaStatus : loket.cariSemuaStatus} <kbd className="key">F4</kbd>
      </button>
      <button type="button" className="btn" onClick={onOutsider}>
        {loket.tambahOrang} <kbd className="key">Ctrl+N</kbd>
      </button>
    </div>
    {near && <span className="muted">{loket.mungkin}</span>}
  </div>
)

type RowProps = {
  readonly row: Row
  readonly n: number
  readonly chosen: boolean
  readonly today: string
  readonly send: Props['send']
  readonly onOpen: Props['onOpen']
}
const ResultRow = ({ row, n, chosen, today, send, onOpen }: RowProps) => {
  const umur = umurPada(row.tanggalLahir, today)
  const tells = (fact: Row['pembeda'][number], text: string) =>
    row.pembeda.includes(fact) ? <mark>{text}</mark> : text
  return (
    <div
      className={`r${chosen ? ' on' : ''}`}
      role="option"
      id={`hasil-${n}`}
      aria-selected={chosen}
      onMouseDown={(e) => e.preventDefault()}
      onClick={() => (chosen ? onOpen(row.id, row.nama) : send({ on: 'point', row: n }))}
      onDoubleClick={() => onOpen(row.id, row.nama)}
    >
      <div className="n">{n + 1}</div>
      <div>
        <span className="nm">{underlined(row)}</span>
        <small className="nik">
          {groupNik(row.nik)}
          {row.mirip && <span className="tag warn sm">{row.mirip}</span>}
          {row.statusDasar !== 1 && <span className="tag bad sm">{labelOf(statusDasar, row.statusDasar)}</span>}
        </small>
      </div>
      <div>
        <span className="v">{tells('tanggalLahir', shortDate(row.tanggalLahir))}</span>
        <small>{umur === null ? '' : loket.th(umur)}</small>
      </div>
      <div>
        <span className="v">{row.rt || row.rw ? tells('rt', `${row.rt ?? '-'}/${row.rw ?? '-'}`) : ''}</span>
        <small>{tells('alamat', readingForm(row.alamat))}</small>
      </div>
      <div>
        <span className="v">{row.kepalaKeluarga === row.nama ? loket.kepala : titleCase(row.kepalaKeluarga)}</span>
        <small>
          {row.namaIbu && (
            <>
              {loket.ibu} {tells('namaIbu', titleCase(row.namaIbu))}
            </>
          )}
        </small>
      </div>
    </div>
  )
}

const underlined = (row: Row) => {
  const parts = row.sorot.toSorted((a, b) => a[0] - b[0])
  return (
    <>
      {parts.map(([from, to], i) => (
        <Fragment key={from}>
          {row.nama.slice(parts[i - 1]?.[1] ?? 0, from)}
          <u>{row.nama.slice(from, to)}</u>
        </Fragment>
      ))}
      {row.nama.slice(parts.at(-1)?.[1] ?? 0)}
    </>
  )
}
