// The training office, by one click: made beside everything real, filled by the worker, open without a password.
import type { AppError } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import { kantorLatihan } from '#domain/latihan/kantor-latihan.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Pelaku } from '#electron/usecases/deps.ts'
import { createOffice } from '#electron/usecases/create-office.ts'
import { deriveKeys, openOffice } from '#electron/usecases/open-office.ts'
import { rmSync } from 'node:fs'
import { findKantor, folderOf, type FolderKantor } from './data-dir.ts'
import { helperOfficeOf } from './helper-office.ts'
import type { JobRunner } from './jobs.ts'
import type { ApplicationParts, StateHolder } from './app-state.ts'
import { createKunciLatihan, saveKey, type BerkasKunci } from './kunci.ts'
import { takeIntoUse } from './first-start.ts'
import { openTerbuka } from './open-kantor.ts'

type Latihan = {
  readonly folder: FolderKantor
  readonly berkas: BerkasKunci
  readonly kunci: Uint8Array
  readonly pelaku: Pelaku
}

// All roles that do something: training shows everything.
const peran = ['sekretaris', 'lurah'] as const

/** Starts making the training office; when the job is done it is open and `masuk` is called. */
export const startLatihan = async (
  parts: ApplicationParts,
  holder: StateHolder,
  jobs: JobRunner,
  signIn: (penggunaId: string) => void,
): Promise<Result<Output<'awal.latihan'>, AppError>> => {
  if (holder.current().nama !== 'kosong' || findKantor(parts.data)) return err({ code: 'KantorSudahAda' })
  if (jobs.isBusy()) return err({ code: 'PekerjaanLain' })
  const folder = folderOf(parts.data, 'latihan', parts.newId(), { baru: true })
  const remove = (): void => rmSync(folder.kantor, { recursive: true, force: true })
  try {
    const latihan = await assemble(parts, folder)
    if (!latihan.ok) {
      remove()
      return latihan
    }
    return jobs.startOn(
      jobOf(parts, holder, latihan.value, signIn, remove),
      helperOfficeOf(folder, latihan.value.kunci, true),
      latihan.value.pelaku,
    )
  } catch (error) {
    remove()
    throw error
  }
}

/** Ends training: the invented office is closed and deleted, and the first start is shown again. A real office is never touched. */
export const leaveLatihan = (holder: StateHolder, jobs: JobRunner): Result<{ beres: true }, AppError> => {
  const kini = holder.current()
  if (kini.nama !== 'buka' || !kini.terbuka.berkas.latihan || kini.terbuka.folder.jenis !== 'latihan')
    return err({ code: 'KantorSudahAda' })
  if (jobs.isBusy()) return err({ code: 'PekerjaanLain' })
  holder.change({ nama: 'kosong' })
  kini.terbuka.kantor.close()
  rmSync(kini.terbuka.folder.kantor, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  return ok({ beres: true })
}

const assemble = async (parts: ApplicationParts, folder: FolderKantor): Promise<Result<Latihan, AppError>> => {
  const { berkas, kunci } = createKunciLatihan(parts.acak, folder.id)
  saveKey(folder.kunci, berkas)
  const kantor = openOffice({ folder: folder.kantor, keys: deriveKeys(kunci), mode: 'create', copyFirst: () => {} })
  if (!kantor.ok) return kantor
  const isi = await createOffice({ ...parts, ...kantor.value }, kantorLatihan, { peran, sandi: null })
  kantor.value.close()
  if (!isi.ok) return isi
  return ok({
    folder,
    berkas,
    kunci,
    pelaku: { penggunaId: isi.value.penggunaId, nama: kantorLatihan.pengguna.nama, peran },
  })
}

const jobOf = (
  parts: ApplicationParts,
  holder: StateHolder,
  { folder, berkas, kunci, pelaku }: Latihan,
  signIn: (id: string) => void,
  remove: () => void,
) => ({
  jenis: 'awal.latihan' as const,
  input: { dibuat: parts.clock.now() },
  onSuccess: async (hasil: unknown): Promise<Result<unknown, AppError>> => {
    const terbuka = openTerbuka(parts, folder, berkas, kunci)
    const jadi = terbuka.ok ? takeIntoUse(parts, terbuka.value) : terbuka
    if (!jadi.ok) return jadi
    holder.change({ nama: 'buka', terbuka: jadi.value, sesi: null })
    signIn(pelaku.penggunaId)
    return ok(hasil)
  },
  onFailure: remove,
})
