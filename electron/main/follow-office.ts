// What happens with each office that opens: its marker is compared, interrupted prints are told, the background
// starts, left-over files are swept.
import type { Clock } from '#domain/waktu/clock.ts'
import { checkKantor, createMarkerKeeper, sweepBerkas } from '#electron/usecases/guard-office.ts'
import { helperOfficeOf } from './helper-office.ts'
import type { ApplicationParts, StateHolder, Terbuka } from './app-state.ts'
import type { BackgroundWatch } from './background-watch.ts'
import type { Log } from './log.ts'
import type { RunningPrintService } from './printer/service.ts'

type FollowParts = {
  readonly app: Pick<ApplicationParts, 'penanda' | 'newId'> & { readonly clock: Clock }
  readonly log: Log
  readonly holder: StateHolder
  readonly latar: BackgroundWatch
  readonly cetak: RunningPrintService
  readonly later: (work: () => void, ms: number) => () => void
}

export type OfficeFollower = {
  /** Brings the marker up to date; after every change. */
  readonly markChange: () => void
  /** Whether the open database is known to be the newest of this machine: before that, no number may be given. */
  readonly isTrusted: () => boolean
}

// The first seconds belong to the window.
const quietMs = 3000
const retryMs = 5000

/** Follows the state. */
export const followOffice = ({ app, log, holder, latar, cetak, later }: FollowParts): OfficeFollower => {
  // Only a database that was compared writes the marker: an older one would make this machine forget what it knows.
  let keeper: ReturnType<typeof createMarkerKeeper> | null = null
  const markChange = (): void => {
    const kini = holder.current()
    try {
      if (kini.nama === 'buka') keeper?.update(kini.terbuka.kantor.baca)
    } catch (error) {
      log.bug('-', 'penanda', error)
    }
  }
  const compare = async (terbuka: Terbuka): Promise<void> => {
    const place = app.penanda(terbuka.folder)
    const state = await checkKantor({ ...app, db: terbuka.kantor.db }, place).catch((error: unknown) => {
      log.bug('-', 'penanda', error)
      return null
    })
    const kini = holder.current()
    if (kini.nama !== 'buka' || kini.terbuka !== terbuka) return
    if (state === null || !state.ok) return void later(() => void compare(terbuka), retryMs)
    if (state.value !== 'ok' && state.value !== 'missing') log.note(`penanda: ${state.value}`)
    keeper = createMarkerKeeper(place)
    markChange()
  }
  const sweep = (terbuka: Terbuka): void => {
    if (holder.current().nama !== 'buka') return
    try {
      const { folder, kantor } = terbuka
      const jumlah = sweepBerkas({ baca: kantor.baca, clock: app.clock }, folder.kantor)
      if (jumlah > 0) log.note(`berkas tanpa pemilik dihapus: ${jumlah}`)
    } catch (error) {
      log.bug('-', 'sapu', error)
    }
  }
  holder.listen((kini, tadi) => {
    if (kini.nama !== 'buka' || (tadi.nama === 'buka' && tadi.terbuka === kini.terbuka)) return
    const { terbuka } = kini
    keeper = null
    void compare(terbuka)
      .then(() => cetak.recover())
      .catch((error: unknown) => log.bug('-', 'pembukaan', error))
    later(() => {
      latar.open(helperOfficeOf(terbuka.folder, terbuka.kunci, terbuka.berkas.latihan))
      sweep(terbuka)
    }, quietMs)
  })
  return { markChange, isTrusted: () => keeper !== null }
}
