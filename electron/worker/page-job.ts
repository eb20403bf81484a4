// One page of a stored PDF as a picture and its text (decision 000.32).
import { err, ok } from '#domain/result.ts'
import type { Job } from './job.ts'
import { pageImage } from './page-image.ts'

export const pageJob: Job<{ readonly sha256: string; readonly halaman: number; readonly lebar: number }> = async (
  ctx,
  input,
) => {
  const pdf = ctx.blob.get(input.sha256)
  if (!pdf) return err({ code: 'BlobHilang' })
  const gambar = await pageImage(pdf, input.halaman, input.lebar)
  if (!gambar) return err({ code: 'BlobHilang' })
  return ok({ png: Buffer.from(gambar.png).toString('base64'), teks: gambar.teks })
}
