// Buku: a register as it stands on paper, for a period; and the report that explains every number.
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { DeklarasiBuku } from '#domain/buku/define-buku.ts'
import { useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { useToday } from '#renderer/frame/heartbeat.ts'
import { KeyBar } from '#renderer/frame/key-bar.tsx'
import { usePageKeys } from '#renderer/key-dispatch.ts'
import { Icon } from '#renderer/parts/icon.tsx'
import { JobBar } from '#renderer/parts/job-bar.tsx'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { useJob } from '#renderer/parts/use-job.ts'
import { buku, legalisir } from '#renderer/pesan/arsip.ts'
import { count, parseDate, shortDate } from '#renderer/pesan/waktu.ts'
import { showToast } from '#renderer/toast.ts'
import { BookGrid } from './book-grid.tsx'
import { groupBooks } from './book-groups.ts'
import { LegalisirDialog } from './legalisir-dialog.tsx'
import { NumberReport, type PrintReport } from './number-report.tsx'
import '#renderer/styles/buku.css'

const reportKode = 'laporan-nomor'
const legalisirKode = 'register-legalisir'

/** The screen. */
export const BukuPage = () => {
  const { zone, intent, may } = useFrame()
  const today = useToday(zone) ?? ''
  const books = useRead('buku.daftar', {}, { stale: Infinity }).data?.buku ?? []
  const [kode, setKode] = useState<string | null>(null)
  const [period, setPeriod] = useState<{ readonly dari: string; readonly sampai: string } | null>(null)
  const [teks, setTeks] = useState('')
  const [recording, setRecording] = useState(false)
  const pick = useRef<HTMLSelectElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const ke = useRef<'printer' | 'berkas'>('printer')
  const printReport = useRef<PrintReport | null>(null)
  const { job, running, error, start, cancel } = useJob(() =>
    showToast({ tone: 'ok', title: ke.current === 'printer' ? buku.dikirim : buku.tersimpan }),
  )
  const chosen = kode ?? books[0]?.kode ?? null
  const book = books.find((b) => b.kode === chosen)
  const typed = period ?? { dari: shortDate(`${today.slice(0, 4)}-01-01`), sampai: shortDate(today) }
  const dari = parseDate(typed.dari)
  const sampai = parseDate(typed.sampai)
  const rows = useRead(
    'buku.isi',
    { kode: chosen ?? '', dari: dari ?? '', sampai: sampai ?? '', teks },
    { enabled: Boolean(book && dari && sampai), keep: true },
  )

  useEffect(() => pick.current?.focus(), [])
  useEffect(() => {
    if (intent.value?.for === 'find') search.current?.focus()
    if (intent.value?.for === 'legalisir') {
      setKode(legalisirKode)
      setRecording(true)
    }
  }, [intent])
  const print = async (to: 'printer' | 'berkas') => {
    if (chosen === reportKode) return printReport.current?.(to)
    if (!book || !dari || !sampai || running) return
    ke.current = to
    await start('buku.cetak', { kode: book.kode, dari, sampai, ke: to })
  }
  usePageKeys((press) => {
    if (press.key === 'F4' && !press.ctrl && !press.alt) return (pick.current?.focus(), true)
    if (!press.ctrl || press.alt || press.shift) return false
    if (press.key.toLowerCase() === 'p') return (void print('printer'), true)
    if (press.key.toLowerCase() === 's') return (void print('berkas'), true)
    return false
  })
  const month = () => setPeriod({ dari: shortDate(`${today.slice(0, 7)}-01`), sampai: shortDate(today) })
  return (
    <>
      <main className="work bk" aria-label={buku.judul}>
        <div className="toolbar">
          <h1>{chosen === reportKode ? buku.laporanNomor : (book?.judul ?? buku.judul)}</h1>
          <span className="sub">{book && rows.data ? buku.baris(count(rows.data.total)) : ''}</span>
          <span className="grow" />
          {book?.kode === legalisirKode && may('surat.terbit') && (
            <button type="button" className="btn" onClick={() => setRecording(true)}>
              <Icon name="plus" />
              {legalisir.judul}
            </button>
          )}
          {book && (
            <>
              <button
                type="button"
                className="btn btn-primary"
                disabled={running}
                onClick={() => void print('printer')}
              >
                <Icon name="print" />
                {buku.cetak} <kbd className="key">Ctrl+P</kbd>
              </button>
              <button type="button" className="btn" disabled={running} onClick={() => void print('berkas')}>
                {buku.simpan} <kbd className="key">Ctrl+S</kbd>
              </button>
            </>
          )}
        </div>
        <div className="filter">
          <BookPick books={books} chosen={chosen} box={pick} onPick={setKode} />
          <kbd className="key">F4</kbd>
          {book && (
            <PeriodFilter
              typed={typed}
              dari={dari}
              sampai={sampai}
              teks={teks}
              search={search}
              onPeriod={setPeriod}
              onMonth={month}
              onText={setTeks}
            />
          )}
        </div>
        <div className="wrap">
          {running && job && <JobBar job={job} text={buku.mencetak} onCancel={() => void cancel()} />}
          <ErrorNotice error={error ?? rows.error?.error} />
          {book && rows.data && <BookGrid book={book} rows={rows.data.baris} />}
          {chosen === reportKode && <NumberReport printer={printReport} />}
          {book && (
            <div className="below">
              <span className="note">
                {rows.data ? buku.barisDari(count(rows.data.total)) : ''} {buku.tetap}
              </span>
            </div>
          )}
        </div>
      </main>
      {recording && <LegalisirDialog onClose={() => setRecording(false)} />}
      <KeyBar
        keys={[
          ['F4', buku.k.pilih],
          ['Ctrl+P', buku.k.cetak],
          ['Ctrl+S', buku.k.simpan],
          ['Ctrl+F', buku.k.cari],
          ['F1', buku.k.bantuan],
        ]}
      />
    </>
  )
}

type PickProps = {
  readonly books: readonly DeklarasiBuku[]
  readonly chosen: string | null
  readonly box: RefObject<HTMLSelectElement | null>
  readonly onPick: (kode: string) => void
}
const BookPick = ({ books, chosen, box, onPick }: PickProps) => {
  const { may } = useFrame()
  return (
    <select
      ref={box}
      className="book-pick"
      aria-label={buku.pilih}
      value={chosen ?? ''}
      onChange={(e) => onPick(e.target.value)}
    >
      {groupBooks(books).map((g) => (
        <optgroup key={g.nama} label={buku.kelompok[g.nama]}>
          {g.books.map((b) => (
            <option key={b.kode} value={b.kode}>
              {b.model ? `${b.model} ${b.judul}` : b.judul}
            </option>
          ))}
        </optgroup>
      ))}
      {may('nomor.lihat') && (
        <optgroup label={buku.kelompok.nomor}>
          <option value={reportKode}>{buku.laporanNomor}</option>
        </optgroup>
      )}
    </select>
  )
}

type Period = { readonly dari: string; readonly sampai: string }
type PeriodProps = {
  readonly typed: Period
  readonly dari: string | null
  readonly sampai: string | null
  readonly teks: string
  readonly search: RefObject<HTMLInputElement | null>
  readonly onPeriod: (period: Period | null) => void
  readonly onMonth: () => void
  readonly onText: (text: string) => void
}
const PeriodFilter = ({ typed, dari, sampai, teks, search, onPeriod, onMonth, onText }: PeriodProps) => (
  <>
    <input
      className={`date-in${dari ? '' : ' bad-in'}`}
      aria-label={buku.dari}
      title={buku.tanggalSalah}
      maxLength={10}
      value={typed.dari}
      onChange={(e) => onPeriod({ ...typed, dari: e.target.value })}
    />
    <span>–</span>
    <input
      className={`date-in${sampai ? '' : ' bad-in'}`}
      aria-label={buku.sampai}
      title={buku.tanggalSalah}
      maxLength={10}
      value={typed.sampai}
      onChange={(e) => onPeriod({ ...typed, sampai: e.target.value })}
    />
    <button type="button" className="btn" onClick={onMonth}>
      {buku.bulanIni}
    </button>
    <button type="button" className="btn" onClick={() => onPeriod(null)}>
      {buku.tahunIni}
    </button>
    <input
      ref={search}
      className="search-in"
      aria-label={buku.cari}
      placeholder={buku.cari}
      maxLength={100}
      value={teks}
      onChange={(e) => onText(e.target.value)}
    />
  </>
)
