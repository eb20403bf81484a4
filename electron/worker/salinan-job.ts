// A signed copy of a PDF that exists already: a letter that was signed in ink, or a file that a person chose.
import type { AppError } from '#contract/errors.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { largestPdf, readFileAtMost } from '#electron/usecases/read-file.ts'
import type { Job, JobContext } from './job.ts'
import { openKey, signWith } from './office-key.ts'
import { saveFile } from './save-file.ts'

/** `asal`: the blob of a letter, or a file. `tujuan`: where the copy goes; the original is never touched. */
export type SalinanJobInput = {
  readonly asal: { readonly sha256: string } | { readonly jalur: string }
  readonly tujuan: string
  readonly judul: string
  readonly pejabatId: string
  readonly sandi: string
}

/** Signs and writes the copy, whole or not at all. */
export const salinanJob: Job<SalinanJobInput> = async (ctx, { asal, tujuan, judul, pejabatId, sandi }) => {
  const kunci = openKey(ctx, pejabatId, sandi)
  if (!kunci.ok) return kunci
  const pdf = await readAsal(ctx, asal)
  if (!pdf.ok) return pdf
  const signed = await signWith(ctx, kunci.value, { pdf: pdf.value, alasan: judul })
  if (!signed.ok) return signed
  const saved = saveFile(tujuan, signed.value)
  return saved.ok ? ok({ tersimpan: true }) : saved
}

const readAsal = async (ctx: JobContext, asal: SalinanJobInput['asal']): Promise<Result<Uint8Array, AppError>> => {
  if ('jalur' in asal) return readFileAtMost(asal.jalur, largestPdf)
  const pdf = ctx.blob.get(asal.sha256)
  return pdf ? ok(pdf) : err({ code: 'BlobHilang' })
}
