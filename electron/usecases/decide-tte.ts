// What a person decides about a letter of which nobody knows whether it was signed, or which the service refused.
import type { AppError } from '#contract/errors.ts'
import type { ReadableDb } from '#db/connection.ts'
import { insertBlob } from '#db/queries/blob.ts'
import { findKonsep } from '#db/queries/konsep.ts'
import { changeTte, deleteTte, findTte } from '#db/queries/tte.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayDo } from '#domain/pengguna/hak.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { Deps } from './deps.ts'
import { asPenandatangan, readPenilai } from './may-approve.ts'
import { moveKonsep } from './move-konsep.ts'
import { largestPdf, readFileAtMost } from './read-file.ts'
import { isSameLetter } from './same-letter.ts'

/** "Not signed: send again." The only way to a second signing; the signer who says it answers for it. */
export const sendTteAgain = (deps: Deps, id: string): Promise<Result<null, AppError>> =>
  inTransaction(deps.db, () => {
    const boleh = mayDecide(deps, id)
    if (!boleh.ok) return boleh
    const lagi = changeTte(deps.db, id, ['tidak-pasti', 'gagal'], {
      state: 'menunggu',
      galat: null,
      idDokumen: null,
      hasilSha256: null,
      berikutPada: null,
      oleh: deps.pelaku.penggunaId,
      diubahPada: isoInstant(deps.clock.now()),
    })
    return lagi ? ok(null) : err({ code: 'TteTidakMenunggu' } as const)
  })

/** "Not signed, and not to be sent now": the letter waits for its signer again. Also by whoever may cancel any letter. */
export const releaseTte = (deps: Deps, id: string): Promise<Result<null, AppError>> =>
  inTransaction(deps.db, () => {
    const boleh = mayDo(deps.pelaku.peran, 'surat.batal') ? ok(null) : mayDecide(deps, id)
    if (!boleh.ok) return boleh
    const konsep = findKonsep(deps.db, id)
    if (konsep === null || !deleteTte(deps.db, id, ['menunggu', 'gagal', 'tidak-pasti']))
      return err({ code: 'TteTidakMenunggu' } as const)
    moveKonsep(deps, { ...konsep, tahap: 'ttd' }, { langkah: 'kembalikan', alasan: alasanLepas })
    return ok(null)
  })

/** "Signed: here is the file." It is stored as it is; the background checks and issues it like one that came by itself. */
export const uploadTte = async (deps: Deps, id: string, jalur: string): Promise<Result<null, AppError>> => {
  const boleh = mayDecide({ ...deps, db: deps.baca }, id)
  if (!boleh.ok) return boleh
  const berkas = await readFileAtMost(jalur, largestPdf)
  if (!berkas.ok) return berkas
  const baris = findTte(deps.baca, id)
  const dasar = baris && deps.blob.get(baris.dasarSha256)
  if (!baris || baris.state !== 'tidak-pasti' || !dasar) return err({ code: 'TteTidakMenunggu' })
  if (!isSameLetter(dasar, berkas.value)) return err({ code: 'TteHasilTidakCocok' })
  return inTransaction(deps.db, () => {
    const pada = isoInstant(deps.clock.now())
    const hasil = deps.blob.put(berkas.value)
    insertBlob(deps.db, { ...hasil, mime: 'application/pdf', dibuatPada: pada })
    const isi = { state: 'dikirim', hasilSha256: hasil.sha256, galat: null, diubahPada: pada } as const
    return changeTte(deps.db, id, ['tidak-pasti'], isi) ? ok(null) : err({ code: 'TteTidakMenunggu' } as const)
  })
}

// A file or a passphrase counts in the name of the official under the letter: nobody else brings it.
const mayDecide = (
  deps: Pick<Deps, 'clock' | 'pelaku'> & { readonly db: ReadableDb },
  id: string,
): Result<null, AppError> => {
  const pejabatId = findKonsep(deps.db, id)?.penandatanganId ?? null
  return pejabatId === null ? err({ code: 'TteTidakMenunggu' }) : asPenandatangan(readPenilai(deps), pejabatId)
}

const alasanLepas = 'Dilepas dari antrean tanda tangan elektronik'
