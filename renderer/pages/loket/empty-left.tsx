// The Loket while nothing is typed: the last five people, the drafts, what can be typed; or how to bring residents in.
import { useState } from 'react'
import type { Output } from '#contract/ipc.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { isPdfFile } from '#renderer/frame/use-file-drop.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { loketAjukan } from '#renderer/pesan/loket-ajukan.ts'
import { clockTime, dateIn, shortDate, titleCase } from '#renderer/pesan/waktu.ts'
import { LastTable } from './last-table.tsx'
import { ReturnedLetters } from './returned-letters.tsx'

type Today = Output<'loket.hariIni'>
type Draf = Output<'draf.daftar'>['draf'][number]
type Props = {
  readonly today: Today | undefined
  readonly drafts: readonly Draf[]
  readonly jenis: readonly DeklarasiSurat[]
  readonly onDraf: (draf: Draf) => void
  readonly onDropDraf: (draf: Draf) => void
  readonly onRevise: (konsepId: string) => void
  readonly onNobody: () => void
  readonly onWriteOne: () => void
  readonly onSample: () => void
}

/** The left pane of the empty Loket. */
export const EmptyLeft = ({ today, drafts, jenis, onDraf, onDropDraf, onRevise, ...props }: Props) => (
  <section className="left pad">
    {today?.jumlahPenduduk === 0 && <NoResidents onWriteOne={props.onWriteOne} onSample={props.onSample} />}
    <div className="caprow">
      <h3 className="section">{loket.limaTerakhir}</h3>
      <span className="note">
        <kbd className="key">F7</kbd> {loket.orangPertama} · <kbd className="key">Ctrl+Shift+R</kbd> {loket.cetakLagi}
      </span>
    </div>
    <LastTable last={today?.terakhir ?? []} newest={null} held={null} />
    <ReturnedLetters onOpen={onRevise} />
    {drafts.length > 0 && <Drafts drafts={drafts} jenis={jenis} onDraf={onDraf} onDropDraf={onDropDraf} />}
    <p className="nobody">
      <button type="button" className="btn" onClick={props.onNobody}>
        {loketAjukan.tanpaOrang} <kbd className="key">Ctrl+Shift+N</kbd>
      </button>{' '}
      <span className="note">{loketAjukan.tanpaOrangArti}</span>
    </p>
    <div className="opt">
      <h3 className="section">{loket.yangDapat}</h3>
      <dl className="how">
        {loket.caraCari.map(([what, means]) => [<dt key={what}>{what}</dt>, <dd key={means}>{means}</dd>])}
      </dl>
    </div>
  </section>
)

type DrafProps = Pick<Props, 'drafts' | 'jenis' | 'onDraf' | 'onDropDraf'>
const Drafts = ({ drafts, jenis, onDraf, onDropDraf }: DrafProps) => {
  const { zone } = useFrame()
  return (
    <>
      <div className="caprow">
        <h3 className="section">{loket.drafJudul}</h3>
        <span className="note">{loket.drafSendiri}</span>
      </div>
      <table className="t">
        <thead>
          <tr>
            {loket.kolomDraf.map((k) => (
              <th key={k}>{k}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drafts.slice(0, 5).map((d) => (
            <tr key={d.id}>
              <td>
                <button type="button" className="row-btn" onClick={() => onDraf(d)}>
                  {titleCase(d.nama) || loket.luarDaftar}
                </button>
              </td>
              <td>{jenis.find((j) => j.kode === d.kode)?.nama ?? d.kode}</td>
              <td>
                {shortDate(dateIn(d.diubahPada, zone))} {clockTime(d.diubahPada, zone)}
              </td>
              <td className="num">
                <button type="button" className="link note" onClick={() => onDropDraf(d)}>
                  {loket.hapusDraf}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const NoResidents = ({ onWriteOne, onSample }: { readonly onWriteOne: () => void; readonly onSample: () => void }) => {
  const { go, may } = useFrame()
  const [over, setOver] = useState(false)
  return (
    <div
      className={`drop-here${over ? ' over' : ''}`}
      onDragOver={(e) => {
        e.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        e.preventDefault()
        setOver(false)
        const file = e.dataTransfer.files[0]
        if (file && !isPdfFile(file) && may('penduduk.impor'))
          go('penduduk', { for: 'import', path: window.siakel.pathOf(file) })
      }}
    >
      <div>
        <h2>{loket.belumAdaData}</h2>
        <p className="muted">{loket.belumAdaDataCara}</p>
      </div>
      <div className="btns">
        {may('penduduk.impor') && (
          <button type="button" className="btn c" onClick={() => go('penduduk', { for: 'import', path: null })}>
            {loket.imporExcel}
          </button>
        )}
        <button type="button" className="btn c" onClick={onWriteOne}>
          {loket.tulisSatu} <kbd className="key">F2</kbd>
        </button>
        {may('penduduk.impor') && (
          <button type="button" className="btn c btn-quiet" onClick={onSample}>
            {loket.berkasContoh}
          </button>
        )}
      </div>
    </div>
  )
}
