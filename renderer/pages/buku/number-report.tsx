// The report of numbers: every number from 1 to the last has a state and a reason; printed whole or only those without a letter.
import { useEffect, useState, type RefObject } from 'react'
import { isKosong, keadaanNomor, mergeKertas } from '#domain/nomor/keadaan.ts'
import { refreshReads, useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { Icon } from '#renderer/parts/icon.tsx'
import { JobBar } from '#renderer/parts/job-bar.tsx'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { useJob } from '#renderer/parts/use-job.ts'
import { buku } from '#renderer/pesan/arsip.ts'
import { count, dateAndTime } from '#renderer/pesan/waktu.ts'
import { showToast } from '#renderer/toast.ts'
import { PaperNumbersDialog } from './paper-numbers-dialog.tsx'

export type PrintReport = (to: 'printer' | 'berkas') => void
type Report = NonNullable<ReturnType<typeof useRead<'nomor.laporan'>>['data']>

/** The pane. `printer` is filled with what Ctrl+P and Ctrl+S of the page do here. */
export const NumberReport = ({ printer }: { readonly printer: RefObject<PrintReport | null> }) => {
  const { may } = useFrame()
  const registers = useRead('nomor.register', {})
  const [at, setAt] = useState(0)
  const [onlyEmpty, setOnlyEmpty] = useState(false)
  const [noting, setNoting] = useState(false)
  const chosen = registers.data?.register[at]
  const report = useRead(
    'nomor.laporan',
    { register: chosen?.register ?? '', tahun: chosen?.tahun ?? 0 },
    { enabled: chosen !== undefined, keep: true },
  )
  const [to, setTo] = useState<'printer' | 'berkas'>('printer')
  const { job, running, error, start, cancel } = useJob(() =>
    showToast({ tone: 'ok', title: to === 'printer' ? buku.dikirim : buku.tersimpan }),
  )
  const print: PrintReport = (ke) => {
    if (!chosen || running) return
    setTo(ke)
    void start('nomor.cetak', { register: chosen.register, tahun: chosen.tahun, hanyaKosong: onlyEmpty, ke })
  }
  useEffect(() => {
    printer.current = print
    return () => void (printer.current = null)
  })
  if (registers.data?.register.length === 0) return <p className="muted none">{buku.belumAdaNomor}</p>
  return (
    <div className="report">
      <div className="filter">
        <select
          aria-label={buku.register}
          className="book-pick"
          value={at}
          onChange={(e) => setAt(Number(e.target.value))}
        >
          {registers.data?.register.map((r, i) => (
            <option key={`${r.register}${r.tahun}`} value={i}>{`${r.judul}, ${r.tahun}`}</option>
          ))}
        </select>
        <label className="check">
          <input type="checkbox" checked={onlyEmpty} onChange={(e) => setOnlyEmpty(e.target.checked)} />
          {buku.hanyaKosong}
        </label>
        <span className="grow" />
        {may('nomor.ubah') && (
          <button type="button" className="btn" disabled={!report.data} onClick={() => setNoting(true)}>
            {buku.catatKertas}
          </button>
        )}
        <button type="button" className="btn" disabled={running} onClick={() => print('printer')}>
          <Icon name="print" />
          {buku.cetakNomor} <kbd className="key">Ctrl+P</kbd>
        </button>
        <button type="button" className="btn" disabled={running} onClick={() => print('berkas')}>
          {buku.simpan} <kbd className="key">Ctrl+S</kbd>
        </button>
      </div>
      {report.data && <Summary report={report.data} />}
      {running && job && <JobBar job={job} text={buku.mencetak} onCancel={() => void cancel()} />}
      <ErrorNotice error={error ?? registers.error?.error ?? report.error?.error} />
      {report.data && <Numbers report={report.data} onlyEmpty={onlyEmpty} />}
      {noting && chosen && report.data && report.data.berikut !== null && (
        <PaperNumbersDialog
          register={chosen.register}
          tahun={chosen.tahun}
          berikut={report.data.berikut}
          onClose={() => setNoting(false)}
          onDone={() => void refreshReads(['nomor.register', 'nomor.laporan'])}
        />
      )}
    </div>
  )
}

const Summary = ({ report }: { readonly report: Report }) => {
  const unexplained = report.ringkas['tanpa-keterangan'] ?? 0
  return (
    <div className="filter">
      <span>{buku.ringkas(count(report.maks))}</span>
      {unexplained === 0 ? (
        <span className="tag ok">
          <Icon name="check" />
          {buku.semuaJelas}
        </span>
      ) : (
        <span className="tag bad">
          <Icon name="warn" />
          {buku.adaTanpa(count(unexplained))}
        </span>
      )}
      {Object.entries(keadaanNomor).map(([state, text]) => {
        const n = report.ringkas[state] ?? 0
        return n > 0 ? <span className="muted" key={state}>{`${text}: ${count(n)}`}</span> : null
      })}
    </div>
  )
}

const Numbers = ({ report, onlyEmpty }: { readonly report: Report; readonly onlyEmpty: boolean }) => {
  const { zone, go } = useFrame()
  const rows = mergeKertas(onlyEmpty ? report.baris.filter(isKosong) : report.baris)
  if (rows.length === 0) return <p className="muted none">{buku.tanpaKosong}</p>
  return (
    <div className="report-scroll" tabIndex={0}>
      <table className="t">
        <thead>
          <tr>
            {buku.kolomNomor.map((k, i) => (
              <th key={k} className={i === 0 ? 'num' : ''}>
                {k}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ dari, sampai, nomor }) => (
            <tr key={`${dari}${nomor.sisipan}`}>
              <td className="num">{dari === sampai ? `${dari}${nomor.sisipan}` : `${dari}–${sampai}`}</td>
              <td>{keadaanNomor[nomor.state]}</td>
              <td>
                {nomor.suratId && nomor.nomor !== null ? (
                  <button
                    type="button"
                    className="link"
                    onClick={() => go('arsip', { for: 'openSurat', id: nomor.suratId ?? '' })}
                  >
                    {nomor.nomor}
                  </button>
                ) : (
                  nomor.nomor
                )}
              </td>
              <td>{nomor.keterangan}</td>
              <td>{nomor.pada ? dateAndTime(nomor.pada, zone) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
