// The finished copies of an office, for Pengaturan and for the recovery screen.
import { listBackups } from '#db/backup-list.ts'

export type CadanganAda = {
  readonly nama: string
  readonly pada: string
  readonly ukuran: number
  readonly teruji: boolean
  readonly baris: number
}

/** Newest first. A copy exists only after it was opened and checked, so every one is `teruji`. */
export const listCadangan = (folder: string): CadanganAda[] =>
  listBackups(folder).map(({ nama, pada, ukuran, baris }) => ({
    nama,
    pada,
    ukuran,
    teruji: true,
    baris: (baris['penduduk'] ?? 0) + (baris['surat'] ?? 0),
  }))
