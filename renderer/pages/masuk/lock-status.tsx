// Status bar before anybody is signed in: no names, only the state of this PC.
import { formatHariTanggal } from '#domain/words/tanggal.ts'
import { NetworkState } from '#renderer/frame/status-bar.tsx'
import { useHeartbeat } from '#renderer/frame/heartbeat.ts'
import { Icon } from '#renderer/parts/icon.tsx'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { masuk } from '#renderer/pesan/masuk.ts'
import { clockTime, dateIn } from '#renderer/pesan/waktu.ts'

// Before signing in the office's zone is not known to the window; the clock is only a comfort here.
const zone = 'Asia/Jakarta'

/** The status bar of the lock screen. */
export const LockStatus = ({ versi }: { readonly versi: string }) => {
  const beat = useHeartbeat((b) => b)
  return (
    <footer className="status" aria-label={bingkai.keadaan}>
      <span>
        <Icon name="lock" />
        <b>{masuk.terkunci}</b>
      </span>
      {beat && <NetworkState latar={beat.latar} />}
      <span className="end">{masuk.versi(versi)}</span>
      {beat && <span>{`${formatHariTanggal(dateIn(beat.jam, zone))}, ${clockTime(beat.jam, zone)}`}</span>}
    </footer>
  )
}
