// Right of the empty Loket: figures of the day, who is here to sign, state of this PC.
import type { Output } from '#contract/ipc.ts'
import { formatHariTanggal } from '#domain/words/tanggal.ts'
import { useWrite } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { useHeartbeat } from '#renderer/frame/heartbeat.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { count, dateAndTime } from '#renderer/pesan/waktu.ts'

type Today = Output<'loket.hariIni'>

/** The side pane of the empty Loket. */
export const TodaySide = ({ today, date }: { readonly today: Today | undefined; readonly date: string }) => (
  <aside className="side" aria-label={loket.hariIni}>
    <div className="head">
      <b>{loket.hariIni}</b>
      <span className="end">{formatHariTanggal(date)}</span>
    </div>
    {today && (
      <div className="today">
        <ul className="fig">
          <li>
            <b>{count(today.terbit)}</b>
            <span>{loket.terbitHariIni}</span>
          </li>
          {today.batal > 0 && (
            <li>
              <b>{count(today.batal)}</b>
              <span>{loket.batalHariIni}</span>
            </li>
          )}
          <li>
            <b>{count(today.jumlahPenduduk)}</b>
            <span>{loket.dataPenduduk}</span>
          </li>
        </ul>
        {today.hadir.length > 0 && <Present list={today.hadir} />}
        <ThisPc />
      </div>
    )}
  </aside>
)

const Present = ({ list }: { readonly list: Today['hadir'] }) => {
  const set = useWrite('pejabat.hadir', ['loket.hariIni', 'surat.siapkan', 'pejabat.daftar'])
  return (
    <div className="present">
      <h3 className="section">{loket.pejabatHadir}</h3>
      <p className="note">{loket.pejabatHadirArti}</p>
      {list.map((p) => (
        <label key={p.id}>
          <input
            type="checkbox"
            checked={p.hadir}
            onChange={(e) => set.mutate({ id: p.id, hadir: e.target.checked })}
          />
          <span>
            {p.sebutan}, {p.nama}
          </span>
        </label>
      ))}
    </div>
  )
}

const ThisPc = () => {
  const { settings, zone } = useFrame()
  const backup = useHeartbeat((b) => b.cadanganTerakhir)
  const printer = settings?.printer.nama ?? null
  return (
    <div className="opt">
      <h3 className="section">{loket.keadaanPc}</h3>
      <dl className="facts">
        <dt>{loket.nomorCadangan}</dt>
        <dd>{loket.nomorSendiri}</dd>
        <dt>{loket.printer}</dt>
        <dd>
          {printer ?? bingkai.printerBelumDipilih}
          {printer && settings ? `, ${settings.kertas.ukuran}` : ''}
        </dd>
        <dt>{loket.cadangan}</dt>
        <dd>{backup ? dateAndTime(backup, zone) : loket.cadanganBelum}</dd>
      </dl>
    </div>
  )
}
