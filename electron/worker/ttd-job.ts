// Signs letters with the office's certificate, one after another: each is a letter as soon as it is signed, so a batch that is
// stopped, or whose process dies, goes on later with the rest and nothing is signed twice.
import { randomBytes } from 'node:crypto'
import type { AppError } from '#contract/errors.ts'
import type { HasilSetuju } from '#contract/konsep.ts'
import { findKonsep, type Konsep } from '#db/queries/konsep.ts'
import { findPejabat } from '#db/queries/pejabat.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { inTransaction } from '#db/transaction.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { kolomPejabat, signPdf } from '#electron/sign/sign-pdf.ts'
import { type IsiPkcs12, readPkcs12 } from '#electron/sign/pkcs12.ts'
import { publishKonsep, readySign } from '#electron/usecases/publish-konsep.ts'
import { findSertifikat } from '#electron/usecases/sertifikat.ts'
import { requestTimestamp } from '#electron/background/timestamp.ts'
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
    const siap = konsep && konsep.tahap !== 'terbit' ? openKey(ctx, konsep, sandi, kunci) : ok(null)
    // A key that does not open will not open for the next letter either; nobody's certificate is tried again and again.
    if (!siap.ok && kunci.size === 0 && hasil.length === 0) return siap
    hasil.push(answer(konsepId, siap.ok ? await signOne(ctx, konsepId, siap.value) : siap, ctx))
  }
  ctx.report(hasil.length, id.length)
  return ok({ hasil, sisa: id.length - hasil.length })
}

const openKey = (
  ctx: JobContext,
  konsep: Konsep,
  sandi: string,
  terbuka: Map<string, IsiPkcs12>,
): Result<IsiPkcs12, AppError> => {
  const pejabatId = konsep.penandatanganId ?? ''
  const sudah = terbuka.get(pejabatId)
  if (sudah) return ok(sudah)
  const simpanan = findSertifikat(ctx.baca, pejabatId)
  if (!simpanan) return err({ code: 'SertifikatBelumAda', nama: findPejabat(ctx.baca, pejabatId)?.nama ?? '' })
  const isi = readPkcs12({ bytes: simpanan.p12, sandi, pada: ctx.clock.now() })
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
  const { stempelWaktu, lokasi } = readPengaturan(ctx.baca, 'tandaTangan')
  const { sertifikat, rantai } = kunci
  const signed = await signPdf({
    pdf,
    kolom: kolomPejabat,
    kotak: null,
    kunci: kunci.kunci,
    sertifikat,
    rantai,
    nama: kunci.info.nama,
    alasan: [siap.surat.judul, siap.surat.nomor].filter((t) => t !== null).join(' '),
    lokasi: lokasi === '' ? null : lokasi,
    pada: ctx.clock.now(),
    waktu:
      stempelWaktu === ''
        ? null
        : requestTimestamp({ url: stempelWaktu, acak: (n) => randomBytes(n), batasMs: 20_000 }),
  })
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
