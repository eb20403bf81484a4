// The result of the dry run as one bar in four parts, each with its number and word.
import { impor } from '#renderer/pesan/impor.ts'
import { count } from '#renderer/pesan/waktu.ts'
import type { Tinjauan } from './impor-page.tsx'

/** Same, new, changed, refused. */
export const FourPartBar = ({ tinjau }: { readonly tinjau: Tinjauan }) => {
  const parts = [
    { kind: 'same', n: tinjau.sama, text: impor.sama },
    { kind: 'fresh', n: tinjau.baru, text: impor.baru },
    { kind: 'changed', n: tinjau.ubah, text: impor.berubah },
    { kind: 'refused', n: tinjau.tolak, text: impor.ditolak },
  ] as const
  return (
    <div className="four">
      <div className="bar" aria-hidden="true">
        {parts.map((p) => (
          <i
            key={p.kind}
            className={p.kind}
            style={{ width: `${tinjau.total === 0 ? 0 : (p.n / tinjau.total) * 100}%` }}
          />
        ))}
      </div>
      <div className="cnt" role="status">
        <span>
          <b>{count(tinjau.total)}</b> {impor.diperiksa('').trim()}
        </span>
        {parts.map((p) => (
          <span key={p.kind}>
            <i className={`sw ${p.kind}`} />
            <b>{count(p.n)}</b> {p.text}
          </span>
        ))}
      </div>
    </div>
  )
}
