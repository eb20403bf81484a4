// What happens with each office that opens: its marker is compared, interrupted prints are told, the background starts.
import type { Clock } from '#domain/waktu/clock.ts'
import { checkKantor, createMarkerKeeper } from '#electron/usecases/guard-office.ts'
import { helperOfficeOf } from './helper-office.ts'
import type { ApplicationParts, StateHolder } from './app-state.ts'
import type { BackgroundWatch } from './background-watch.ts'
import type { Log } from './log.ts'
import type { RunningPrintService } from './printer/service.ts'

type FollowParts = {
  readonly app: Pick<ApplicationParts, 'penanda'> & { readonly clock: Clock }
  readonly log: Log
  readonly holder: StateHolder
  readonly latar: BackgroundWatch
  readonly cetak: RunningPrintService
  readonly later: (work: () => void, ms: number) => () => void
}

// The first seconds belong to the window.
const jedaLatarMs = 3000

/** Follows the state; the answer brings the marker up to date after a change. */
export const followOffice = ({ app, log, holder, latar, cetak, later }: FollowParts): (() => void) => {
  let keeper: ReturnType<typeof createMarkerKeeper> | null = null
  const update = (): void => {
    const kini = holder.current()
    try {
      if (kini.nama === 'buka') keeper?.update(kini.terbuka.kantor.baca)
    } catch (error) {
      log.bug('-', 'penanda', error)
    }
  }
  holder.listen((kini, tadi) => {
    if (kini.nama !== 'buka' || (tadi.nama === 'buka' && tadi.terbuka === kini.terbuka)) return
    const { folder, kantor, kunci, berkas } = kini.terbuka
    const place = app.penanda(folder)
    keeper = createMarkerKeeper(place)
    void checkKantor({ db: kantor.db, clock: app.clock }, place, 'Basis data lama dikembalikan ke komputer ini')
      .then((state) => {
        if (state.ok && state.value !== 'ok' && state.value !== 'missing') log.note(`penanda: ${state.value}`)
        update()
      })
      .then(() => cetak.recover())
      .catch((error: unknown) => log.bug('-', 'pembukaan', error))
    later(() => latar.open(helperOfficeOf(folder, kunci, berkas.latihan)), jedaLatarMs)
  })
  return update
}
