// Brings an office back from one of its copies when the database is damaged or lost (SECURITY R-9).
import type { AppError } from '#contract/errors.ts'
import { createMarkerKeeper, readMarkers, type MarkerPlace } from '#db/marker.ts'
import { allMigrations, migrate } from '#db/migrate.ts'
import { continueAfterRestore, restoreBackup } from '#db/restore.ts'
import { closeDatabase, openDatabase } from '#db/connection.ts'
import { inTransaction } from '#db/transaction.ts'
import { ok, type Result } from '#domain/result.ts'
import type { Clock, NewId } from '#domain/waktu/clock.ts'
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
  { clock, newId }: { readonly clock: Clock; readonly newId: NewId },
  { folder, keys, nama, penanda, alasan }: Options,
): Promise<Result<null, AppError>> => {
  const file = databaseFile(folder.kantor)
  const place = { blobFolder: blobFolder(folder.kantor), folder: folder.cadangan, key: keys.database }
  const kembali = restoreBackup({ ...place, file, nama, clock })
  if (!kembali.ok) return kembali
  const db = openDatabase({ file, key: keys.database, mode: 'write' })
  try {
    // The copy may be of an older program; the copy itself is what could be gone back to.
    migrate(db, { copyFirst: () => {}, known: allMigrations })
    const lanjut = await inTransaction(db, () => {
      continueAfterRestore(db, { clock, newId }, { markers: readMarkers(penanda), oleh: null, alasan })
      return ok(null)
    })
    // From here on the machine remembers the restored office: opening it must not go on from the old one once more.
    if (lanjut.ok) createMarkerKeeper(penanda).update(db)
    return lanjut
  } finally {
    closeDatabase(db)
  }
}
