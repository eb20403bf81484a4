// The signature service as the queue sees it, whatever the version of its protocol.
import type { Result } from '#domain/result.ts'
import type { StatusPenandatangan } from '#domain/tte/antrean.ts'
import type { SalahTte } from '#domain/tte/galat.ts'
import type { KotakTtd } from '#electron/usecases/ports.ts'

/** What the service shows in the place of the ink. `tanda`: it looks for this character instead of using the place. */
export type TampilanTte =
  | { readonly t: 'tanpa' }
  | {
      readonly t: 'qr'
      readonly teks: string
      readonly png: Uint8Array
      readonly tempat: KotakTtd
      readonly tanda: string
    }
  | { readonly t: 'gambar'; readonly png: Uint8Array; readonly tempat: KotakTtd; readonly tanda: string }

export type PermintaanTte = {
  readonly pdf: Uint8Array
  readonly nik: string
  readonly sandi: string
  readonly tampilan: TampilanTte
  readonly alasan: string
  readonly lokasi: string
  /** Called with the service's id of the document before its bytes are read. */
  readonly onId: (id: string) => Promise<void>
}

/** What became of one request to sign. */
export type HasilTte =
  | { readonly t: 'ditandatangani'; readonly pdf: Uint8Array; readonly idDokumen: string | null }
  /** The service said no: certainly not signed. */
  | { readonly t: 'ditolak'; readonly galat: SalahTte }
  /** Certainly not received. */
  | { readonly t: 'belum-terkirim'; readonly galat: SalahTte }
  /** Perhaps signed. */
  | { readonly t: 'hilang'; readonly galat: SalahTte; readonly idDokumen: string | null }

export type EsignService = {
  readonly sign: (permintaan: PermintaanTte) => Promise<HasilTte>
  /** The signed file by its id; null: not to be had (any more), 'lagi': ask again later. */
  readonly download: (id: string) => Promise<Uint8Array | 'lagi' | null>
  /** The service's own check of a signed file. */
  readonly verify: (pdf: Uint8Array) => Promise<'sah' | 'tidak-sah' | 'tidak-tahu'>
  readonly status: (nik: string) => Promise<Result<StatusPenandatangan, SalahTte>>
}

/** Credentials and address, read anew for every batch. */
export type AksesTte = { readonly pengguna: string; readonly sandi: string }
