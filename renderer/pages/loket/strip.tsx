// The strip above the box: the last five people and the drafts that wait.
import type { Output } from '#contract/ipc.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { titleCase } from '#renderer/pesan/waktu.ts'

type Last = Output<'loket.hariIni'>['terakhir'][number]
type Draf = Output<'draf.daftar'>['draf'][number]
type Props = {
  readonly last: readonly Last[]
  readonly drafts: readonly Draf[]
  readonly onPerson: (last: Last) => void
  readonly onDraf: (draf: Draf) => void
}

// Two words at most; a long second one by its first letter, so that five names fit.
const shortName = (nama: string): string => {
  const [first = '', ...rest] = titleCase(nama).split(' ')
  const second = rest[0]
  if (second === undefined) return first
  return `${first} ${first.length + second.length > 12 ? `${second.charAt(0)}.` : second}`
}

/** The strip. */
export const Strip = ({ last, drafts, onPerson, onDraf }: Props) => (
  <div className="strip" role="region" aria-label={loket.strip}>
    <span className="cap">{loket.terakhir}</span>
    {last.slice(0, 5).map((l, i) => (
      <button
        type="button"
        className="chip"
        key={l.suratId}
        title={l.nama}
        disabled={l.pendudukId === null}
        onClick={() => onPerson(l)}
      >
        {i === 0 && <kbd className="key">F7</kbd>}
        {shortName(l.nama)}
      </button>
    ))}
    {drafts.length > 0 && (
      <>
        <span className="sep" />
        <span className="cap">{loket.draf}</span>
        {drafts.slice(0, 4).map((d) => (
          <button type="button" className="chip draft" key={d.id} title={d.nama} onClick={() => onDraf(d)}>
            {shortName(d.nama || loket.luarDaftar)}
          </button>
        ))}
      </>
    )}
  </div>
)
