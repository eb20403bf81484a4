// A signature service of our own that follows the documented API of the Esign Client Service, v1 and v2, with its error
// codes, and signs for real with a certificate made in the run. It fails as told. Used by tests and by the demo.
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { signPdf } from '#electron/sign/sign-pdf.ts'
import type { Sertifikat } from './sertifikat.ts'

/** What goes wrong with one request to sign. '-sebelum': nothing is signed; '-sesudah': it is, and nobody is told. */
export type Gangguan =
  | 'baik'
  | 'lambat'
  | 'putus-sebelum'
  | 'putus-sesudah'
  | 'putus-di-tengah'
  | 'diam-sebelum'
  | 'diam-sesudah'
  | '500-sebelum'
  | '500-sesudah'
  | '401'
  | '429'
  | 'kedaluwarsa'
  | 'tidak-terdaftar'
  | 'pdf-rusak'
  | 'sampah-sesudah'
  | 'pdf-lain'

export type TteServer = {
  readonly alamat: string
  /** How often each file was signed, by its sha256. */
  readonly signed: ReadonlyMap<string, number>
  /** The file that was signed last for this sha256: what the city's administrator would find. */
  readonly findSigned: (sha256: string) => Uint8Array | null
  /** Requests to sign that came with a wrong passphrase. */
  readonly wrong: () => number
  /** What was drawn where, of every request to sign. */
  readonly looks: readonly Readonly<Record<string, unknown>>[]
  /** Refuses connections for a while. */
  readonly refuse: () => Promise<void>
  readonly accept: () => Promise<void>
  readonly close: () => Promise<void>
}

type Options = {
  readonly sertifikat: Sertifikat
  readonly sandi?: string
  readonly gangguan?: () => Gangguan
  /** Called when a file is signed and nothing was answered yet. */
  readonly onSigned?: () => void
  /** Gives each signed file once. */
  readonly unduhSekali?: boolean
  readonly tanpaVerifikasi?: boolean
  readonly status?: string
  readonly nik: string
}

const basic = `Basic ${Buffer.from('siakel-uji:sandi-aplikasi').toString('base64')}`

type Reply = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array }
type Request = { readonly nik: string; readonly sandi: string; readonly pdf: Uint8Array }

