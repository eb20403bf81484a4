// A batch to be signed, divided by how each letter is signed; and the prints that a batch left behind.
import type { AppError } from '#contract/errors.ts'
import { listCetakanBySurat } from '#db/queries/cetakan.ts'
import { findKonsep } from '#db/queries/konsep.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Deps } from './deps.ts'
import { asSeen, type Dilihat } from './may-approve.ts'

/** Ids by way of signing. Letters of a batch that were issued meanwhile go along: signing again answers as the first time. */
export type RencanaTtd = { readonly lokal: readonly string[]; readonly bsre: readonly string[] }

/** Refuses a batch with a letter that is signed in ink, changed since it was shown, or whose edited wording must be read by itself. */
export const planTtd = (
  { baca }: Pick<Deps, 'baca'>,
  daftarId: readonly string[],
  dilihat: Dilihat | null = null,
): Result<RencanaTtd, AppError> => {
  const lokal: string[] = []
  const bsre: string[] = []
  const semua = [...new Set(daftarId)]
  for (const id of semua) {
    const konsep = findKonsep(baca, id)
    if (!konsep) return err({ code: 'KonsepTidakAda' })
    if (konsep.modeTtd === 'basah') return err({ code: 'KonsepBerubah', tahap: konsep.tahap })
    const sama = konsep.tahap === 'terbit' ? ok(null) : asSeen(konsep, dilihat)
    if (!sama.ok) return sama
    if (semua.length > 1 && konsep.naskahBaku !== null) return err({ code: 'PerluDibukaSendiri' })
    if (konsep.modeTtd === 'lokal') lokal.push(id)
    else bsre.push(id)
  }
  // One passphrase opens one thing: the office's certificate, or the holder's at the service.
  if (lokal.length > 0 && bsre.length > 0) return err({ code: 'CaraTtdCampur' })
  return ok({ lokal, bsre })
}

/** Prints of letters that were issued outside this process and wait to be sent to the printer. */
export const listCetakanAntre = ({ baca }: Pick<Deps, 'baca'>, daftarSuratId: readonly string[]): readonly string[] =>
  daftarSuratId.flatMap((id) =>
    listCetakanBySurat(baca, id)
      .filter(({ state }) => state === 'antre')
      .map((cetakan) => cetakan.id),
  )
