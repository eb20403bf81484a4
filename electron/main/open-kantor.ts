// From the data directory to an open office, or to the question that must be answered first. Nothing is ever recreated.
import type { AppError } from '#contract/errors.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { sweepImpor } from '#electron/usecases/list-impor.ts'
import { databaseFile, deriveKeys, openOffice, rememberKeys } from '#electron/usecases/open-office.ts'
import { existsSync } from 'node:fs'
import { findKantor, sweepUnfinished, type FolderKantor } from './data-dir.ts'
import type { ApplicationParts, AppState, Terbuka } from './app-state.ts'
import { openKey, readKey, type BerkasKunci } from './kunci.ts'

/** The state to start in. */
export const stateAtStart = async (parts: ApplicationParts): Promise<AppState> => {
  sweepUnfinished(parts.data)
  const folder = findKantor(parts.data)
  if (!folder) return { nama: 'kosong' }
  const berkas = readKey(folder.kunci)
  if (!berkas) return { nama: 'pemulihan', folder, berkas: null, sebab: 'kunci-hilang', kunci: null }
  const buka = await openKey(parts.keys, berkas)
  if (buka.cara === 'frasa') return { nama: 'frasa', folder, berkas }
  if (buka.cara === 'hilang') return { nama: 'pemulihan', folder, berkas, sebab: 'kunci-hilang', kunci: null }
  return openState(parts, folder, berkas, buka.kunci)
}

/** Opens with a key that fits keys.json; otherwise recovery, with the reason. */
export const openState = (
  parts: ApplicationParts,
  folder: FolderKantor,
  berkas: BerkasKunci,
  kunci: Uint8Array,
): AppState => {
  const terbuka = openTerbuka(parts, folder, berkas, kunci)
  if (terbuka.ok) return { nama: 'buka', terbuka: terbuka.value, sesi: null }
  const sebab = terbuka.error.code === 'KunciSalah' ? 'kunci-salah' : 'basis-data-rusak'
  return { nama: 'pemulihan', folder, berkas, sebab, kunci }
}

/** Opens the storage of an office. */
export const openTerbuka = (
  parts: ApplicationParts,
  folder: FolderKantor,
  berkas: BerkasKunci,
  kunci: Uint8Array,
): Result<Terbuka, AppError> => {
  if (!existsSync(databaseFile(folder.kantor))) return err({ code: 'BasisDataRusak' })
  const kantor = openOffice({
    folder: folder.kantor,
    keys: deriveKeys(kunci),
    mode: 'open',
    copyFirst: parts.copyFirst(folder),
  })
  if (!kantor.ok) return kantor
  rememberKeys(folder.kantor, folder.cadangan)
  sweepImpor(folder.sementara)
  return ok({ folder, kantor: kantor.value, berkas, kunci })
}
