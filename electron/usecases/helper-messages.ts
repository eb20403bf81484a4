// Messages between main and its helper processes (worker, background). Keys travel only here, never in argv or environment.
import type { AppError } from '#contract/errors.ts'
import type { Result } from '#domain/result.ts'
import type { StatusPenandatangan } from '#domain/tte/antrean.ts'
import type { OfficeKeys } from './open-office.ts'
import type { Pelaku } from './deps.ts'

/** Where an office is and how to open it. */
export type HelperOffice = {
  readonly folder: { readonly kantor: string; readonly sementara: string; readonly cadangan: string }
  readonly keys: OfficeKeys
  /** For staging files; another child of the master key. */
  readonly kunciSementara: Uint8Array
  readonly latihan: boolean
}

export type ToWorker =
  | {
      readonly t: 'mulai'
      readonly id: string
      readonly jenis: string
      readonly input: unknown
      readonly kantor: HelperOffice
      readonly pelaku: Pelaku
    }
  | { readonly t: 'batal'; readonly id: string }
  | { readonly t: 'silakan-simpan'; readonly id: string }

export type FromWorker =
  | { readonly t: 'siap' }
  | { readonly t: 'maju'; readonly id: string; readonly selesai: number; readonly total: number | null }
  | { readonly t: 'mau-simpan'; readonly id: string }
  | { readonly t: 'usai'; readonly id: string; readonly hasil: Result<unknown, AppError> }
  /** A bug: its stack without data. */
  | { readonly t: 'bug'; readonly id: string; readonly pesan: string }

export type ToBackground =
  | { readonly t: 'buka'; readonly kantor: HelperOffice }
  | { readonly t: 'tutup' }
  /** The passphrase of a signer, for the letters that wait for him; kept in memory until the batch is done. */
  | { readonly t: 'tte-sandi'; readonly pejabatId: string; readonly sandi: string }
  /** Somebody decided about a letter of the queue. */
  | { readonly t: 'tte-bangun' }
  | { readonly t: 'tte-periksa'; readonly id: string; readonly pejabatId: string }

/** What the background says of the queue of the signature service. */
export type KeadaanTte = { readonly berjalan: boolean; readonly sandiUntuk: readonly string[] }

export type FromBackground =
  | { readonly t: 'siap' }
  | { readonly t: 'keadaan'; readonly keadaan: 'belum-terdaftar' | 'luring' | 'daring'; readonly menunggu: number }
  /** Outcome of the quick check of the database at start (SECURITY R-8). */
  | { readonly t: 'periksa'; readonly baik: boolean }
  | { readonly t: 'tte-keadaan'; readonly keadaan: KeadaanTte }
  /** A letter was issued: the marker of the office has to follow, and its print is to be sent. */
  | { readonly t: 'tte-terbit'; readonly cetakanId: string | null }
  | { readonly t: 'tte-status'; readonly id: string; readonly hasil: Result<StatusPenandatangan, AppError> }
  | { readonly t: 'bug'; readonly pesan: string }

/** A helper process as main sees it: Electron's utility process in the app, a thread in tests. */
export type HelperProcess<To, From> = {
  readonly send: (pesan: To) => void
  readonly listen: (listener: (pesan: From) => void) => void
  readonly onExit: (listener: (kode: number) => void) => void
  readonly stop: () => void
}

/** The helper's own end of the line. */
export type Line<To, From> = {
  readonly send: (pesan: From) => void
  readonly listen: (listener: (pesan: To) => void) => void
}
