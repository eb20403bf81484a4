// Letters that wait for the office's own certificate, made by the use cases: the test account drafts them and is the lurah.
import { alurBawaan } from '#domain/surat/alur.ts'
import type { Deps } from '#electron/usecases/deps.ts'
import { saveBagian } from '#electron/usecases/save-pengaturan.ts'
import { submitKonsep } from '#electron/usecases/submit-konsep.ts'
import { linkLurah } from './akun.ts'
import type { Office } from './office.ts'
import { aPermohonan, insertOrang } from './permohonan.ts'
import { valueOf } from './value-of.ts'

/** The office signs with its certificate, and the acting account is its lurah. Gives the lurah's id. */
export const setUpLokal = async (deps: Deps): Promise<string> => {
  valueOf(await saveBagian(deps, 'alur', { ...alurBawaan, modeTtd: 'lokal' }))
  return linkLurah(deps)
}

/** Sends letters on their way; each waits for its signature. Gives their ids. */
export const submitMany = async (office: Office, jumlah: number): Promise<readonly string[]> => {
  const subjek = { pendudukId: await insertOrang(office) }
  const ids: string[] = []
  for (let n = 0; n < jumlah; n += 1)
    ids.push(valueOf(await submitKonsep(office.deps, aPermohonan(office, { subjek, cetak: false }))).konsepId)
  return ids
}
