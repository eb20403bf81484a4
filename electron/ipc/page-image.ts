// One page of a PDF as a picture with its text, drawn by the worker.
import type { AppError } from '#contract/errors.ts'
import { ok, type Result } from '#domain/result.ts'
import type { Ctx } from './context.ts'

type Page = { readonly halaman: number; readonly lebar: number }

/** Draws a page of stored bytes, or of bytes that are stored nowhere. */
export const drawPage = async (
  { jobs }: Pick<Ctx, 'jobs'>,
  dari: { readonly sha256: string } | { readonly pdf: Uint8Array },
  { halaman, lebar }: Page,
): Promise<Result<{ png: string; teks: string }, AppError>> => {
  const drawn = await jobs.quick('pdf' in dari ? 'pdf.halaman' : 'surat.halaman', { ...dari, halaman, lebar })
  // SAFETY: the worker is our own process; the gate shapes the answer by its schema.
  return drawn.ok ? ok(drawn.value as { png: string; teks: string }) : drawn
}
