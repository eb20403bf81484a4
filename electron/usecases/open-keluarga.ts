// The family a nomor KK belongs to; it appears with its first member.
import { findKeluargaByNomorKk, insertKeluarga } from '#db/queries/keluarga.ts'
import type { WritableDb } from '#db/connection.ts'
import type { NewId } from '#domain/waktu/clock.ts'

/** Finds the family of a nomor KK or makes it; null for a person without KK. Call inside the transaction of the change. */
export const openKeluarga = (
  deps: { readonly db: WritableDb; readonly newId: NewId },
  nomorKk: string | null,
  pada: string,
): string | null => {
  if (nomorKk === null) return null
  const ada = findKeluargaByNomorKk(deps.db, nomorKk)
  if (ada !== null) return ada
  const id = deps.newId()
  insertKeluarga(deps.db, { id, nomorKk, dibuatPada: pada })
  return id
}
