// Messages between main and its helper processes (worker, background). Keys travel only here, never in argv or environment.
import type { AppError } from '#contract/errors.ts'
import type { Result } from '#domain/result.ts'
import type { OfficeKeys } from './open-office.ts'
import type { Pelaku } from './deps.ts'

/** Where an office is and how to open it. */
export type KantorUntukBantu = {
  readonly folder: { readonly kantor: string; readonly sementara: string; readonly cadangan: string }
  readonly keys: OfficeKeys
  /** For staging files; another child of the master key. */
  readonly kunciSementara: Uint8Array
  readonly latihan: boolean
}

export type KeWorker =
  | {
      readonly t: 'mulai'
      readonly id: string
      readonly jenis: string
      readonly input: unknown
      readonly kantor: KantorUntukBantu
      readonly pelaku: Pelaku
    }
  | { readonly t: 'batal'; readonly id: string }
  | { readonly t: 'silakan-simpan'; readonly id: string }

export type DariWorker =
  | { readonly t: 'siap' }
  | { readonly t: 'maju'; readonly id: string; readonly selesai: number; readonly total: number | null }
  | { readonly t: 'mau-simpan'; readonly id: string }
  | { readonly t: 'usai'; readonly id: string; readonly hasil: Result<unknown, AppError> }
  /** A bug: its stack without data. */
  | { readonly t: 'bug'; readonly id: string; readonly pesan: string }

export type KeLatar = { readonly t: 'buka'; readonly kantor: KantorUntukBantu } | { readonly t: 'tutup' }

export type DariLatar =
  | { readonly t: 'siap' }
  | { readonly t: 'keadaan'; readonly keadaan: 'belum-terdaftar' | 'luring' | 'daring'; readonly menunggu: number }
  /** Outcome of the quick check of the database at start (SECURITY R-8). */
  | { readonly t: 'periksa'; readonly baik: boolean }
  | { readonly t: 'bug'; readonly pesan: string }

/** A helper process as main sees it: Electron's utility process in the app, a thread in tests. */
export type ProsesBantu<Ke, Dari> = {
  readonly kirim: (pesan: Ke) => void
  readonly dengar: (telinga: (pesan: Dari) => void) => void
  readonly padaAkhir: (telinga: (kode: number) => void) => void
  readonly hentikan: () => void
}

/** The helper's own end of the line. */
export type Saluran<Ke, Dari> = {
  readonly kirim: (pesan: Dari) => void
  readonly dengar: (telinga: (pesan: Ke) => void) => void
}
