// What every use case gets, as one argument: real parts in the app and in tests, a fixed clock in tests.
import type { Clock, NewId } from '#domain/waktu/clock.ts'
import type { Peran } from '#domain/pengguna/hak.ts'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import type { BlobStore, RenderSurat } from './ports.ts'

/** Who acts. `petugas` of the training office acts as 'latihan'. */
export type Pelaku = { readonly penggunaId: string; readonly nama: string; readonly peran: readonly Peran[] }

export type Deps = {
  readonly db: WritableDb
  /** Second, read-only connection: answers search and lists. */
  readonly baca: ReadableDb
  readonly clock: Clock
  readonly newId: NewId
  readonly blob: BlobStore
  readonly renderSurat: RenderSurat
  readonly pelaku: Pelaku
  readonly latihan: boolean
}

/** What writing needs when nothing is rendered any more: also in worker and background. */
export type WriteDeps = Omit<Deps, 'baca' | 'renderSurat' | 'latihan'>
