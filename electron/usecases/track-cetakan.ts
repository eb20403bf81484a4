// What the print service needs of the database: which prints run, what is printed, and how far each has come.
import type { AppError } from '#contract/errors.ts'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { findCetakan, listCetakanBerjalan, updateCetakan, type Cetakan } from '#db/queries/cetakan.ts'
import { readKoreksi } from '#db/queries/koreksi.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { readPrinter } from '#db/queries/perangkat.ts'
import { inTransaction } from '#db/transaction.ts'
import { keteranganBatal } from '#domain/buku/koreksi.ts'
import type { Kertas, PengaturanPrinter } from '#domain/kantor/kantor.ts'
import { ok, type Result } from '#domain/result.ts'
import { isoInstant, type Clock } from '#domain/waktu/clock.ts'
import type { BlobStore, StatusCetak } from './ports.ts'

export type { Cetakan }
export type CetakanSiap = {
  readonly cetakan: Cetakan
  readonly pdf: Uint8Array | null
  /** What the copy of a cancelled letter must say; null: it counts. */
  readonly batal: string | null
  readonly printer: PengaturanPrinter
  readonly kertas: Kertas
}

/** Everything one print needs, or null when there is no such print. */
export const readCetakanSiap = (
  { baca, blob }: { readonly baca: ReadableDb; readonly blob: BlobStore },
  id: string,
): CetakanSiap | null => {
  const cetakan = findCetakan(baca, id)
  if (!cetakan) return null
  return {
    cetakan,
    pdf: blob.get(cetakan.sha256),
    batal: cetakan.suratId === null ? null : keteranganBatal(readKoreksi(baca, cetakan.suratId)),
    printer: readPrinter(baca),
    kertas: readPengaturan(baca, 'kertas'),
  }
}

/** Prints that are not over. */
export const listBerjalan = (baca: ReadableDb): readonly Cetakan[] => listCetakanBerjalan(baca)

/** This PC's printer. */
export const readPrinterPilihan = (baca: ReadableDb): PengaturanPrinter => readPrinter(baca)

/** Records how far a print has come. */
export const recordCetakan = (
  { db, clock }: { readonly db: WritableDb; readonly clock: Clock },
  id: string,
  baru: StatusCetak & { readonly printer: string | null; readonly jobId: string | null },
): Promise<Result<null, AppError>> =>
  inTransaction(db, () => {
    updateCetakan(db, id, { ...baru, pada: isoInstant(clock.now()) })
    return ok(null)
  })
