// The left rail: nine places by Alt and a digit, and the search over everything.
import { useRead } from '#renderer/data.ts'
import { Icon } from '#renderer/parts/icon.tsx'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { count } from '#renderer/pesan/waktu.ts'
import { useFrame } from './frame-context.ts'
import { mayApproveLetters, places, type Place } from './places.ts'

/** Draws the rail. */
export const Rail = ({ onPalette }: { readonly onPalette: () => void }) => {
  const { status, may } = useFrame()
  const kantor = status.kantor
  return (
    <nav className="rail" aria-label={bingkai.tempatKerja}>
      <div className="brand">
        <b>{bingkai.merek}</b>
        {kantor && <span>{`${kantor.sebutan === 'Kelurahan' ? 'Kel.' : kantor.sebutan} ${kantor.nama}`}</span>}
      </div>
      <ul>
        {places.map((place) => (
          <RailPlace key={place.key} place={place} allowed={place.hak === null || may(place.hak)} />
        ))}
      </ul>
      {status.latihan && (
        <div className="training" title={bingkai.latihanArti}>
          <b>{bingkai.latihan}</b>
          <span>{bingkai.latihanArti}</span>
        </div>
      )}
      <button type="button" className="all" onClick={onPalette}>
        <Icon name="search" />
        <span>{bingkai.cariSemua}</span>
        <kbd>Ctrl+K</kbd>
      </button>
    </nav>
  )
}

const RailPlace = ({ place, allowed }: { readonly place: Place; readonly allowed: boolean }) => {
  const { place: here, go } = useFrame()
  const { id } = place
  // A place that is not there, or that the role may not use, leaves its row empty: nothing is renumbered.
  if (!allowed) return <li className="none" aria-hidden="true" />
  const inside = (
    <>
      <Icon name={place.icon} />
      <span className="l">{place.nama}</span>
      {id === 'persetujuan' && <Waiting />}
      <kbd>
        <span className="alt">Alt+</span>
        {place.key}
      </kbd>
    </>
  )
  if (id === null)
    return (
      <li className="later" title={bingkai.belumAda}>
        <span aria-disabled="true">{inside}</span>
      </li>
    )
  return (
    <li className={here === id ? 'on' : ''}>
      <a
        href={`#${id}`}
        aria-current={here === id ? 'page' : undefined}
        onClick={(e) => {
          e.preventDefault()
          go(id)
        }}
      >
        {inside}
      </a>
    </li>
  )
}

// Letters that wait for whoever works here: to be approved, or returned to him as their maker.
const Waiting = () => {
  const { session } = useFrame()
  const jumlah = useRead('konsep.daftar', { pilah: 'menunggu' }, { every: 10_000 }).data?.jumlah
  const n = mayApproveLetters(session.hak) ? (jumlah?.menunggu ?? 0) : (jumlah?.kembali ?? 0)
  return n > 0 ? (
    <span className="count" aria-label={bingkai.menunggu(count(n))}>
      {count(n)}
    </span>
  ) : null
}
