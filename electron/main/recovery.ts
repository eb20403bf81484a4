// Recovery (SECURITY D-3, R-9): by passphrase, by the words on paper, by a copy. Nothing is deleted, nothing recreated.
import type { AppError } from '#contract/errors.ts'
import type { Input, Output } from '#contract/ipc.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { listCadangan } from '#electron/usecases/list-cadangan.ts'
import { deriveKeys } from '#electron/usecases/open-office.ts'
import { restoreOffice } from '#electron/usecases/restore-office.ts'
import { join } from 'node:path'
import type { FolderKantor } from './data-dir.ts'
import type { ApplicationParts, StateHolder } from './app-state.ts'
import { openWithFrasa, openWithKata, readKey, rewrapKey, saveKey, type BerkasKunci } from './kunci.ts'
import { openState } from './open-kantor.ts'

type Beres = Result<{ beres: true }, AppError>

/** The passphrase of a PC without a keyring. */
export const recoverByFrasa = async (
  parts: ApplicationParts,
  holder: StateHolder,
  { frasa }: Input<'pemulihan.frasa'>,
): Promise<Beres> => {
  const kini = holder.current()
  if (kini.nama !== 'frasa') return err({ code: 'KunciSalah' })
  const kunci = await openWithFrasa(kini.berkas, frasa)
  if (!kunci.ok) return kunci
  holder.change(openState(parts, kini.folder, kini.berkas, kunci.value))
  return ok({ beres: true })
}

/** The recovery words: opens the office and wraps the key anew for this PC and user. */
export const recoverByKata = async (
  parts: ApplicationParts,
  holder: StateHolder,
  { kata, frasaBaru }: Input<'pemulihan.kata'>,
): Promise<Beres> => {
  const kini = holder.current()
  if (kini.nama !== 'frasa' && kini.nama !== 'pemulihan') return err({ code: 'KunciSalah' })
  const berkas = kini.berkas ?? readCopy(kini.folder)
  if (!berkas) return err({ code: 'KataPemulihanSalah', ke: null })
  const kunci = await openWithKata(berkas, kata)
  if (!kunci.ok) return kunci
  if (frasaBaru !== null && frasaBaru.length < 8) return err({ code: 'SandiLemah', minimal: 8 })
  const baru = await rewrapKey(parts.keys, { ...berkas, frasa: null }, kunci.value, frasaBaru)
  if (baru.sistem === null && baru.frasa === null) return err({ code: 'MasukanSalah', letak: 'frasaBaru' })
  saveKey(kini.folder.kunci, baru)
  holder.change(openState(parts, kini.folder, baru, kunci.value))
  return ok({ beres: true })
}

/** Copies that can be brought back. */
export const listUsableCadangan = (holder: StateHolder): Output<'pemulihan.daftarCadangan'> => {
  const kini = holder.current()
  if (kini.nama !== 'pemulihan') return { cadangan: [] }
  return { cadangan: listCadangan(kini.folder.cadangan).map(({ nama, pada, baris }) => ({ nama, pada, baris })) }
}

/** Puts a copy in the place of a damaged database; the damaged files are kept aside. */
export const recoverByCadangan = async (
  parts: ApplicationParts,
  holder: StateHolder,
  { nama }: Input<'pemulihan.cadangan'>,
): Promise<Beres> => {
  const kini = holder.current()
  // With a key that fits keys.json, whatever is wrong is wrong with the database.
  if (kini.nama !== 'pemulihan' || !kini.berkas || !kini.kunci) return err({ code: 'CadanganGagal' })
  const { folder, berkas, kunci } = kini
  const alasan = 'Dipulihkan dari cadangan'
  const hasil = await restoreOffice(parts, {
    folder,
    keys: deriveKeys(kunci),
    nama,
    penanda: parts.penanda(folder),
    alasan,
  })
  if (!hasil.ok) return hasil
  holder.change(openState(parts, folder, berkas, kunci))
  return ok({ beres: true })
}

// The second copy of the wrapped keys, beside the backups.
const readCopy = (folder: FolderKantor): BerkasKunci | null => readKey(join(folder.cadangan, 'keys.json'))
