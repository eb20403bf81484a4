// Letters that wait for the office's own certificate, made by the use cases: the test account drafts them and is the lurah.
import { listPejabat } from '#db/queries/pejabat.ts'
import { writePengaturan } from '#db/queries/pengaturan.ts'
import { findPengguna, updatePengguna } from '#db/queries/pengguna.ts'
import { inTransaction } from '#db/transaction.ts'
import { ok } from '#domain/result.ts'
import { alurBawaan } from '#domain/surat/alur.ts'
import { submitKonsep } from '#electron/usecases/submit-konsep.ts'
import type { Office } from './office.ts'
import { aPermohonan, insertOrang } from './permohonan.ts'
import { valueOf } from './value-of.ts'

/** The office signs with its certificate, and the test account is its lurah. Gives the lurah's id. */
export const setUpLokal = async (office: Office): Promise<string> => {
  const lurah = listPejabat(office.db).find(({ jabatan }) => jabatan === 'lurah')
  if (!lurah) throw new Error('no lurah')
  const { penggunaId } = office.deps.pelaku
  await inTransaction(office.db, () => {
    const nilai = { ...alurBawaan, modeTtd: 'lokal' as const }
    writePengaturan(office.db, { bagian: 'alur', nilai, pada: '2026-01-01T00:00:00.000Z', oleh: penggunaId })
    const akun = findPengguna(office.db, penggunaId)
    if (akun) updatePengguna(office.db, { ...akun, pejabatId: lurah.id })
    return ok(null)
  })
  return lurah.id
}

/** Sends letters on their way; each waits for its signature. Gives their ids. */
export const submitMany = async (office: Office, jumlah: number): Promise<readonly string[]> => {
  const subjek = { pendudukId: await insertOrang(office) }
  const ids: string[] = []
  for (let n = 0; n < jumlah; n += 1)
    ids.push(valueOf(await submitKonsep(office.deps, aPermohonan(office, { subjek, cetak: false }))).konsepId)
  return ids
}
