// Version 1: multipart in, the bare PDF (or base64 in JSON) out, the document's id in a header.
import * as z from 'zod/mini'
import { newBoundary } from './boundary.ts'
import { fillPath, type EsignParts } from './esign-parts.ts'
import { buildMultipart, type Bagian } from './multipart.ts'
import { jsonOf, looksLikePdf, readStatus, refusalOf, verdictOf, withoutAnswer, type Verdict } from './read-answer.ts'
import type { EsignService, HasilTte, PermintaanTte, TampilanTte } from './service.ts'
import type { HttpAnswer } from './http-call.ts'

/** The calls of version 1. */
export const esignV1 = (parts: EsignParts): EsignService => ({
  sign: (permintaan) => sign(parts, permintaan),
  download: (id) => download(parts, id),
  verify: (pdf) => verify(parts, pdf),
  status: async (nik) =>
    readStatus(await parts.call(fillPath(parts.atur.path.status, 'nik', nik), { method: 'GET', body: null })),
})

const sign = async ({ call, named, atur }: EsignParts, permintaan: PermintaanTte): Promise<HasilTte> => {
  const { body, contentType } = buildMultipart(signParts(permintaan, named, atur.jawabanBase64), newBoundary())
  let idDokumen: string | null = null
  const answer = await call(atur.path.sign, {
    method: 'POST',
    body,
    contentType,
    onHeaders: async (headers) => {
      idDokumen = cleanId(headers[named('id_dokumen').toLowerCase()])
      if (idDokumen !== null) await permintaan.onId(idDokumen)
    },
  })
  if (answer.t !== 'jawaban') return withoutAnswer(answer, idDokumen)
  const pdf = answer.status === 200 ? fileOf(answer.body, named('base64_signed_file')) : null
  if (pdf) return { t: 'ditandatangani', pdf, idDokumen }
  const hasil = refusalOf(answer)
  return hasil.t === 'hilang' ? { ...hasil, idDokumen } : hasil
}

const signParts = (
  { pdf, nik, sandi, tampilan, alasan, lokasi }: PermintaanTte,
  named: EsignParts['named'],
  base64: boolean,
): readonly Bagian[] => {
  const texts = {
    nik,
    passphrase: sandi,
    ...looksOf(tampilan),
    ...(alasan === '' ? {} : { reason: alasan }),
    ...(lokasi === '' ? {} : { location: lokasi }),
    ...(base64 ? { jenis_response: 'BASE64' } : {}),
  }
  const image: readonly Bagian[] =
    tampilan.t === 'gambar'
      ? [{ nama: named('imageTTD'), berkas: 'ttd.png', jenis: 'image/png', isi: tampilan.png }]
      : []
  return [
    // A name without NIK, name or number of the letter.
    { nama: named('file'), berkas: 'surat.pdf', jenis: 'application/pdf', isi: pdf },
    ...Object.entries(texts).map(([nama, nilai]) => ({ nama: named(nama), nilai })),
    ...image,
  ]
}

const looksOf = (tampilan: TampilanTte): Readonly<Record<string, string>> => {
  if (tampilan.t === 'tanpa') return { tampilan: 'invisible' }
  const { tempat, tanda } = tampilan
  return {
    tampilan: 'visible',
    image: String(tampilan.t === 'gambar'),
    ...(tampilan.t === 'qr' ? { linkQR: tampilan.teks } : {}),
    ...(tanda === ''
      ? { page: String(tempat.halaman), xAxis: String(Math.round(tempat.x)), yAxis: String(Math.round(tempat.y)) }
      : { tag_koordinat: tanda }),
    width: String(Math.round(tempat.lebar)),
    height: String(Math.round(tempat.tinggi)),
  }
}

// The id goes into a path and into the database.
const cleanId = (teks: string | undefined): string | null => {
  const id = teks?.trim() ?? ''
  return /^[A-Za-z0-9._-]{1,120}$/.test(id) ? id : null
}

const fileOf = (body: Uint8Array, nama: string): Uint8Array | null => {
  if (looksLikePdf(body)) return body
  const isi = z.record(z.string(), z.unknown()).safeParse(jsonOf(body))
  const teks = isi.success ? isi.data[nama] : null
  if (typeof teks !== 'string') return null
  const pdf = new Uint8Array(Buffer.from(teks, 'base64'))
  return looksLikePdf(pdf) ? pdf : null
}

const download = async ({ call, named, atur }: EsignParts, id: string): Promise<Uint8Array | 'lagi' | null> => {
  if (atur.path.download === '') return null
  const answer = await call(fillPath(atur.path.download, 'id', id), { method: 'GET', body: null })
  if (answer.t !== 'jawaban') return 'lagi'
  if (answer.status === 200) return fileOf(answer.body, named('base64_signed_file')) ?? 'lagi'
  // "Not there": some servers give each file once.
  return answer.status >= 500 || answer.status === 429 || answer.status === 408 ? 'lagi' : null
}

const Periksa = z.object({
  jumlah_signature: z.optional(z.int()),
  summary: z.optional(z.string()),
  details: z.optional(
    z.array(z.object({ signature_document: z.optional(z.object({ document_integrity: z.optional(z.boolean()) })) })),
  ),
})

const verify = async ({ call, named, atur }: EsignParts, pdf: Uint8Array): ReturnType<EsignService['verify']> => {
  const { body, contentType } = buildMultipart(
    [{ nama: named('signed_file'), berkas: 'surat.pdf', jenis: 'application/pdf', isi: pdf }],
    newBoundary(),
  )
  return readVerdict(await call(atur.path.verify, { method: 'POST', body, contentType }), atur.simpulanSah)
}

const readVerdict = (answer: HttpAnswer, sah: readonly string[]): Verdict => {
  if (answer.t !== 'jawaban' || answer.status !== 200) return 'tidak-tahu'
  const isi = Periksa.safeParse(jsonOf(answer.body))
  if (!isi.success) return 'tidak-tahu'
  const { jumlah_signature: jumlah, summary, details = [] } = isi.data
  const utuh = details.map((satu) => satu.signature_document?.document_integrity)
  return verdictOf({ jumlah, utuh, simpulan: summary }, sah)
}
