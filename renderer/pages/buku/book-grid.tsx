// A register as a grid: headings with the printed column numbers, the first two columns stay in place. Virtual rows.
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { Output } from '#contract/ipc.ts'
import type { DeklarasiBuku } from '#domain/buku/define-buku.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { buku } from '#renderer/pesan/arsip.ts'
import { shortDate } from '#renderer/pesan/waktu.ts'

type Row = Output<'buku.isi'>['baris'][number]
type Props = { readonly book: DeklarasiBuku; readonly rows: readonly Row[] }
const rowHeight = 28
// The narrowest grid that can still be read; wider windows stretch it.
const gridWidth = 1180

/** The grid; a click on a line of a letter opens it in the archive. */
export const BookGrid = ({ book, rows }: Props) => {
  const { go, may } = useFrame()
  const container = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => container.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  })
  const columns = book.kolom.map((k, i) => (i === 0 ? '48px' : `minmax(${narrowest(k)}px, ${k.lebar}fr)`)).join(' ')
  const style = { gridTemplateColumns: columns }
  return (
    <div
      className="grid-scroll"
      ref={container}
      role="grid"
      aria-label={book.judul}
      aria-rowcount={rows.length}
      tabIndex={0}
    >
      <div className="grid-head" role="row" style={style}>
        {book.kolom.map((k, i) => (
          <div role="columnheader" key={k.kunci} className={fixed(i)}>
            {k.judul}
          </div>
        ))}
      </div>
      <div className="grid-head nums" style={style} aria-hidden="true">
        {book.kolom.map((k, i) => (
          <div key={k.kunci} className={fixed(i)}>
            {k.nomor}
          </div>
        ))}
      </div>
      {rows.length === 0 && <p className="muted none">{buku.kosong}</p>}
      <div className="vbody" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]
          if (!row) return null
          const open =
            row.suratId !== null && may('surat.lihat')
              ? () => go('arsip', { for: 'openSurat', id: row.suratId ?? '' })
              : undefined
          return (
            <div
              key={`${row.noUrut}-${item.index}`}
              role="row"
              className={`grid-row${row.batal ? ' void' : ''}`}
              style={{ ...style, transform: `translateY(${item.start}px)` }}
              onDoubleClick={open}
            >
              {book.kolom.map((k, i) => (
                <div role="gridcell" key={k.kunci} className={`${fixed(i)} ${k.rata}`} title={row.isi[k.kunci] ?? ''}>
                  {k.kunci === 'noUrut' ? row.noUrut : cell(k.jenis, row.isi[k.kunci] ?? '')}
                  {row.batal &&
                    k.kunci === 'keterangan' &&
                    !(row.isi[k.kunci] ?? '').toLowerCase().includes('batal') && (
                      <span className="tag bad">{buku.batal}</span>
                    )}
                </div>
              ))}
            </div>
          )
        })}
      </div>
    </div>
  )
}

// Its share of the grid, but never less than the longest word of its heading, nor than a date or a number that it holds.
const narrowest = ({ judul, lebar, jenis, dari }: DeklarasiBuku['kolom'][number]): number =>
  Math.max(
    jenis === 'tanggal' ? 100 : dari.includes('nomor') ? 216 : 40,
    Math.round((lebar / 1000) * gridWidth),
    ...judul.split(' ').map((word) => 12 + 8 * word.length),
  )

const fixed = (i: number): string => (i === 0 ? 'fz0' : i === 1 ? 'fz1' : '')
const cell = (jenis: DeklarasiBuku['kolom'][number]['jenis'], value: string): string =>
  jenis === 'tanggal' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? shortDate(value) : value
