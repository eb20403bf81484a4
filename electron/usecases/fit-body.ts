// The body of an operation that may be too large for one (decision 000.4).
import { insertBlob } from '#db/queries/blob.ts'
import { canonicalJson } from '#domain/op/canonical.ts'
import { fitsBody, type NewOperation } from '#domain/op/operation.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { WriteDeps } from './deps.ts'

type Body = NewOperation['body']

/**
 * The facts as they are, or, when many people and long texts outgrow an operation, in a blob that the operation names; then only
 * `ringkas` stands in it, what others must know without opening the blob.
 */
export const fitBody = (
  deps: Pick<WriteDeps, 'db' | 'blob' | 'clock'>,
  body: Body,
  ringkas: Readonly<Record<string, Body>>,
): Body => {
  const text = canonicalJson(body)
  if (fitsBody(text)) return body
  const isi = deps.blob.put(new TextEncoder().encode(text))
  insertBlob(deps.db, { ...isi, mime: 'application/json', dibuatPada: isoInstant(deps.clock.now()) })
  return { ...ringkas, isi: isi.sha256 }
}
