// Notices about the PC itself: its clock went back, its disk is nearly full, a certificate on it ends soon.
import { useState } from 'react'
import type { Output } from '#contract/ipc.ts'
import { useRead } from '#renderer/data.ts'
import { Notice } from '#renderer/parts/notice.tsx'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { masaBerlakuText, pengaturanTtd } from '#renderer/pesan/pengaturan-ttd.ts'
import { count } from '#renderer/pesan/waktu.ts'
import { useFrame } from './frame-context.ts'
import { useHeartbeat, useToday } from './heartbeat.ts'

const lowMb = 500

/** Shown above the status bar at the right, until the cause is gone. */
export const FrameNotices = () => {
  const clockBack = useHeartbeat((beat) => beat.jamMundur)
  const low = useHeartbeat((beat) => (beat.sisaDiskMb !== null && beat.sisaDiskMb < lowMb ? beat.sisaDiskMb : null))
  const ending = useEndingCertificate()
  const disk = low ?? null
  if (!clockBack && disk === null && !ending) return null
  return (
    <div className="frame-notices" role="alert">
      {clockBack && (
        <Notice tone="warn" icon="clock">
          {bingkai.jamMundur}
        </Notice>
      )}
      {disk !== null && <Notice tone="warn">{bingkai.ruangSempit(count(disk))}</Notice>}
      {ending && (
        <Notice tone="warn" icon="pen">
          {ending.text} {pengaturanTtd.peringatanLangkah}
          <span className="notice-acts">
            <button type="button" className="btn" onClick={ending.open}>
              {pengaturanTtd.bukaPengaturan}
            </button>
            <button type="button" className="btn" onClick={ending.close}>
              {bingkai.tutup}
            </button>
          </span>
        </Notice>
      )}
    </div>
  )
}

// Told once a day, to whoever may bring a new one.
let closedOn = ''

const useEndingCertificate = () => {
  const { zone, may, go, place } = useFrame()
  const today = useToday(zone)
  const [, redraw] = useState(0)
  const mayAct = { enabled: may('sertifikat.ubah'), stale: 600_000 }
  const list = useRead('sertifikat.daftar', {}, mayAct).data?.pejabat
  const appointments = useRead('pejabat.daftar', {}, mayAct).data?.pejabat
  const past = new Set(appointments?.filter((p) => (p.sampai ?? today ?? '') < (today ?? '')).map((p) => p.id))
  const present = list?.filter(({ id }) => !past.has(id)) ?? []
  const text = useHeartbeat((beat) => endingText(present, Date.parse(beat.jam))) ?? ''
  // Pengaturan shows it beside the certificate itself.
  if (place === 'pengaturan' || closedOn === today || !appointments) return null
  if (text === '') return null
  const close = () => {
    closedOn = today ?? ''
    redraw((n) => n + 1)
  }
  return {
    text,
    close,
    open: () => {
      close()
      go('pengaturan', { for: 'settings', part: 'tanda-tangan' })
    },
  }
}

const endingText = (rows: Output<'sertifikat.daftar'>['pejabat'], pada: number): string =>
  rows
    .flatMap(({ nama, sertifikat }) => {
      const masa = sertifikat && masaBerlakuText(sertifikat, pada)
      return masa && masa.nada !== 'ok' ? [pengaturanTtd.peringatan(nama, masa.teks)] : []
    })
    .join(' ')
