// What main does again and again while an office is open: prints, idle lock, clock, disk, daily copy.
import type { Clock } from '#domain/waktu/clock.ts'
import { isCariBehind, lastCadangan, rememberTime } from '#electron/usecases/guard-office.ts'
import { settle } from '#electron/usecases/open-office.ts'
import type { DiskWatch } from './disk-watch.ts'
import type { JobRunner } from './jobs.ts'
import type { StateHolder } from './app-state.ts'
import type { RunningPrintService } from './printer/service.ts'
import type { SesiKeeper } from './sesi-keeper.ts'

export type RoutineParts = {
  readonly clock: Clock
  readonly holder: StateHolder
  readonly keeper: SesiKeeper
  readonly cetak: RunningPrintService
  readonly disk: DiskWatch
  readonly jobs: JobRunner
  readonly markChange: () => void
  readonly reportBug: (error: unknown) => void
  readonly repeat: (work: () => void, ms: number) => () => void
}

const sehariMs = 24 * 60 * 60_000
// A copy that failed (a full disk) is not tried again every minute.
const pauseAfterTryMs = 60 * 60_000

/** Starts the routines; the answer ends them. */
export const startRoutines = (parts: RoutineParts): (() => void) => {
  const { repeat, keeper, cetak, disk } = parts
  void disk.look()
  const tried = { at: Number.NEGATIVE_INFINITY }
  const stops = [
    repeat(() => void cetak.poll(), 2000),
    repeat(keeper.lockWhenIdle, 5000),
    repeat(() => void disk.look(), 30_000),
    repeat(() => void everyMinute(parts, tried).catch(parts.reportBug), 60_000),
  ]
  return () => stops.forEach((h) => h())
}

const everyMinute = async (parts: RoutineParts, tried: { at: number }): Promise<void> => {
  parts.markChange()
  const kini = parts.holder.current()
  if (kini.nama !== 'buka' || parts.jobs.isBusy()) return
  const { db, baca } = kini.terbuka.kantor
  await rememberTime({ db, clock: parts.clock })
  settle(db)
  // An import whose indexing was cut off by closing the program, or rules that an update changed.
  if (kini.sesi && isCariBehind(baca)) return void parts.jobs.start({ jenis: 'cari.bangun', input: {} })
  const terakhir = lastCadangan(baca)
  const now = parts.clock.now()
  // A copy is made with somebody signed in: the worker acts for a person.
  if (
    kini.sesi &&
    !kini.terbuka.berkas.latihan &&
    (terakhir === null || now - Date.parse(terakhir) > sehariMs) &&
    Math.abs(now - tried.at) > pauseAfterTryMs
  ) {
    tried.at = now
    parts.jobs.start({ jenis: 'cadangan.buat', input: { jenis: 'harian' } })
  }
}
