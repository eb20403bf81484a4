// The report of numbers: every number from 1 to the last has a state and a reason.
import { useState } from 'react'
import { useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { Icon } from '#renderer/parts/icon.tsx'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { buku, keadaanNomor } from '#renderer/pesan/arsip.ts'
import { count, dateAndTime } from '#renderer/pesan/waktu.ts'

/** The pane. */
export const NumberReport = () => {
  const { zone, go } = useFrame()
  const registers = useRead('nomor.register', {})
  const [at, setAt] = useState(0)
  const chosen = registers.data?.register[at]
  const report = useRead(
    'nomor.laporan',
    { register: chosen?.register ?? '', tahun: chosen?.tahun ?? 0 },
    { enabled: chosen !== undefined, keep: true },
  )
  const unexplained = report.data?.ringkas['tanpa-keterangan'] ?? 0
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
        {report.data && (
          <>
            <span>{buku.ringkas(count(report.data.maks))}</span>
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
            {Object.entries(report.data.ringkas).map(([state, n]) =>
              n > 0 ? <span className="muted" key={state}>{`${stateText(state)}: ${count(n)}`}</span> : null,
            )}
          </>
        )}
      </div>
      <ErrorNotice error={registers.error?.error ?? report.error?.error} />
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
            {ranges(report.data?.baris ?? []).map((r) => (
              <tr key={`${r.from}${r.row.sisipan}`}>
                <td className="num">{r.from === r.to ? `${r.from}${r.row.sisipan}` : `${r.from}–${r.to}`}</td>
                <td>{stateText(r.row.state)}</td>
                <td>
                  {r.row.suratId ? (
                    <button
                      type="button"
                      className="link"
                      onClick={() => go('arsip', { for: 'openSurat', id: r.row.suratId ?? '' })}
                    >
                      {r.row.nomor}
                    </button>
                  ) : (
                    r.row.nomor
                  )}
                </td>
                <td>{r.row.keterangan}</td>
                <td>{r.row.pada ? dateAndTime(r.row.pada, zone) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

type Row = NonNullable<ReturnType<typeof useRead<'nomor.laporan'>>['data']>['baris'][number]
const stateText = (state: string): string =>
  state in keadaanNomor ? keadaanNomor[state as keyof typeof keadaanNomor] : state

// Numbers of the paper book before SIAKEL are one line, not two hundred.
const ranges = (rows: readonly Row[]): readonly { readonly from: number; readonly to: number; readonly row: Row }[] => {
  const out: { from: number; to: number; row: Row }[] = []
  for (const row of rows) {
    const last = out.at(-1)
    if (last && row.state === 'kertas' && last.row.state === 'kertas' && row.n === last.to + 1) last.to = row.n
    else out.push({ from: row.n, to: row.n, row })
  }
  return out
}
