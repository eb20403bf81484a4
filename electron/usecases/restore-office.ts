// Brings an office back from one of its copies when the database is damaged or lost (SECURITY R-9).
import type { AppError } from '#contract/errors.ts'
import { readMarkers, type MarkerPlace } from '#db/marker.ts'
import { continueAfterRestore, restoreBackup } from '#db/restore.ts'
import { closeDatabase, openDatabase } from '#db/connection.ts'
import { inTransaction } from '#db/transaction.ts'
import { ok, type Result } from '#domain/result.ts'
import { isoInstant, type Clock } from '#domain/waktu/clock.ts'
import { blobFolder, databaseFile, type OfficeKeys } from './open-office.ts'

type Options = {
  readonly folder: { readonly kantor: string; readonly cadangan: string }
  readonly keys: OfficeKeys
  readonly nama: string
  readonly penanda: MarkerPlace
  readonly alasan: string
}

/** Restores the copy `nama` and blocks the numbers that the copy does not know but this PC has given. All connections are closed. */
export const restoreOffice = async (
  { clock }: { readonly clock: Clock },
  { folder, keys, nama, penanda, alasan }: Options,
): Promise<Result<null, AppError>> => {
  const file = databaseFile(folder.kantor)
  const place = { blobFolder: blobFolder(folder.kantor), folder: folder.cadangan, key: keys.database }
  const kembali = restoreBackup({ ...place, file, nama, clock })
  if (!kembali.ok) return kembali
  const db = openDatabase({ file, key: keys.database, mode: 'write' })
  try {
    return await inTransaction(db, () => {
      continueAfterRestore(db, { markers: readMarkers(penanda), pada: isoInstant(clock.now()), oleh: null, alasan })
      return ok(null)
    })
  } finally {
    closeDatabase(db)
  }
}
