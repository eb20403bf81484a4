// What the queue is made of; run-background.ts gives the real parts, tests give theirs.
import type { AppError } from '#contract/errors.ts'
import type { SuratTerbit } from '#contract/surat.ts'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import type { PengaturanTte } from '#domain/kantor/tte.ts'
import type { Result } from '#domain/result.ts'
import type { JedaTte } from '#domain/tte/antrean.ts'
import type { Clock, NewId } from '#domain/waktu/clock.ts'
import type { WriteDeps } from '#electron/usecases/deps.ts'
import type { BlobStore } from '#electron/usecases/ports.ts'
import type { AksesTte, EsignService } from './service.ts'

export type QueueParts = {
  readonly db: WritableDb
  readonly baca: ReadableDb
  readonly blob: BlobStore
  readonly clock: Clock
  readonly newId: NewId
  readonly openService: (atur: PengaturanTte, akses: AksesTte) => EsignService
  /** Turns the konsep into an issued letter with these bytes; synchronous, inside the transaction. */
  readonly publish: (
    deps: WriteDeps,
    isi: { readonly konsepId: string; readonly pdf: Uint8Array },
  ) => Result<Pick<SuratTerbit, 'cetakanId'>, AppError>
  /** Our own look at the signature; 'tidak-tahu' when it cannot be told here. */
  readonly checkSignature: (pdf: Uint8Array, pada: number) => 'utuh' | 'rusak' | 'tidak-tahu'
  /** A QR symbol as PNG. */
  readonly makeQr: (teks: string) => Uint8Array
  readonly jeda: JedaTte
  readonly later: (work: () => void, ms: number) => () => void
  /** A letter was issued; a print of it may wait. */
  readonly onTerbit: (cetakanId: string | null) => void
}
