// Notices about the PC itself: its clock went back, its disk is nearly full.
import { Notice } from '#renderer/parts/notice.tsx'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { count } from '#renderer/pesan/waktu.ts'
import { useHeartbeat } from './heartbeat.ts'

const lowMb = 500

/** Shown above the status bar at the right, until the cause is gone. */
export const FrameNotices = () => {
  const clockBack = useHeartbeat((beat) => beat.jamMundur)
  const low = useHeartbeat((beat) => (beat.sisaDiskMb !== null && beat.sisaDiskMb < lowMb ? beat.sisaDiskMb : null))
  if (!clockBack && (low === null || low === undefined)) return null
  return (
    <div className="frame-notices" role="alert">
      {clockBack && (
        <Notice tone="warn" icon="clock">
          {bingkai.jamMundur}
        </Notice>
      )}
      {low !== null && low !== undefined && <Notice tone="warn">{bingkai.ruangSempit(count(low))}</Notice>}
    </div>
  )
}
