// The loop of the background process: its own connection, the state of replication, the check of the database at start, the
// queue of the signature service.
import { countUnsent } from '#db/queries/unsent-operations.ts'
import { hasTteTerbuka } from '#db/queries/tte.ts'
import { quickCheck } from '#db/quick-check.ts'
import type { Clock, NewId } from '#domain/waktu/clock.ts'
import type { FromBackground, ToBackground, HelperOffice, Line } from '#electron/usecases/helper-messages.ts'
import { openOfficeForHelper } from '#electron/usecases/open-office.ts'
import type { QueueTte } from './tte/queue.ts'

type Kantor = ReturnType<typeof openOfficeForHelper>
export type BackgroundParts = {
  readonly line: Line<ToBackground, FromBackground>
  /** Calls again and again; gives the undoing. */
  readonly repeat: (work: () => void, ms: number) => () => void
  /** Calls once; gives the undoing. */
  readonly later: (work: () => void, ms: number) => () => void
  readonly clock: Clock
  readonly newId: NewId
  readonly exit: () => void
}

type Open = { readonly kantor: Kantor; readonly antrean: () => Promise<QueueTte>; readonly close: () => void }

const reportEveryMs = 5000

/** Serves until it is told to close. */
export const runBackground = (parts: BackgroundParts): void => {
  const { line, repeat, exit } = parts
  let open: Open | null = null
  const fail = (error: unknown): void => line.send({ t: 'bug', pesan: error instanceof Error ? error.name : 'unknown' })
  const report = (): void => {
    if (!open) return
    try {
      line.send({ t: 'keadaan', keadaan: 'belum-terdaftar', menunggu: countUnsent(open.kantor.baca) })
    } catch (error) {
      fail(error)
    }
  }
  line.listen((pesan) => {
    if (pesan.t === 'tutup') {
      open?.close()
      open = null
      return exit()
    }
    if (pesan.t !== 'buka') {
      if (open) void serveTte(parts, open, pesan).catch(fail)
      return
    }
    open = openKantor(parts, pesan.kantor, repeat(report, reportEveryMs), fail)
    report()
    line.send({ t: 'periksa', baik: quickCheck(open.kantor.baca) })
    // What was on its way when the last process ended is looked at now; letters that wait need their passphrase first.
    if (hasTteTerbuka(open.kantor.baca)) void open.antrean().catch(fail)
  })
  line.send({ t: 'siap' })
}

const openKantor = (
  { line, clock, newId, later }: BackgroundParts,
  { folder, keys }: HelperOffice,
  stopReporting: () => void,
  fail: (error: unknown) => void,
): Open => {
  const kantor = openOfficeForHelper(folder.kantor, keys)
  let antrean: Promise<QueueTte> | null = null
  const start = async (): Promise<QueueTte> => {
    const { openQueueTte } = await import('./tte/open-queue.ts')
    const onTerbit = (cetakanId: string | null): void => line.send({ t: 'tte-terbit', cetakanId })
    const queue = openQueueTte(
      { ...kantor, clock, newId, later, onTerbit },
      { onState: (keadaan) => line.send({ t: 'tte-keadaan', keadaan }), onBug: fail },
    )
    await queue.recover()
    return queue
  }
  return {
    kantor,
    antrean: () => {
      antrean ??= start().catch((error: unknown) => {
        antrean = null
        throw error
      })
      return antrean
    },
    close: () => {
      stopReporting()
      void antrean?.then((queue) => queue.stop())
      kantor.close()
    },
  }
}

const serveTte = async (
  { line }: BackgroundParts,
  open: Open,
  pesan: Exclude<ToBackground, { t: 'buka' | 'tutup' }>,
): Promise<void> => {
  const queue = await open.antrean()
  if (pesan.t === 'tte-sandi') queue.giveSandi(pesan.pejabatId, pesan.sandi)
  if (pesan.t === 'tte-bangun') queue.wake()
  if (pesan.t === 'tte-periksa')
    line.send({ t: 'tte-status', id: pesan.id, hasil: await queue.status(pesan.pejabatId) })
}
