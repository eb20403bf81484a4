// Penduduk: the table of everybody, the card of one, import and export.
import { call } from '#renderer/call.ts'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { refreshReads } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { KeyBar } from '#renderer/frame/key-bar.tsx'
import { usePageKeys } from '#renderer/key-dispatch.ts'
import { penduduk } from '#renderer/pesan/penduduk.ts'
import { count } from '#renderer/pesan/waktu.ts'
import { CardPane } from './card-pane.tsx'
import { ExportDialog } from './export-dialog.tsx'
import { PendudukFilter, type Filter } from './penduduk-filter.tsx'
import { PendudukPanel } from './penduduk-panel.tsx'
import { PendudukTable } from './penduduk-table.tsx'
import { usePages } from '#renderer/parts/use-pages.ts'
import '#renderer/styles/penduduk.css'

const ImporPage = lazy(() => import('#renderer/pages/impor/impor-page.tsx').then((m) => ({ default: m.ImporPage })))
type Overlay = { readonly show: 'edit'; readonly id: string } | { readonly show: 'add' } | { readonly show: 'export' }

/** The screen. */
export const PendudukPage = () => {
  const { intent, may, go } = useFrame()
  const [filter, setFilter] = useState<Filter>({ teks: '', statusDasar: 1, rt: null, rw: null })
  const [row, setRow] = useState(0)
  const [opened, setOpened] = useState<string | null>(null)
  const [overlay, setOverlay] = useState<Overlay | null>(null)
  const [impor, setImpor] = useState<{ readonly path: string | null } | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const table = useRef<HTMLDivElement>(null)
  // Fewer than three letters are no search (SECURITY P-3): the whole table stays.
  const asked = { ...filter, teks: filter.teks.replace(/\s/g, '').length < 3 ? '' : filter.teks }
  const pages = usePages(['penduduk.daftar', asked], (sesudah) => call('penduduk.daftar', { ...asked, sesudah }))
  const chosen = pages.rows[row]
  const openId = opened ?? null

  useEffect(() => {
    const { value } = intent
    if (value?.for === 'openPenduduk') setOpened(value.id)
    else if (value?.for === 'import') setImpor({ path: value.path })
    else if (value?.for === 'find') search.current?.focus()
  }, [intent])
  useEffect(() => setRow(0), [filter])
  // Also on coming back from the import.
  useEffect(() => search.current?.focus(), [impor])

  usePageKeys((press) => {
    if (press.ctrl && !press.alt && press.key.toLowerCase() === 'n' && may('penduduk.ubah'))
      return (setOverlay({ show: 'add' }), true)
    if (press.ctrl && press.shift && press.key.toLowerCase() === 'e' && may('penduduk.ekspor'))
      return (setOverlay({ show: 'export' }), true)
    if (press.ctrl || press.alt) return false
    if (press.key === 'F2' && may('penduduk.ubah')) {
      const id = openId ?? chosen?.id
      if (id) setOverlay({ show: 'edit', id })
      return true
    }
    if (press.key === 'F6') {
      if (document.activeElement === search.current) table.current?.focus()
      else search.current?.focus()
      return true
    }
    if (press.key === 'Escape' && openId !== null) return (setOpened(null), true)
    return false
  }, impor === null)

  if (impor)
    return (
      <Suspense fallback={<main className="work" />}>
        <ImporPage
          path={impor.path}
          onClose={() => {
            setImpor(null)
            void refreshReads(['penduduk.daftar', 'loket.hariIni'])
          }}
        />
      </Suspense>
    )
  const toLoket = (id: string) => may('surat.terbit') && go('loket', { for: 'openPenduduk', id })
  return (
    <>
      <main className="work pd" aria-label={penduduk.judul}>
        <div className="toolbar">
          <h1>{penduduk.judul}</h1>
          <span className="sub">{pages.total === null ? '' : penduduk.jumlah(count(pages.total))}</span>
          <span className="grow" />
          {may('penduduk.ubah') && (
            <button type="button" className="btn" onClick={() => setOverlay({ show: 'add' })}>
              {penduduk.tambah} <kbd className="key">Ctrl+N</kbd>
            </button>
          )}
          {may('penduduk.impor') && (
            <button type="button" className="btn" onClick={() => setImpor({ path: null })}>
              {penduduk.impor}
            </button>
          )}
          {may('penduduk.ekspor') && (
            <button type="button" className="btn" onClick={() => setOverlay({ show: 'export' })}>
              {penduduk.ekspor}
            </button>
          )}
        </div>
        <PendudukFilter filter={filter} search={search} onChange={setFilter} onDown={() => table.current?.focus()} />
        <PendudukTable
          pages={pages}
          row={row}
          container={table}
          empty={filter.teks === '' && filter.rt === null && filter.rw === null}
          onRow={setRow}
          onEnter={(id) => toLoket(id)}
          onOpen={(id) => setOpened(id)}
          onFile={(path) => may('penduduk.impor') && setImpor({ path })}
        />
        <CardPane
          chosen={chosen ?? null}
          opened={openId}
          onView={setOpened}
          onLoket={toLoket}
          onEdit={(id) => setOverlay({ show: 'edit', id })}
        />
      </main>
      <KeyBar
        keys={[
          [['↑', '↓'], penduduk.k.pilih],
          ['Enter', penduduk.k.loket],
          ['F2', penduduk.k.ubah],
          ['Ctrl+N', penduduk.k.tambah],
          ['F6', penduduk.k.panel],
          ['F3', penduduk.k.cari],
          ['F1', penduduk.k.bantuan],
        ]}
      />
      {overlay?.show === 'edit' && (
        <PendudukPanel
          id={overlay.id}
          onClose={() => setOverlay(null)}
          onSaved={() => void refreshReads(['penduduk.daftar', 'penduduk.kartu'])}
        />
      )}
      {overlay?.show === 'add' && (
        <PendudukPanel id={null} onClose={() => setOverlay(null)} onSaved={(id) => setOpened(id)} />
      )}
      {overlay?.show === 'export' && <ExportDialog onClose={() => setOverlay(null)} />}
    </>
  )
}
