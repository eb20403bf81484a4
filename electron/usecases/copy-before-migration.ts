// The encrypted copy that is made before a new program changes the schema of an office (SECURITY R-12).
import { createBackup } from '#db/backup.ts'
import type { WritableDb } from '#db/connection.ts'
import type { Clock } from '#domain/waktu/clock.ts'
import { blobFolder, type OfficeKeys } from './open-office.ts'

/** Copies the office, or throws: without a copy the schema stays as it is. */
export const copyBeforeMigration = (
  { clock }: { readonly clock: Clock },
  folder: { readonly kantor: string; readonly cadangan: string },
  keys: OfficeKeys,
  db: WritableDb,
): void => {
  const place = { blobFolder: blobFolder(folder.kantor), folder: folder.cadangan, key: keys.database }
  const copy = createBackup(db, place, { clock, jenis: 'pra-migrasi', onStep: () => true })
  if (!copy.ok) throw new Error(`no copy before the migration: ${copy.error.code}`)
}
