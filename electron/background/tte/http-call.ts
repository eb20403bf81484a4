// One call to the signature service: a new connection each time, no redirects, limits of time and size, and the knowledge
// whether anything can have reached the server. Never throws.
import { request as plainRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as secureRequest } from 'node:https'
import tls from 'node:tls'

export type HttpCall = {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | null
  /** For the whole call, the answer included. */
  readonly batasMs: number
  readonly batasBytes: number
  /** Called as soon as the head of the answer is there: a lost body can still be asked for by its id. */
  readonly onHeaders?: (headers: Headers) => Promise<void>
}

// Names in lower case.
type Headers = Readonly<Record<string, string>>

export type HttpAnswer =
  | { readonly t: 'jawaban'; readonly status: number; readonly headers: Headers; readonly body: Uint8Array }
  /** The connection never stood: the server has seen nothing. */
  | { readonly t: 'belum-terkirim'; readonly sebab: 'alamat' | 'jaringan' | 'sambungan-aman' }
  /** The connection stood; what the server did with the request is not known. */
  | { readonly t: 'hilang'; readonly headers: Headers | null }

// Whoever does not answer the first packet is not there.
const sambungMs = 10_000

/** Makes the call. */
export const callHttp = (call: HttpCall): Promise<HttpAnswer> =>
  new Promise((resolve) => {
    if (!URL.canParse(call.url)) return resolve({ t: 'belum-terkirim', sebab: 'alamat' })
    const seen = { connected: false, headers: null as Headers | null }
    let over = false
    const timers: NodeJS.Timeout[] = []
    const finish = (answer: HttpAnswer): void => {
      if (over) return
      over = true
      timers.forEach((timer) => clearTimeout(timer))
      send.destroy()
      resolve(answer)
    }
    const fail = (error: unknown): void =>
      finish(seen.connected ? { t: 'hilang', headers: seen.headers } : { t: 'belum-terkirim', sebab: causeOf(error) })
    const send = open(call, (answer) => {
      seen.headers = headersOf(answer)
      const read = readBody(answer, call.batasBytes)
      const told = call.onHeaders?.(seen.headers) ?? Promise.resolve()
      // What could not be noted is not lost by it: the body may still come.
      void Promise.all([read, told.catch(() => undefined)]).then(
        ([body]) => finish({ t: 'jawaban', status: answer.statusCode ?? 0, headers: headersOf(answer), body }),
        fail,
      )
    })
    send.on('error', fail)
    send.on('socket', (socket) => {
      const ready = 'encrypted' in socket ? 'secureConnect' : 'connect'
      socket.once(ready, () => {
        seen.connected = true
      })
    })
    timers.push(
      setTimeout(
        () => {
          if (!seen.connected) fail(null)
        },
        Math.min(sambungMs, call.batasMs),
      ),
      setTimeout(() => fail(null), call.batasMs),
    )
    send.end(call.body ?? undefined)
  })

const open = (call: HttpCall, onAnswer: (answer: IncomingMessage) => void) => {
  const url = new URL(call.url)
  const headers = { ...call.headers, 'content-length': String(call.body?.length ?? 0), connection: 'close' }
  // An agent would reuse connections: a stale one breaks after the request was written, and nobody knows what happened.
  const options: RequestOptions = { method: call.method, headers, agent: false }
  return url.protocol === 'https:'
    ? secureRequest(url, { ...options, ...authorities() }, onAnswer)
    : plainRequest(url, options, onAnswer)
}

// A city may run its own authority: what this PC trusts is trusted here too. An older Node does not know the function: then
// this is no reason not to load.
let known: { readonly ca: string[] } | Record<string, never> | null = null
const authorities = (): { readonly ca: string[] } | Record<string, never> => {
  if (known) return known
  try {
    const own = tls.getCACertificates('system')
    known = own.length > 0 ? { ca: [...tls.getCACertificates('default'), ...own] } : {}
  } catch {
    known = {}
  }
  return known
}

const readBody = (answer: IncomingMessage, most: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let size = 0
    answer.on('data', (part: Buffer) => {
      size += part.length
      if (size > most) return reject(new Error('the answer is too large'))
      parts.push(part)
    })
    answer.on('error', reject)
    answer.on('aborted', () => reject(new Error('the answer was cut off')))
    answer.on('end', () =>
      answer.complete ? resolve(new Uint8Array(Buffer.concat(parts))) : reject(new Error('the answer was cut off')),
    )
  })

const headersOf = (answer: IncomingMessage): Headers =>
  Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )

const causeOf = (error: unknown): 'alamat' | 'jaringan' | 'sambungan-aman' => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOTFOUND' || code === 'ERR_INVALID_URL' || code === 'EAI_AGAIN') return 'alamat'
  return /CERT|TLS|SSL|EPROTO|SIGNED|VERIFY/.test(code) ? 'sambungan-aman' : 'jaringan'
}
