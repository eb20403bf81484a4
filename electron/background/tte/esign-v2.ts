// Version 2: JSON in, JSON out, files in base64 lists. One file per call: a lost answer then leaves one letter in doubt.
import * as z from 'zod/mini'
import { fillPath, type EsignParts } from './esign-parts.ts'
import { jsonOf, looksLikePdf, readStatus, refusalOf, verdictOf, withoutAnswer } from './read-answer.ts'
import type { EsignService, HasilTte, PermintaanTte, TampilanTte } from './service.ts'
import type { HttpAnswer } from './http-call.ts'

/** The calls of version 2. */
export const esignV2 = (parts: EsignParts): EsignService => ({
  sign: (permintaan) => sign(parts, permintaan),
  download: (id) => download(parts, id),
  verify: (pdf) => verify(parts, pdf),
  status: async (nik) => readStatus(await post(parts, parts.atur.path.status, { nik })),
})

const post = ({ call, named }: EsignParts, path: string, isi: Readonly<Record<string, unknown>>): Promise<HttpAnswer> =>
  call(path, {
    method: 'POST',
    body: new TextEncoder().encode(JSON.stringify(rename(isi, named))),
    contentType: 'application/json',
  })

const rename = (isi: unknown, named: EsignParts['named']): unknown => {
  if (Array.isArray(isi)) return isi.map((satu) => rename(satu, named))
  if (typeof isi !== 'object' || isi === null) return isi
  return Object.fromEntries(Object.entries(isi).map(([nama, nilai]) => [named(nama), rename(nilai, named)]))
}

const sign = async (
  parts: EsignParts,
  { pdf, nik, sandi, tampilan, alasan, lokasi }: PermintaanTte,
): Promise<HasilTte> => {
  const answer = await post(parts, parts.atur.path.sign, {
    nik,
    passphrase: sandi,
    signatureProperties: [{ ...looksOf(tampilan), location: lokasi, reason: alasan }],
    file: [base64Of(pdf)],
  })
  if (answer.t !== 'jawaban') return withoutAnswer(answer, null)
  const berkas = answer.status === 200 ? fileOf(answer.body, parts.named('file')) : null
  return berkas ? { t: 'ditandatangani', pdf: berkas, idDokumen: null } : refusalOf(answer)
}

const looksOf = (tampilan: TampilanTte): Readonly<Record<string, unknown>> => {
  if (tampilan.t === 'tanpa') return { tampilan: 'INVISIBLE' }
  const { tempat, tanda, png } = tampilan
  return {
    tampilan: 'VISIBLE',
    imageBase64: base64Of(png),
    ...(tanda === ''
      ? { page: tempat.halaman, originX: Math.round(tempat.x), originY: Math.round(tempat.y) }
      : { tag_koordinat: tanda }),
    width: Math.round(tempat.lebar),
    height: Math.round(tempat.tinggi),
  }
}

const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const fileOf = (body: Uint8Array, nama: string): Uint8Array | null => {
  const isi = z.record(z.string(), z.unknown()).safeParse(jsonOf(body))
  const daftar = isi.success ? z.array(z.string()).safeParse(isi.data[nama]) : null
  // Exactly one went, exactly one comes back: anything else is not understood.
  if (!daftar?.success || daftar.data.length !== 1) return null
  const pdf = new Uint8Array(Buffer.from(daftar.data[0] ?? '', 'base64'))
  return looksLikePdf(pdf) ? pdf : null
}

const download = async ({ call, named, atur }: EsignParts, id: string): Promise<Uint8Array | 'lagi' | null> => {
  if (atur.path.download === '') return null
  const answer = await call(fillPath(atur.path.download, 'id', id), { method: 'GET', body: null })
  if (answer.t !== 'jawaban' || answer.status >= 500) return 'lagi'
  if (answer.status !== 200) return null
  return looksLikePdf(answer.body) ? answer.body : fileOf(answer.body, named('file'))
}

const Periksa = z.object({
  conclusion: z.optional(z.string()),
  signatureCount: z.optional(z.int()),
  signatureInformations: z.optional(z.array(z.object({ integrityValid: z.optional(z.boolean()) }))),
})

const verify = async (parts: EsignParts, pdf: Uint8Array): ReturnType<EsignService['verify']> => {
  const answer = await post(parts, parts.atur.path.verify, { file: base64Of(pdf) })
  if (answer.t !== 'jawaban' || answer.status !== 200) return 'tidak-tahu'
  const isi = Periksa.safeParse(jsonOf(answer.body))
  if (!isi.success) return 'tidak-tahu'
  const { conclusion, signatureCount, signatureInformations = [] } = isi.data
  const utuh = signatureInformations.map((satu) => satu.integrityValid)
  return verdictOf({ jumlah: signatureCount, utuh, simpulan: conclusion }, parts.atur.simpulanSah)
}
