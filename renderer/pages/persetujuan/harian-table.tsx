// One pile of the end of the day as a table: letters, hand-overs, or spoiled sheets.
import { useEffect, useRef, type RefObject } from 'react'
import type { Output } from '#contract/ipc.ts'
import type { BarisHarian } from '#contract/konsep.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { Icon } from '#renderer/parts/icon.tsx'
import { caraText, harian, penyerahan } from '#renderer/pesan/harian.ts'
import { cetakText } from '#renderer/pesan/loket.ts'
import { clockTime, count, shortDate, titleCase } from '#renderer/pesan/waktu.ts'

type Harian = Output<'harian.baca'>
export type Pile = 'belumTtd' | 'belumDiambil' | 'diserahkan' | 'kertasRusak'
type Props = {
  readonly pile: Pile
  readonly data: Harian
  readonly row: number
  readonly ticked: ReadonlySet<string>
  /** Whether letters of this pile are ticked. */
  readonly ticking: boolean
  readonly table: RefObject<HTMLTableElement | null>
  readonly onRow: (row: number) => void
  readonly onTick: (id: string) => void
}

// A small screen has no room for it.
const [, , , , dropped] = harian.kolomSurat

/** The table; arrows move its row. */
export const HarianTable = ({ pile, data, row, ticked, ticking, table, onRow, onTick }: Props) => {
  const rows = data[pile]
  const active = useRef<HTMLTableRowElement>(null)
  useEffect(() => active.current?.scrollIntoView({ block: 'nearest' }), [row, rows])
  const heads =
    pile === 'diserahkan' ? harian.kolomSerah : pile === 'kertasRusak' ? harian.kolomRusak : harian.kolomSurat
  return (
    <div className="pile">
      <table
        className="t"
        ref={table}
        tabIndex={0}
        data-pane
        role="grid"
        aria-label={harian.pilih[pile]}
        aria-multiselectable={ticking}
        aria-activedescendant={rows[row] ? `harian-${row}` : undefined}
        onKeyDown={(e) => {
          const to = {
            ArrowDown: row + 1,
            ArrowUp: row - 1,
            PageDown: row + 12,
            PageUp: row - 12,
            Home: 0,
            End: rows.length - 1,
          }[e.key]
          if (to === undefined || e.ctrlKey || e.altKey) return
          e.preventDefault()
          onRow(Math.max(0, Math.min(rows.length - 1, to)))
        }}
      >
        <thead>
          <tr>
            {ticking && <th className="tick" aria-label={harian.k.pilih} />}
            {heads.map((head) => (
              <th key={head} className={head === dropped ? 'drop-cell' : ''}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((r, i) => {
            const id = 'suratId' in r ? r.suratId : r.id
            const on = i === row
            return (
              <tr
                key={id}
                id={`harian-${i}`}
                ref={on ? active : null}

                aria-selected={ticking ? ticked.has(id) : on}
                className={on ? 'on' : ''}
                onClick={() => onRow(i)}
              >
                {ticking && (
                  <td className="tick">
                    <input
                      type="checkbox"
                      tabIndex={-1}
                      aria-hidden="true"
                      checked={ticked.has(id)}
                      onChange={() => onTick(id)}
                    />
                  </td>
                )}
                {'suratId' in r ? (
                  pile === 'diserahkan' ? (
                    <HandedOver surat={r} />
                  ) : (
                    <Waiting surat={r} />
                  )
                ) : (
                  <Spoiled paper={r} />
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
      {rows.length === 0 && <p className="muted none-here">{harian.kosong[pile]}</p>}
    </div>
  )
}

const Waiting = ({ surat }: { readonly surat: BarisHarian }) => (
  <>
    <td>
      <b>{surat.nomor ?? harian.tanpaNomor}</b>
    </td>
    <td className="wide-cell">{surat.judul}</td>
    <td className="wide-cell">{titleCase(surat.subjekNama)}</td>
    <td>{shortDate(surat.tanggal)}</td>
    <td className="wide-cell drop-cell">{surat.penandatangan}</td>
    <td>
      {surat.lama && (
        <span className="tag warn">
          <Icon name="clock" />
          {harian.lamaMenunggu}
        </span>
      )}{' '}
      <span className={`tag ${surat.cetak === 'selesai' ? 'ok' : ''}`}>
        <Icon name="print" />
        {printedText(surat.cetak)}
      </span>
    </td>
  </>
)

const printedText = (cetak: string | null): string => {
  switch (cetak) {
    case 'antre':
    case 'terkirim':
    case 'selesai':
    case 'tertahan':
    case 'gagal':
      return cetakText[cetak].toLowerCase()
    default:
      return harian.belumDicetak
  }
}

const HandedOver = ({ surat }: { readonly surat: BarisHarian }) => {
  const { zone } = useFrame()
  const p = surat.penyerahan
  return (
    <>
      <td>
        <b>{surat.nomor ?? harian.tanpaNomor}</b>
      </td>
      <td className="wide-cell">{surat.judul}</td>
      <td className="wide-cell">{titleCase(surat.subjekNama)}</td>
      <td className="wide-cell">{p && penyerahan.diambil(p.pengambil, p.hubungan)}</td>
      <td>{p && caraText[p.cara]}</td>
      <td>{p && clockTime(p.pada, zone)}</td>
      <td>{p?.oleh}</td>
    </>
  )
}

const Spoiled = ({ paper }: { readonly paper: Harian['kertasRusak'][number] }) => {
  const { zone } = useFrame()
  return (
    <>
      <td>{paper.nomor ?? harian.bukanSurat}</td>
      <td className="num">{count(paper.lembar)}</td>
      <td className="wide-cell">{paper.alasan}</td>
      <td>{clockTime(paper.pada, zone)}</td>
      <td>{paper.oleh}</td>
    </>
  )
}
