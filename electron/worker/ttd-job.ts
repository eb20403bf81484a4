// Signs letters with the office's certificate, one after another: each is a letter as soon as it is signed, so a batch that is
// stopped, or whose process dies, goes on later with the rest and nothing is signed twice.
import type { AppError } from '#contract/errors.ts'
import type { HasilSetuju } from '#contract/konsep.ts'
import { findKonsep, type Konsep } from '#db/queries/konsep.ts'
import { inTransaction } from '#db/transaction.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { IsiPkcs12 } from '#electron/sign/pkcs12.ts'
import { asSeen, type Dilihat } from '#electron/usecases/may-approve.ts'
import { publishKonsep, readySign } from '#electron/usecases/publish-konsep.ts'
import { openKey, signWith } from './office-key.ts'
import type { Job, JobContext } from './job.ts'

/** `dilihat`: `diubahPada` of each letter as it was shown to the signer. */
export type TtdJobInput = { readonly id: readonly string[]; readonly dilihat?: Dilihat | null; readonly sandi: string }

/**
 * Signs and issues each letter. Answers `{ hasil: HasilSetuju[] }`, one per letter. A wrong passphrase or a certificate that may
 * not sign any more ends the job before anything is signed; any other trouble concerns its own letter only.
 */
export const ttdJob: Job<TtdJobInput> = async (ctx, { id, dilihat = null, sandi }) => {
  const kunci = new Map<string, IsiPkcs12>()
  const hasil: HasilSetuju[] = []
  for (const [ke, konsepId] of id.entries()) {
    if (ctx.signal.aborted) break
    ctx.report(ke, id.length)
    const siap = readyLetter(ctx, konsepId, dilihat)
    const buka = siap.ok && siap.value ? openOnce(ctx, siap.value, sandi, kunci) : ok(null)
    // A key that does not open will not open for the next letter either; nobody's certificate is tried again and again.
    if (!buka.ok && kunci.size === 0) return buka
    hasil.push(answer(konsepId, await signLetter(ctx, siap, buka), ctx))
  }
  ctx.report(hasil.length, id.length)
  return ok({ hasil, sisa: id.length - hasil.length })
}

// The letter that waits for this signer, as he saw it; null when it is a letter already. Asked before his key is opened: only a
// signer's own passphrase is ever tried.
const readyLetter = (ctx: JobContext, id: string, dilihat: Dilihat | null): Result<Konsep | null, AppError> => {
  const konsep = findKonsep(ctx.baca, id)
  if (!konsep) return err({ code: 'KonsepTidakAda' })
  if (konsep.tahap === 'terbit') return ok(null)
  const sama = asSeen(konsep, dilihat)
  if (!sama.ok) return sama
  const boleh = readySign(ctx, konsep)
  if (!boleh.ok) return boleh
  return konsep.modeTtd === 'lokal' ? ok(konsep) : err({ code: 'PerluTandaTangan' })
}

// One certificate serves the whole batch: it is opened once.
const openOnce = (
  ctx: JobContext,
  konsep: Konsep,
  sandi: string,
  terbuka: Map<string, IsiPkcs12>,
): Result<IsiPkcs12, AppError> => {
  const pejabatId = konsep.penandatanganId ?? ''
  const sudah = terbuka.get(pejabatId)
  if (sudah) return ok(sudah)
  const isi = openKey(ctx, pejabatId, sandi)
  if (isi.ok) terbuka.set(pejabatId, isi.value)
  return isi
}

const signLetter = async (
  ctx: JobContext,
  siap: Result<Konsep | null, AppError>,
  kunci: Result<IsiPkcs12 | null, AppError>,
): Promise<Result<null, AppError>> => {
  if (!siap.ok) return siap
  if (!kunci.ok) return kunci
  return siap.value && kunci.value ? signOne(ctx, siap.value, kunci.value) : ok(null)
}

// Asked who may sign once more inside the transaction: whoever was replaced meanwhile signs nothing, and words that changed
// meanwhile are not signed.
const signOne = async (ctx: JobContext, konsep: Konsep, kunci: IsiPkcs12): Promise<Result<null, AppError>> => {
  const { siap } = konsep
  const pdf = siap && readBlob(ctx, siap.surat.pdfSha256)
  if (!siap || !pdf) return err({ code: 'BlobHilang' })
  const alasan = [siap.surat.judul, siap.surat.nomor].filter((t) => t !== null).join(' ')
  const signed = await signWith(ctx, kunci, { pdf, alasan })
  if (!signed.ok) return signed
  const terbit = await inTransaction(ctx.db, () => {
    const kini = findKonsep(ctx.db, konsep.id)
    const sama = kini?.tahap === 'ttd' ? asSeen(kini, { [konsep.id]: konsep.diubahPada }) : ok(null)
    return sama.ok ? publishKonsep(ctx, { konsepId: konsep.id, pdf: signed.value }) : sama
  })
  return terbit.ok ? ok(null) : terbit
}

// A damaged file is as good as none: it stops its own letter, not the batch.
const readBlob = (ctx: JobContext, sha256: string): Uint8Array | null => {
  try {
    return ctx.blob.get(sha256)
  } catch {
    return null
  }
}

const answer = (id: string, hasil: Result<null, AppError>, ctx: JobContext): HasilSetuju => {
  const konsep = findKonsep(ctx.baca, id)
  return {
    id,
    tahap: konsep?.tahap ?? null,
    suratId: konsep?.suratId ?? null,
    nomor: konsep?.nomor ?? null,
    galat: hasil.ok ? null : JSON.stringify(hasil.error),
  }
}
