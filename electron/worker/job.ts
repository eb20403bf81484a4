// What a job of the worker process gets and gives. A job is one async function in a file of its area; jobs.ts lists them.
import type { AppError } from '#contract/errors.ts'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import type { Result } from '#domain/result.ts'
import type { Clock, NewId } from '#domain/waktu/clock.ts'
import type { Pelaku } from '#electron/usecases/deps.ts'
import type { BlobStore } from '#electron/usecases/ports.ts'

export type JobContext = {
  /** The worker's own connections. Transactions of `db`: <= 200 rows and 20 ms of pause between, except after beginCommit. */
  readonly db: WritableDb
  readonly baca: ReadableDb
  readonly blob: BlobStore
  readonly clock: Clock
  readonly newId: NewId
  readonly pelaku: Pelaku
  readonly latihan: boolean
  /** Absolute folders: the office, its staging files (encrypted only), its backups. */
  readonly folder: { readonly kantor: string; readonly sementara: string; readonly cadangan: string }
  /** Raw 32-byte keys: the database's (also for copies of it) and one for staging databases. */
  readonly kunci: { readonly database: Uint8Array; readonly sementara: Uint8Array }
  /** Progress for the window; call as often as you like, it is thinned out. `total` null = not known. */
  readonly report: (selesai: number, total: number | null) => void
  /** Set when the user cancels: check it between rows, then return err({ code: 'Dibatalkan' }). */
  readonly signal: AbortSignal
  /** Before the one long commit (decision 000.6): resolves when main holds back its writes; no cancel from here. */
  readonly beginCommit: () => Promise<void>
}

/** A job. `input` comes from main as plain data. What a file can cause is an error value, a bug is thrown. */
export type Job<I> = (ctx: JobContext, input: I) => Promise<Result<unknown, AppError>>