/** Starts it on a free port. */
export const openTteServer = async (options: Options): Promise<TteServer> => {
  const signed = new Map<string, number>()
  const files = new Map<string, Uint8Array>()
  const byId = new Map<string, Uint8Array>()
  const ours = new Set<string>()
  const looks: Record<string, unknown>[] = []
  let wrong = 0
  let made = 0

  const sign = async (pdf: Uint8Array): Promise<{ readonly id: string; readonly pdf: Uint8Array }> => {
    const { der, kunci, rantai } = options.sertifikat
    const hasil = await signPdf({
      pdf,
      kunci,
      sertifikat: der,
      rantai,
      kolom: 'TandaTangan',
      kotak: null,
      waktu: null,
      nama: 'Lurah',
      alasan: '',
      lokasi: '',
      pada: Date.UTC(2026, 2, 2, 3),
    })
    if (!hasil.ok) throw new Error(hasil.error.code)
    const sha256 = hashOf(pdf)
    signed.set(sha256, (signed.get(sha256) ?? 0) + 1)
    files.set(sha256, hasil.value)
    made += 1
    const id = `dok-${made}`
    byId.set(id, hasil.value)
    ours.add(hashOf(hasil.value))
    options.onSigned?.()
    return { id, pdf: hasil.value }
  }

  const refusalOf = ({ nik, sandi }: Request, gangguan: Gangguan): Reply | null => {
    if (gangguan === '401') return problem(401, 'Unauthorized')
    if (gangguan === '429') return problem(429, 'Too Many Requests')
    if (gangguan === '500-sebelum') return problem(500, 'Internal Server Error')
    if (nik !== options.nik || gangguan === 'tidak-terdaftar') return problem(400, 'NIK belum terdaftar', 2011)
    if (gangguan === 'kedaluwarsa') return problem(400, 'Proses signing gagal : sertifikat expired')
    if (gangguan === 'pdf-rusak')
      return problem(400, 'Proses signing gagal : InvalidPdfException: PDF startxref not found')
    if (sandi !== (options.sandi ?? 'frasa-rahasia')) {
      wrong += 1
      return problem(400, 'Passphrase anda salah', 2031)
    }
    return null
  }

  const handleSign = async (versi: 1 | 2, request: Request, response: ServerResponse): Promise<void> => {
    const gangguan = options.gangguan?.() ?? 'baik'
    if (gangguan === 'putus-sebelum') return void response.destroy()
    if (gangguan === 'diam-sebelum') return
    const tolak = refusalOf(request, gangguan)
    if (tolak) return send(response, tolak)
    const { id, pdf } = await sign(request.pdf)
    if (gangguan === 'putus-sesudah') return void response.destroy()
    if (gangguan === 'diam-sesudah') return
    if (gangguan === '500-sesudah') return send(response, problem(502, 'Bad Gateway'))
    if (gangguan === 'sampah-sesudah')
      return send(response, { status: 200, headers: {}, body: Buffer.from('<html>ok') })
    if (gangguan === 'lambat') await new Promise((done) => setTimeout(done, 60))
    const keluar = gangguan === 'pdf-lain' ? Buffer.from('%PDF-1.4\n/ByteRange [0 1 2 3]\n%%EOF\n') : pdf
    const reply = versi === 1 ? pdfReply(keluar, id) : jsonReply(200, { time: 12, file: [base64(keluar)] })
    if (gangguan !== 'putus-di-tengah') return send(response, reply)
    response.writeHead(reply.status, { ...reply.headers, 'content-length': String(reply.body.length) })
    response.write(reply.body.subarray(0, reply.body.length / 2), () => setTimeout(() => response.destroy(), 5))
  }

  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readAll(incoming)
    if (incoming.headers.authorization !== basic) return send(response, problem(401, 'Unauthorized'))
    const path = incoming.url ?? ''
    if (path === '/api/sign/pdf') {
      const form = await formOf(incoming, body)
      const { file, ...texts } = form
      looks.push(texts)
      return handleSign(
        1,
        { nik: String(form['nik']), sandi: String(form['passphrase']), pdf: bytesOf(file) },
        response,
      )
    }
    if (path === '/api/v2/sign/pdf') {
      const isi = JSON.parse(body.toString()) as {
        nik: string
        passphrase: string
        file: string[]
        signatureProperties: object[]
      }
      looks.push({ ...isi.signatureProperties[0] })
      return handleSign(
        2,
        { nik: isi.nik, sandi: isi.passphrase, pdf: Buffer.from(isi.file[0] ?? '', 'base64') },
        response,
      )
    }
    if (path.startsWith('/api/sign/download/')) {
      const id = path.slice('/api/sign/download/'.length)
      const pdf = byId.get(id)
      if (!pdf) return send(response, problem(404, 'Dokumen tidak ditemukan'))
      if (options.unduhSekali) byId.delete(id)
      return send(response, pdfReply(pdf, id))
    }
    if (path === '/api/sign/verify') {
      if (options.tanpaVerifikasi) return send(response, problem(503, 'Service Unavailable'))
      const { signed_file: file } = await formOf(incoming, body)
      const utuh = ours.has(hashOf(bytesOf(file)))
      return send(response, jsonReply(200, verdictV1(utuh)))
    }
    if (path === '/api/v2/verify/pdf') {
      if (options.tanpaVerifikasi) return send(response, problem(503, 'Service Unavailable'))
      const { file } = JSON.parse(body.toString()) as { file: string }
      return send(response, jsonReply(200, verdictV2(ours.has(hashOf(Buffer.from(file, 'base64'))))))
    }
    if (path.startsWith('/api/user/status/')) {
      const dikenal = path.endsWith(options.nik)
      const isi = dikenal
        ? { status_code: options.status === undefined ? 1111 : 1112, status: options.status ?? 'ISSUE' }
        : { status_code: 2011, message: 'User belum terdaftar' }
      return send(response, jsonReply(dikenal ? 200 : 404, isi))
    }
    if (path === '/api/v2/user/check/status') {
      const { nik } = JSON.parse(body.toString()) as { nik: string }
      return send(
        response,
        jsonReply(200, { status: nik === options.nik ? (options.status ?? 'ISSUE') : 'NOT_REGISTERED' }),
      )
    }
    return send(response, problem(404, 'Not Found'))
  }

  const server: Server = createServer((incoming, response) => {
    response.on('error', () => undefined)
    handle(incoming, response).catch(() => response.destroy())
  })
  const listen = (port: number): Promise<number> =>
    new Promise((done) => server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port)))
  const stop = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  const port = await listen(0)
  return {
    alamat: `http://127.0.0.1:${port}`,
    signed,
    findSigned: (sha256) => files.get(sha256) ?? null,
    wrong: () => wrong,
    looks,
    refuse: stop,
    accept: async () => void (await listen(port)),
    close: stop,
  }
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const jsonReply = (status: number, isi: unknown): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify(isi)),
})

const problem = (status: number, error: string, kode?: number): Reply =>
  jsonReply(status, kode === undefined ? { error } : { error, status_code: kode })

const pdfReply = (pdf: Uint8Array, id: string): Reply => ({
  status: 200,
  headers: { 'content-type': 'application/pdf', id_dokumen: id, signing_time: '2026-03-02 10:00:00' },
  body: pdf,
})

const send = (response: ServerResponse, { status, headers, body }: Reply): void => {
  response.writeHead(status, headers)
  response.end(body)
}

const readAll = async (incoming: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

// The platform's own reader: another one than the writer under test.
const formOf = async (incoming: IncomingMessage, body: Buffer): Promise<Record<string, string | Uint8Array>> => {
  const headers = { 'content-type': incoming.headers['content-type'] ?? '' }
  const form = await new Response(new Uint8Array(body), { headers }).formData()
  const entries = [...form.entries()].map(async ([nama, nilai]) => [
    nama,
    typeof nilai === 'string' ? nilai : new Uint8Array(await nilai.arrayBuffer()),
  ])
  return Object.fromEntries((await Promise.all(entries)) as [string, string | Uint8Array][])
}

const bytesOf = (nilai: string | Uint8Array | undefined): Uint8Array =>
  nilai instanceof Uint8Array ? nilai : Buffer.from(nilai ?? '')

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const verdictV1 = (utuh: boolean) => ({
  nama_dokumen: 'surat.pdf',
  jumlah_signature: 1,
  summary: utuh ? 'VALID' : 'INVALID',
  details: [{ signature_document: { document_integrity: utuh, signed_using_tsa: false } }],
})

const verdictV2 = (utuh: boolean) => ({
  conclusion: utuh ? 'TOTAL_PASSED' : 'TOTAL_FAILED',
  signatureCount: 1,
  signatureInformations: [{ signerName: 'LURAH', integrityValid: utuh, certificateTrusted: utuh }],
})
