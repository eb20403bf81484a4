// The loop of the worker process: takes one job, gives it an office of its own, reports how far it is, answers, closes.
import type { AppError } from '#contract/errors.ts'
import type { Result } from '#domain/result.ts'
import type { Clock, NewId } from '#domain/waktu/clock.ts'
import type { FromWorker, ToWorker, Line } from '#electron/usecases/helper-messages.ts'
import { openOfficeForHelper } from '#electron/usecases/open-office.ts'
import { mkdirSync } from 'node:fs'
import { findJob } from './jobs.ts'
import type { JobContext } from './job.ts'

export type WorkerParts = {
  readonly saluran: Line<ToWorker, FromWorker>
  readonly clock: Clock
  readonly newId: NewId
  /** Milliseconds since the start of the process: only to thin out the reports. */
  readonly monotonic: () => number
}

type Mulai = Extract<ToWorker, { t: 'mulai' }>
type Berjalan = { readonly id: string; readonly abort: AbortController; readonly boleh: PromiseWithResolvers<void> }

// The window asks five times a second.
const laporSetiapMs = 100

/** Serves jobs until the process is ended. */
export const runWorker = (parts: WorkerParts): void => {
  let kini: Berjalan | null = null
  parts.saluran.listen((pesan) => {
    if (pesan.t === 'batal' && kini?.id === pesan.id) kini.abort.abort()
    if (pesan.t === 'silakan-simpan' && kini?.id === pesan.id) kini.boleh.resolve()
    if (pesan.t !== 'mulai') return
    kini = { id: pesan.id, abort: new AbortController(), boleh: Promise.withResolvers<void>() }
    void perform(parts, pesan, kini).then((jawab) => parts.saluran.send(jawab))
  })
  parts.saluran.send({ t: 'siap' })
}

const perform = async (parts: WorkerParts, pesan: Mulai, berjalan: Berjalan): Promise<FromWorker> => {
  const { id } = pesan
  let close = (): void => {}
  try {
    const job = await findJob(pesan.jenis)
    if (!job) throw new Error(`no job ${pesan.jenis}`)
    mkdirSync(pesan.kantor.folder.sementara, { recursive: true, mode: 0o700 })
    const kantor = openOfficeForHelper(pesan.kantor.folder.kantor, pesan.kantor.keys)
    close = kantor.close
    const hasil: Result<unknown, AppError> = await job(contextOf(parts, pesan, berjalan, kantor), pesan.input)
    return { t: 'usai', id, hasil }
  } catch (error) {
    return { t: 'bug', id, pesan: describe(error) }
  } finally {
    close()
  }
}

const contextOf = (
  parts: WorkerParts,
  { id, kantor: { folder, keys, kunciSementara, latihan }, pelaku }: Mulai,
  berjalan: Berjalan,
  kantor: Pick<JobContext, 'db' | 'baca' | 'blob'>,
): JobContext => {
  let terakhir = Number.NEGATIVE_INFINITY
  return {
    db: kantor.db,
    baca: kantor.baca,
    blob: kantor.blob,
    clock: parts.clock,
    newId: parts.newId,
    pelaku,
    latihan,
    folder,
    kunci: { database: keys.database, sementara: kunciSementara },
    report: (selesai, total) => {
      const kini = parts.monotonic()
      if (kini - terakhir < laporSetiapMs && selesai !== total) return
      terakhir = kini
      parts.saluran.send({ t: 'maju', id, selesai, total })
    },
    signal: berjalan.abort.signal,
    beginCommit: () => {
      parts.saluran.send({ t: 'mau-simpan', id })
      return berjalan.boleh.promise
    },
  }
}

// Where it broke, not what it held: a message of SQLite or of a parser may quote a row.
const describe = (error: unknown): string => {
  if (!(error instanceof Error)) return 'not an error object'
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return [error.name, ...frames.slice(0, 8)].join('\n')
}
