// The found letters, two lines each, virtual.
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { PrintTag } from '#renderer/pages/loket/last-table.tsx'
import { Icon } from '#renderer/parts/icon.tsx'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { arsip } from '#renderer/pesan/arsip.ts'
import { shortDate, titleCase } from '#renderer/pesan/waktu.ts'
import type { Output } from '#contract/ipc.ts'
import type { Pages } from '#renderer/parts/use-pages.ts'

const rowHeight = 54
type Props = {
  readonly pages: Pages<Output<'surat.daftar'>['baris'][number]>
  readonly row: number
  readonly filtered: boolean
  readonly onRow: (row: number) => void
}

/** The list pane. */
export const SuratList = ({ pages, row, filtered, onRow }: Props) => {
  const container = useRef<HTMLDivElement>(null)
  const { rows, more } = pages
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => container.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const items = virtual.getVirtualItems()
  const lastSeen = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (lastSeen >= rows.length - 15) more()
  })
  useEffect(() => {
    if (row >= 0 && row < rows.length) virtual.scrollToIndex(row)
  }, [row, rows.length, virtual])
  return (
    <section
      className="list"
      ref={container}
      tabIndex={0}
      role="listbox"
      aria-label={arsip.judul}
      onKeyDown={(e) => {
        const to = {
          ArrowDown: row + 1,
          ArrowUp: row - 1,
          PageDown: row + 8,
          PageUp: row - 8,
          Home: 0,
          End: rows.length - 1,
        }[e.key]
        if (to === undefined) return
        e.preventDefault()
        onRow(to)
      }}
    >
      <ErrorNotice error={pages.error} />
      {rows.length === 0 && !pages.loading && <p className="muted none">{filtered ? arsip.kosong : arsip.belumAda}</p>}
      <div className="vbody" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const s = rows[item.index]
          if (!s) return null
          const on = item.index === row
          return (
            <div
              key={s.id}
              role="option"
              aria-selected={on}
              className={`it${on ? ' on' : ''}`}
              style={{ transform: `translateY(${item.start}px)` }}
              onClick={() => onRow(item.index)}
            >
              <Icon name="doc" />
              <div className="mid-cell">
                <div className="h">
                  {s.judul}: {titleCase(s.subjekNama)}
                </div>
                <div className="s">{[s.nomor, s.keperluan, s.oleh].filter(Boolean).join(' · ')}</div>
              </div>
              <div className="rt">
                <b>{shortDate(s.tanggal)}</b>
                <PrintTag status={s.status} cetak={s.cetak} />
              </div>
            </div>
          )
        })}
      </div>
    </section>
  )
}
