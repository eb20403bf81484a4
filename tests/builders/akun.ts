// Which official the acting account of a test office is.
import { listPejabat } from '#db/queries/pejabat.ts'
import { findPengguna, updatePengguna } from '#db/queries/pengguna.ts'
import { inTransaction } from '#db/transaction.ts'
import { ok } from '#domain/result.ts'
import type { Deps } from '#electron/usecases/deps.ts'
import { valueOf } from './value-of.ts'

/** Makes the acting account that official's, or nobody's. */
export const linkAccount = async ({ db, pelaku }: Pick<Deps, 'db' | 'pelaku'>, pejabatId: string | null) => {
  const linked = await inTransaction(db, () => {
    const akun = findPengguna(db, pelaku.penggunaId)
    if (!akun) throw new Error('no account')
    updatePengguna(db, { ...akun, pejabatId })
    return ok(null)
  })
  valueOf(linked)
}

/** Makes the acting account the lurah's. Gives the lurah's id. */
export const linkLurah = async (deps: Pick<Deps, 'db' | 'pelaku'>): Promise<string> => {
  const lurah = listPejabat(deps.db).find(({ jabatan }) => jabatan === 'lurah')
  if (!lurah) throw new Error('no lurah')
  await linkAccount(deps, lurah.id)
  return lurah.id
}
