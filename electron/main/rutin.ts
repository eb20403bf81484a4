// What main does again and again while an office is open: prints, idle lock, clock, disk, daily copy.
import type { Clock } from '#domain/waktu/clock.ts'
import { isCariBehind, lastCadangan, rememberTime } from '#electron/usecases/guard-office.ts'
import { settle } from '#electron/usecases/open-office.ts'
import type { PenjagaDisk } from './disk.ts'
import type { JobRunner } from './jobs.ts'
import type { Pemegang } from './keadaan.ts'
import type { RunningPrintService } from './printer/service.ts'
import type { PenjagaSesi } from './sesi.ts'

export type RutinParts = {
  readonly clock: Clock
  readonly pegang: Pemegang
  readonly penjaga: PenjagaSesi
  readonly cetak: RunningPrintService
  readonly disk: PenjagaDisk
  readonly jobs: JobRunner
  readonly laporBug: (error: unknown) => void
  readonly berulang: (kerja: () => void, ms: number) => () => void
}

const sehariMs = 24 * 60 * 60_000

/** Starts the routines; the answer ends them. */
export const startRutin = (parts: RutinParts): (() => void) => {
  const { berulang, penjaga, cetak, disk } = parts
  void disk.lihat()
  const henti = [
    berulang(() => void cetak.poll(), 2000),
    berulang(penjaga.periksaDiam, 5000),
    berulang(() => void disk.lihat(), 30_000),
    berulang(() => void everyMinute(parts).catch(parts.laporBug), 60_000),
  ]
  return () => henti.forEach((h) => h())
}

const everyMinute = async (parts: RutinParts): Promise<void> => {
  const kini = parts.pegang.kini()
  if (kini.nama !== 'buka' || parts.jobs.isBusy()) return
  const { db, baca } = kini.terbuka.kantor
  await rememberTime({ db, clock: parts.clock })
  settle(db)
  // An import whose indexing was cut off by closing the program, or rules that an update changed.
  if (kini.sesi && isCariBehind(baca)) return void parts.jobs.start({ jenis: 'cari.bangun', input: {} })
  const terakhir = lastCadangan(baca)
  // A copy is made with somebody signed in: the worker acts for a person.
  if (
    kini.sesi &&
    !kini.terbuka.berkas.latihan &&
    (terakhir === null || parts.clock.now() - Date.parse(terakhir) > sehariMs)
  ) {
    parts.jobs.start({ jenis: 'cadangan.buat', input: { jenis: 'harian' } })
  }
}
