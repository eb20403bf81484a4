// What happens with each office that opens: its marker is compared, interrupted prints are told, the background starts.
import type { Clock } from '#domain/waktu/clock.ts'
import { checkKantor, createMarkerKeeper } from '#electron/usecases/guard-office.ts'
import { untukBantu } from './helper-office.ts'
import type { AplikasiParts, Pemegang } from './keadaan.ts'
import type { PenjagaLatar } from './latar.ts'
import type { Log } from './log.ts'
import type { RunningPrintService } from './printer/service.ts'

type FollowParts = {
  readonly app: Pick<AplikasiParts, 'penanda'> & { readonly clock: Clock }
  readonly log: Log
  readonly pegang: Pemegang
  readonly latar: PenjagaLatar
  readonly cetak: RunningPrintService
  readonly nanti: (kerja: () => void, ms: number) => () => void
}

// The first seconds belong to the window.
const jedaLatarMs = 3000

/** Follows the state; the answer brings the marker up to date after a change. */
export const followOffice = ({ app, log, pegang, latar, cetak, nanti }: FollowParts): (() => void) => {
  let keeper: ReturnType<typeof createMarkerKeeper> | null = null
  const update = (): void => {
    const kini = pegang.kini()
    try {
      if (kini.nama === 'buka') keeper?.update(kini.terbuka.kantor.baca)
    } catch (error) {
      log.bug('-', 'penanda', error)
    }
  }
  pegang.dengar((kini, tadi) => {
    if (kini.nama !== 'buka' || (tadi.nama === 'buka' && tadi.terbuka === kini.terbuka)) return
    const { folder, kantor, kunci, berkas } = kini.terbuka
    const place = app.penanda(folder)
    keeper = createMarkerKeeper(place)
    void checkKantor({ db: kantor.db, clock: app.clock }, place, 'Basis data lama dikembalikan ke komputer ini')
      .then((state) => {
        if (state.ok && state.value !== 'ok' && state.value !== 'missing') log.catat(`penanda: ${state.value}`)
        update()
      })
      .then(() => cetak.recover())
      .catch((error: unknown) => log.bug('-', 'pembukaan', error))
    nanti(() => latar.buka(untukBantu(folder, kunci, berkas.latihan)), jedaLatarMs)
  })
  return update
}
