// The client of a time-stamp server (RFC 3161), beside the signature that the token goes into (decision 082).
import { err, type Result } from '#domain/result.ts'
import type { SalahStempel } from '#domain/tanda-tangan/galat.ts'
import { readStampResponse, writeStampRequest } from '#electron/sign/time-stamp.ts'
import type { TimeStamp } from '#electron/usecases/ports.ts'

export type StampServer = {
  readonly url: string
  /** Random bytes for the nonce. */
  readonly acak: (panjang: number) => Uint8Array
  readonly batasMs: number
}

const maxBytes = 64 * 1024
const nonceBytes = 16

/** A time-stamp service over the network. An answer is believed only for the very request: imprint, nonce, signature. */
export const requestTimestamp =
  ({ url, acak, batasMs }: StampServer): TimeStamp =>
  async (sha256) => {
    const request = { sha256, nonce: acak(nonceBytes) }
    const answer = await post(url, writeStampRequest(request), batasMs)
    return answer.ok ? readStampResponse(answer.value, request) : answer
  }

const post = async (url: string, body: Uint8Array, batasMs: number): Promise<Result<Uint8Array, SalahStempel>> => {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: Uint8Array.from(body),
      redirect: 'error',
      signal: AbortSignal.timeout(batasMs),
    })
    if (!response.ok) return err({ code: 'StempelDitolak', status: `HTTP ${response.status}` })
    if (!response.headers.get('content-type')?.startsWith('application/timestamp-reply'))
      return err({ code: 'StempelSalah' })
    return await readAtMost(response)
  } catch {
    return err({ code: 'StempelTidakTerjangkau' }) // no network, no server, too slow
  }
}

// The body is counted while it comes: the header may lie about its length.
const readAtMost = async (response: Response): Promise<Result<Uint8Array, SalahStempel>> => {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += part.length
    if (length > maxBytes) return err({ code: 'StempelSalah' })
    parts.push(part)
  }
  return { ok: true, value: new Uint8Array(Buffer.concat(parts)) }
}
