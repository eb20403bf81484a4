// Watches over the background process: starts it with the office, starts it anew when it dies, knows what it last said.
import type { Output } from '#contract/ipc.ts'
import type { FromBackground, HelperOffice, ToBackground, HelperProcess } from '#electron/usecases/helper-messages.ts'

type Latar = Output<'aplikasi.detak'>['latar']
export type BackgroundWatchParts = {
  readonly startProcess: () => HelperProcess<ToBackground, FromBackground>
  readonly later: (work: () => void, ms: number) => () => void
  readonly onCheck: (baik: boolean) => void
  readonly reportBug: (pesan: string) => void
  /** Everything else the process says, and that it is gone. */
  readonly onMessage: (pesan: FromBackground) => void
  readonly onGone: () => void
}
export type BackgroundWatch = {
  readonly current: () => Latar
  readonly open: (kantor: HelperOffice) => void
  readonly close: () => void
  /** False when no process is there. */
  readonly send: (pesan: ToBackground) => boolean
}

const firstDelayMs = 1000
const longestDelayMs = 60_000
// Until the background has reported once; it starts some seconds after the window.
const belum: Latar = { keadaan: 'belum-terdaftar', menunggu: 0 }
const mati: Latar = { keadaan: 'mati', menunggu: 0 }

/** Makes the watcher; nothing runs before an office is open. */
export const createBackgroundWatch = (parts: BackgroundWatchParts): BackgroundWatch => {
  let child: HelperProcess<ToBackground, FromBackground> | null = null
  let current: Latar = belum
  let delay = firstDelayMs
  let cancelLater = (): void => {}
  const receive = (pesan: FromBackground): void => {
    if (pesan.t === 'keadaan') {
      current = { keadaan: pesan.keadaan, menunggu: pesan.menunggu }
      delay = firstDelayMs
    }
    if (pesan.t === 'periksa') parts.onCheck(pesan.baik)
    if (pesan.t === 'bug') parts.reportBug(pesan.pesan)
    parts.onMessage(pesan)
  }
  const start = (kantor: HelperOffice): void => {
    const next = parts.startProcess()
    child = next
    next.listen(receive)
    next.onExit(() => {
      if (child !== next) return
      child = null
      current = mati
      parts.onGone()
      cancelLater = parts.later(() => start(kantor), delay)
      delay = Math.min(delay * 2, longestDelayMs)
    })
    next.send({ t: 'buka', kantor })
  }
  return {
    current: () => current,
    open: (kantor) => {
      if (child === null) start(kantor)
    },
    close: () => {
      cancelLater()
      const lama = child
      child = null
      current = belum
      lama?.send({ t: 'tutup' })
      parts.onGone()
    },
    send: (pesan) => {
      child?.send(pesan)
      return child !== null
    },
  }
}
