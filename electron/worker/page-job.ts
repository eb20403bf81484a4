// One page of a stored PDF as a picture and its text (decision 000.32).
import { err, ok } from '#domain/result.ts'
import type { Job } from './job.ts'
import { pageImage } from './page-image.ts'

export const pageJob: Job<{ readonly sha256: string; readonly halaman: number; readonly lebar: number }> = async (
  ctx,
  input,
) => {
  const pdf = ctx.blob.get(input.sha256)
  return pdf ? pageOf(pdf, input) : err({ code: 'BlobHilang' })
}

/** The same of bytes that are stored nowhere: an example of a letter type that is being written. */
export const pdfPageJob: Job<{ readonly pdf: Uint8Array; readonly halaman: number; readonly lebar: number }> = (
  _ctx,
  input,
) => pageOf(input.pdf, input)

const pageOf = async (pdf: Uint8Array, { halaman, lebar }: { readonly halaman: number; readonly lebar: number }) => {
  const gambar = await pageImage(pdf, halaman, lebar)
  if (!gambar) return err({ code: 'BlobHilang' } as const)
  return ok({ png: Buffer.from(gambar.png).toString('base64'), teks: gambar.teks })
}
