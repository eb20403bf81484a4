// Which state the application is in, and the parts its transitions work with (application.ts puts them together). No Electron.
import type { FlattenLambang } from '#electron/usecases/store-lambang.ts'
import type { Acak } from '#electron/usecases/argon2.ts'
import type { SesiAktif } from '#electron/ipc/context.ts'
import type { MarkerPlace } from '#electron/usecases/guard-office.ts'
import type { KantorTerbuka, OfficeKeys } from '#electron/usecases/open-office.ts'
import type { Printer, RenderSurat, StampPdf } from '#electron/usecases/ports.ts'
import type { WritableDb } from '#db/connection.ts'
import type { Clock, NewId } from '#domain/waktu/clock.ts'
import type { FolderKantor } from './data-dir.ts'
import type { BerkasKunci, KeyParts } from './kunci.ts'

/** An office whose storage is open. `kunci`: the master key, in memory of main only. */
export type Terbuka = {
  readonly folder: FolderKantor
  readonly kantor: KantorTerbuka
  readonly berkas: BerkasKunci
  readonly kunci: Uint8Array
}

type SebabPemulihan = 'kunci-hilang' | 'kunci-salah' | 'basis-data-rusak'

export type AppState =
  /** No office yet: the wizard. */
  | { readonly nama: 'kosong' }
  /** An office is made, but its recovery words are not yet known to be on paper. */
  | { readonly nama: 'calon'; readonly terbuka: Terbuka; readonly kata: readonly string[]; readonly penggunaId: string }
  | { readonly nama: 'frasa'; readonly folder: FolderKantor; readonly berkas: BerkasKunci }
  | {
      readonly nama: 'pemulihan'
      readonly folder: FolderKantor
      readonly berkas: BerkasKunci | null
      readonly sebab: SebabPemulihan
      readonly kunci: Uint8Array | null
    }
  | { readonly nama: 'buka'; readonly terbuka: Terbuka; readonly sesi: SesiAktif | null }

/** What the states need from outside; tests give real parts and a fixed clock. */
export type ApplicationParts = {
  /** Data directory of the program. */
  readonly data: string
  readonly versi: string
  readonly clock: Clock
  /** For lock-outs: does not follow a clock that is moved while the program runs. */
  readonly clockTetap: Clock
  /** Milliseconds that only grow while the program runs, whatever happens to the clock. */
  readonly monotonic: () => number
  readonly newId: NewId
  readonly acak: Acak
  readonly keys: KeyParts
  readonly renderSurat: RenderSurat
  readonly flattenLambang: FlattenLambang
  readonly stampPdf: StampPdf
  readonly printer: Printer
  /** Renders the sheet with the recovery words. */
  readonly renderKata: (input: {
    readonly kata: readonly string[]
    readonly kantor: string
    readonly dibuat: number
  }) => Uint8Array
  /** Where this PC remembers how far the office was. */
  readonly penanda: (folder: FolderKantor) => MarkerPlace
  readonly copyFirst: (folder: FolderKantor) => (db: WritableDb, keys: OfficeKeys) => void
}

/** The one place that holds the state. `ubah` tells the listeners. */
export type StateHolder = {
  readonly current: () => AppState
  readonly change: (keadaan: AppState) => void
  readonly listen: (listener: (current: AppState, before: AppState) => void) => void
}

/** Makes the holder, in the state of a program without an office. */
export const createStateHolder = (): StateHolder => {
  let current: AppState = { nama: 'kosong' }
  const daftar: ((current: AppState, before: AppState) => void)[] = []
  return {
    current: () => current,
    change: (baru) => {
      const before = current
      current = baru
      for (const listener of daftar) listener(baru, before)
    },
    listen: (listener) => void daftar.push(listener),
  }
}
