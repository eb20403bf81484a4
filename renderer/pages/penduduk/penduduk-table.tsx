// The virtual table: only the rows in view are in the document. NIK masked (SECURITY P-2).
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, type RefObject } from 'react'
import { labelOf, statusDasar } from '#domain/penduduk/kode.ts'
import { readingForm } from '#domain/penduduk/reading-form.ts'
import { isPdfFile } from '#renderer/frame/use-file-drop.ts'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { penduduk } from '#renderer/pesan/penduduk.ts'
import { groupNik, shortDate } from '#renderer/pesan/waktu.ts'
import type { Output } from '#contract/ipc.ts'
import type { Pages } from '#renderer/parts/use-pages.ts'

const rowHeight = 28
type Props = {
  readonly pages: Pages<Output<'penduduk.daftar'>['baris'][number]>
  readonly row: number
  readonly container: RefObject<HTMLDivElement | null>
  readonly empty: boolean
  readonly onRow: (row: number) => void
  readonly onEnter: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly onFile: (path: string) => void
}

/** The table pane; also takes a dropped Excel file. */
export const PendudukTable = ({ pages, row, container, empty, onRow, onEnter, onOpen, onFile }: Props) => {
  const { rows, more } = pages
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => container.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  const lastSeen = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (lastSeen >= rows.length - 30) more()
  })
  const move = (to: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, to))
    onRow(next)
    virtual.scrollToIndex(next)
  }
  return (
    <section
      className="main"
      onDragOver={(e) => e.preventDefault()}
      onDrop={(e) => {
        e.preventDefault()
        const file = e.dataTransfer.files[0]
        if (file && !isPdfFile(file)) onFile(window.siakel.pathOf(file))
      }}
    >
      <ErrorNotice error={pages.error} />
      {rows.length === 0 && !pages.loading && !pages.error && (
        <div className="empty-pane">
          <b>{empty ? penduduk.belumAda : penduduk.kosong}</b>
          {empty && <span className="muted">{penduduk.belumAdaCara}</span>}
        </div>
      )}
      <div
        ref={container}
        className="vscroll"
        role="grid"
        aria-label={penduduk.judul}
        aria-rowcount={pages.total ?? rows.length}
        aria-activedescendant={rows[row] ? `orang-${row}` : undefined}
        tabIndex={0}
        onKeyDown={(e) => {
          const page = Math.max(1, Math.floor((container.current?.clientHeight ?? 280) / rowHeight) - 1)
          const to = {
            ArrowDown: row + 1,
            ArrowUp: row - 1,
            PageDown: row + page,
            PageUp: row - page,
            Home: 0,
            End: rows.length - 1,
          }[e.key]
          if (to !== undefined) move(to)
          else if (e.key === 'Enter' && rows[row]) onEnter(rows[row].id)
          else if (e.key === ' ' && rows[row]) onOpen(rows[row].id)
          else return
          e.preventDefault()
        }}
      >
        <div className="vhead" aria-hidden="true">
          {penduduk.kolom.map((k) => (
            <span key={k}>{k}</span>
          ))}
        </div>
        <div className="vbody" style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const p = rows[item.index]
            if (!p) return null
            const on = item.index === row
            return (
              <div
                key={p.id}
                id={`orang-${item.index}`}
                role="row"
                aria-selected={on}
                aria-rowindex={item.index + 1}
                className={`vrow${on ? ' on' : ''}`}
                style={{ transform: `translateY(${item.start}px)` }}
                onClick={() => onRow(item.index)}
                onDoubleClick={() => onEnter(p.id)}
              >
                <span role="gridcell">
                  <b>{p.nama}</b>
                  {p.statusDasar !== 1 && <span className="tag bad sm">{labelOf(statusDasar, p.statusDasar)}</span>}
                </span>
                <span role="gridcell" className="nik">
                  {groupNik(p.nik)}
                </span>
                <span role="gridcell">{p.jenisKelamin === 2 ? 'P' : 'L'}</span>
                <span role="gridcell">{shortDate(p.tanggalLahir)}</span>
                <span role="gridcell">{p.umur ?? ''}</span>
                <span role="gridcell">{`${p.rt ?? '-'}/${p.rw ?? '-'}`}</span>
                <span role="gridcell">{readingForm(p.alamat)}</span>
              </div>
            )
          })}
        </div>
      </div>
    </section>
  )
}
