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
import { untukBantu } from './helper-office.ts'
import type { JobRunner } from './jobs.ts'
import type { AplikasiParts, Pemegang } from './keadaan.ts'
import { createKunciLatihan, saveKey, type BerkasKunci } from './kunci.ts'
import { takeIntoUse } from './awal.ts'
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
export const mulaiLatihan = async (
  parts: AplikasiParts,
  pegang: Pemegang,
  jobs: JobRunner,
  masuk: (penggunaId: string) => void,
): Promise<Result<Output<'awal.latihan'>, AppError>> => {
  if (pegang.kini().nama !== 'kosong' || findKantor(parts.data)) return err({ code: 'KantorSudahAda' })
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
      jobOf(parts, pegang, latihan.value, masuk, remove),
      untukBantu(folder, latihan.value.kunci, true),
      latihan.value.pelaku,
    )
  } catch (error) {
    remove()
    throw error
  }
}

const assemble = async (parts: AplikasiParts, folder: FolderKantor): Promise<Result<Latihan, AppError>> => {
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
  parts: AplikasiParts,
  pegang: Pemegang,
  { folder, berkas, kunci, pelaku }: Latihan,
  masuk: (id: string) => void,
  remove: () => void,
) => ({
  jenis: 'awal.latihan' as const,
  input: { dibuat: parts.clock.now() },
  sesudah: async (hasil: unknown): Promise<Result<unknown, AppError>> => {
    const terbuka = openTerbuka(parts, folder, berkas, kunci)
    const jadi = terbuka.ok ? takeIntoUse(parts, terbuka.value) : terbuka
    if (!jadi.ok) return jadi
    pegang.ubah({ nama: 'buka', terbuka: jadi.value, sesi: null })
    masuk(pelaku.penggunaId)
    return ok(hasil)
  },
  gagal: remove,
})
