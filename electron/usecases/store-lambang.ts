// The office's crest: checked, flattened on white (PDF/A-1b has no transparency) and stored as a blob.
import type { AppError } from '#contract/errors.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { BlobStore } from './ports.ts'

/** Turns image bytes as chosen by a person into a flat PNG, or says why not. */
export type FlattenLambang = (bytes: Uint8Array) => Result<Uint8Array, AppError>

export type LambangTersimpan = { readonly sha256: string; readonly ukuran: number; readonly mime: 'image/png' }

/** Stores a new crest given as base64; null = no new crest. The row that names the blob is the caller's matter. */
export const storeLambang = (
  deps: { readonly blob: BlobStore; readonly flattenLambang: FlattenLambang },
  base64: string | null,
): Result<LambangTersimpan | null, AppError> => {
  if (base64 === null) return ok(null)
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return err({ code: 'BukanGambar' })
  const png = deps.flattenLambang(new Uint8Array(Buffer.from(base64, 'base64')))
  if (!png.ok) return png
  return ok({ ...deps.blob.put(png.value), mime: 'image/png' })
}
