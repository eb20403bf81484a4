// The bar at the bottom: who, saved when, network, printer, clock. State is a word, never colour alone.
import { formatHariTanggal } from '#domain/words/tanggal.ts'
import { Icon } from '#renderer/parts/icon.tsx'
import { bingkai, daftarPeranText } from '#renderer/pesan/bingkai.ts'
import { clockTime, count, dateIn } from '#renderer/pesan/waktu.ts'
import { useFrame } from './frame-context.ts'
import { useHeartbeat, type Heartbeat } from './heartbeat.ts'

/** Draws the status bar of a signed-in window. */
export const StatusBar = () => {
  const { session, zone, go, may } = useFrame()
  const beat = useHeartbeat((b) => b)
  const printer = beat ? printerText(beat) : null
  return (
    <footer className="status" aria-label={bingkai.keadaan}>
      <span>
        <Icon name="user" />
        <b>{session.nama}</b>
        {daftarPeranText(session.peran)}
      </span>
      <span>
        <Icon name="save" />
        {beat?.tersimpanPada ? bingkai.tersimpan(clockTime(beat.tersimpanPada, zone)) : bingkai.belumAdaPerubahan}
      </span>
      {beat && <NetworkState latar={beat.latar} />}
      {printer && (
        <span className={printer.trouble ? 'trouble' : ''}>
          <Icon name="print" />
          {may('printer.ubah') ? (
            <button
              type="button"
              className="link"
              onClick={() => go('pengaturan', { for: 'settings', part: 'printer' })}
            >
              {printer.text}
            </button>
          ) : (
            printer.text
          )}
        </span>
      )}
      {beat && (
        <span className="end">{`${formatHariTanggal(dateIn(beat.jam, zone))}, ${clockTime(beat.jam, zone)}`}</span>
      )}
    </footer>
  )
}

const printerText = ({ printer }: Heartbeat): { readonly text: string; readonly trouble: boolean } => {
  const nama = printer.nama ?? ''
  switch (printer.keadaan) {
    case 'belum-dipilih':
      return { text: bingkai.printerBelumDipilih, trouble: false }
    case 'siap':
      return { text: bingkai.printerSiap(nama), trouble: false }
    case 'mencetak':
      return { text: bingkai.printerMencetak(nama, printer.antre), trouble: false }
    case 'tertahan':
      return { text: bingkai.printerTertahan(nama, printer.alasan ?? bingkai.tertahan, printer.antre), trouble: true }
    case 'tidak-menjawab':
      return { text: bingkai.printerDiam(nama), trouble: true }
  }
}

/** Dot and words of the background process; also on the lock screen. */
export const NetworkState = ({ latar }: { readonly latar: Heartbeat['latar'] }) => {
  const waiting = count(latar.menunggu)
  switch (latar.keadaan) {
    case 'belum-terdaftar':
      return (
        <span>
          <i className="dot off" />
          {bingkai.belumTerdaftar}
        </span>
      )
    case 'luring':
      return (
        <span>
          <i className="dot off" />
          {latar.menunggu > 0 ? bingkai.luring(waiting) : bingkai.luringBersih}
        </span>
      )
    case 'daring':
      return (
        <span>
          <i className="dot" />
          {latar.menunggu > 0 ? bingkai.daringMenunggu(waiting) : bingkai.daring}
        </span>
      )
    case 'mati':
      return (
        <span>
          <i className="dot warn" />
          {bingkai.latarMati}
        </span>
      )
  }
}
