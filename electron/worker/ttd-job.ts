// Signs letters with the office's certificate, one after another: each is a letter as soon as it is signed, so a batch that is
// stopped, or whose process dies, goes on later with the rest and nothing is signed twice.
import type { AppError } from '#contract/errors.ts'
import type { HasilSetuju } from '#contract/konsep.ts'
import { findKonsep, type Konsep } from '#db/queries/konsep.ts'
import { inTransaction } from '#db/transaction.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { IsiPkcs12 } from '#electron/sign/pkcs12.ts'
import { publishKonsep, readySign } from '#electron/usecases/publish-konsep.ts'
import { openKey, signWith } from './office-key.ts'
import type { Job, JobContext } from './job.ts'

export type TtdJobInput = { readonly id: readonly string[]; readonly sandi: string }

/**
 * Signs and issues each letter. Answers `{ hasil: HasilSetuju[] }`, one per letter. A wrong passphrase or a certificate that may
 * not sign any more ends the job before anything is signed; any other trouble concerns its own letter only.
 */
export const ttdJob: Job<TtdJobInput> = async (ctx, { id, sandi }) => {
  const kunci = new Map<string, IsiPkcs12>()
  const hasil: HasilSetuju[] = []
  for (const [ke, konsepId] of id.entries()) {
    if (ctx.signal.aborted) break
    ctx.report(ke, id.length)
    const konsep = findKonsep(ctx.baca, konsepId)
    const siap = konsep && konsep.tahap !== 'terbit' ? openOnce(ctx, konsep, sandi, kunci) : ok(null)
    // A key that does not open will not open for the next letter either; nobody's certificate is tried again and again.
    if (!siap.ok && kunci.size === 0 && hasil.length === 0) return siap
    hasil.push(answer(konsepId, siap.ok ? await signOne(ctx, konsepId, siap.value) : siap, ctx))
  }
  ctx.report(hasil.length, id.length)
  return ok({ hasil, sisa: id.length - hasil.length })
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

// Asked who may sign before and, inside the transaction, after: whoever was replaced meanwhile signs nothing.
const signOne = async (ctx: JobContext, konsepId: string, kunci: IsiPkcs12 | null): Promise<Result<null, AppError>> => {
  const konsep = findKonsep(ctx.baca, konsepId)
  if (!konsep) return err({ code: 'KonsepTidakAda' })
  if (konsep.tahap === 'terbit') return ok(null)
  const boleh = readySign(ctx, konsep)
  if (!boleh.ok) return boleh
  const { siap } = konsep
  if (!kunci || !siap || konsep.modeTtd !== 'lokal') return err({ code: 'PerluTandaTangan' })
  const pdf = ctx.blob.get(siap.surat.pdfSha256)
  if (!pdf) return err({ code: 'BlobHilang' })
  const alasan = [siap.surat.judul, siap.surat.nomor].filter((t) => t !== null).join(' ')
  const signed = await signWith(ctx, kunci, { pdf, alasan })
  if (!signed.ok) return signed
  const terbit = await inTransaction(ctx.db, () => publishKonsep(ctx, { konsepId, pdf: signed.value }))
  return terbit.ok ? ok(null) : terbit
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
