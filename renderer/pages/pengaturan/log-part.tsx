// Log akses: newest first, older ones on request. Reading it is logged too.
import { useEffect, useState } from 'react'
import type { Output } from '#contract/ipc.ts'
import { useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { ErrorNotice } from '#renderer/parts/notice.tsx'
import { hasilText, perbuatanText, rincianText } from '#renderer/pesan/log.ts'
import { pengaturan } from '#renderer/pesan/pengaturan.ts'
import { dateAndTime } from '#renderer/pesan/waktu.ts'

type Line = Output<'log.daftar'>['baris'][number]

/** The part. */
export const LogPart = () => {
  const { zone } = useFrame()
  const [before, setBefore] = useState<number | null>(null)
  const [lines, setLines] = useState<readonly Line[]>([])
  const page = useRead('log.daftar', { sebelum: before }, { once: true })
  useEffect(() => {
    const fresh = page.data?.baris
    if (fresh)
      setLines((old) => (before === null ? fresh : [...old, ...fresh.filter((f) => !old.some((o) => o.no === f.no))]))
  }, [page.data, before])
  const last = lines.at(-1)
  return (
    <div className="set-form wide-part">
      <p>{pengaturan.logArti}</p>
      <ErrorNotice error={page.error?.error} />
      <table className="t">
        <thead>
          <tr>
            {pengaturan.kolomLog.map((k) => (
              <th key={k}>{k}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((l) => (
            <tr key={l.no}>
              <td className="nowrap">{dateAndTime(l.pada, zone)}</td>
              <td>{l.nama}</td>
              <td>{perbuatanText(l.perbuatan)}</td>
              <td className="cut-text" title={l.rincian}>
                {rincianText(l.rincian)}
              </td>
              <td title={l.hasil}>{hasilText(l.hasil)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {last && (page.data?.baris.length ?? 0) > 0 && (
        <div>
          <button type="button" className="btn" onClick={() => setBefore(last.no)}>
            {pengaturan.lebihLama}
          </button>
        </div>
      )}
    </div>
  )
}
