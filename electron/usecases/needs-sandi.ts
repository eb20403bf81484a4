// Which steps of a konsep sign it or make its number void: before them the secret is asked for again (SECURITY A-5).
import type { ReadableDb } from '#db/connection.ts'
import { findKonsep } from '#db/queries/konsep.ts'

/** Approving signs in ink where a letter waits for its signer. Electronic signatures ask for a passphrase of their own. */
export const approvalNeedsSandi = (db: ReadableDb, daftarId: readonly string[]): boolean =>
  daftarId.some((id) => {
    const konsep = findKonsep(db, id)
    return konsep?.tahap === 'ttd' && konsep.modeTtd === 'basah'
  })

/** Withdrawing makes the number void that is held for the letter. */
export const withdrawalNeedsSandi = (db: ReadableDb, id: string): boolean => {
  const konsep = findKonsep(db, id)
  return konsep !== null && konsep.nomorUrut !== null
}
