// What the service's answers mean. Documented codes first, its words where no code is documented; whatever is not understood
// after the request was sent counts as "perhaps signed".
import * as z from 'zod/mini'
import { err, ok, type Result } from '#domain/result.ts'
import type { StatusPenandatangan } from '#domain/tte/antrean.ts'
import type { SalahTte } from '#domain/tte/galat.ts'
import { cutText } from '#domain/words/cut-text.ts'
import type { HttpAnswer } from './http-call.ts'
import type { HasilTte } from './service.ts'

type Answer = Extract<HttpAnswer, { t: 'jawaban' }>

const Keluhan = z.object({
  error: z.optional(z.union([z.string(), z.boolean()])),
  message: z.optional(z.string()),
  status_code: z.optional(z.union([z.int(), z.string()])),
  status: z.optional(z.union([z.int(), z.string()])),
})

/** The body as JSON, or null. */
export const jsonOf = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown
  } catch {
    return null
  }
}

/** Whether these bytes begin as a PDF does and end as one. */
export const looksLikePdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-' &&
  Buffer.from(bytes.subarray(-1024)).toString('latin1').includes('%%EOF')

/** What an answer that is no signed file says about the request. */
export const refusalOf = ({ status, body }: Answer): HasilTte => {
  const keluhan = Keluhan.safeParse(jsonOf(body))
  const kode = keluhan.success ? Number(keluhan.data.status_code ?? Number.NaN) : Number.NaN
  const teks = keluhan.success ? textOf(keluhan.data) : ''
  const byCode = codes.get(kode)
  if (byCode) return { t: 'ditolak', galat: byCode }
  if (status === 429) return { t: 'belum-terkirim', galat: { code: 'TteLayananGangguan', status } }
  if (status === 401 || status === 403) return { t: 'ditolak', galat: { code: 'TteKredensialDitolak' } }
  // Redirects are not followed: password and passphrase go to the configured place only.
  if (status >= 300 && status < 400) return { t: 'ditolak', galat: { code: 'TteAlamatSalah' } }
  if (status < 300 || status >= 500 || status === 408) return lost(status)
  const byWords = words.find(({ cocok }) => cocok.test(teks))
  if (byWords) return { t: 'ditolak', galat: byWords.galat }
  if (status === 404 || status === 405) return { t: 'ditolak', galat: { code: 'TteAlamatSalah' } }
  const keterangan = cleanText(teks)
  const berkas = status === 413 || /pdf|signing gagal|file/i.test(teks)
  return { t: 'ditolak', galat: { code: berkas ? 'TteBerkasDitolak' : 'TteDitolak', keterangan } }
}

// Sent, and no word that can be relied on.
const lost = (status: number): HasilTte => ({
  t: 'hilang',
  galat: status >= 500 || status === 408 ? { code: 'TteLayananGangguan', status } : { code: 'TteJawabanTidakTerbaca' },
  idDokumen: null,
})

/** The outcome of a call that brought no answer. */
export const withoutAnswer = (answer: Exclude<HttpAnswer, Answer>, idDokumen: string | null): HasilTte =>
  answer.t === 'belum-terkirim'
    ? { t: 'belum-terkirim', galat: { code: 'TteTidakTerjangkau', sebab: answer.sebab } }
    : { t: 'hilang', galat: { code: 'TteTanpaJawaban' }, idDokumen }

const errorOf = (answer: HttpAnswer): SalahTte => {
  const hasil = answer.t === 'jawaban' ? refusalOf(answer) : withoutAnswer(answer, null)
  return hasil.t === 'ditandatangani' ? { code: 'TteJawabanTidakTerbaca' } : hasil.galat
}

const AnswerStatus = z.object({
  status_code: z.optional(z.union([z.int(), z.string()])),
  status: z.optional(z.union([z.string(), z.int()])),
  message: z.optional(z.string()),
  data: z.optional(z.object({ status: z.optional(z.string()) })),
})

/** What the service says of a signer: a number in v1, a word in v2. */
export const readStatus = (answer: HttpAnswer): Result<StatusPenandatangan, SalahTte> => {
  if (answer.t !== 'jawaban') return err(errorOf(answer))
  const isi = AnswerStatus.safeParse(jsonOf(answer.body))
  if (!isi.success) return err(errorOf(answer))
  const kode = Number(isi.data.status_code ?? Number.NaN)
  if (kode === 1111) return ok('boleh')
  if (kode === 2011) return ok('tidak-terdaftar')
  const kata = String(isi.data.data?.status ?? isi.data.status ?? '').toUpperCase()
  const dikenal = statusByWord.get(kata)
  if (dikenal) return ok(dikenal)
  return answer.status < 400 ? ok('tidak-dikenal') : err(errorOf(answer))
}

export type Verdict = 'sah' | 'tidak-sah' | 'tidak-tahu'

/** What a "verify" answer says. Sources agree on the flags per signature and not on the words, so the flags come first. */
export const verdictOf = (
  isi: {
    readonly jumlah: number | undefined
    readonly utuh: readonly (boolean | undefined)[]
    readonly simpulan: string | undefined
  },
  sah: readonly string[],
): Verdict => {
  const { jumlah, utuh, simpulan } = isi
  if (jumlah === 0 || utuh.includes(false)) return 'tidak-sah'
  if (utuh.length > 0 && utuh.every((satu) => satu === true)) return 'sah'
  if (simpulan === undefined) return 'tidak-tahu'
  return sah.some((kata) => kata.toLowerCase() === simpulan.toLowerCase()) ? 'sah' : 'tidak-sah'
}

const statusByWord: ReadonlyMap<string, StatusPenandatangan> = new Map([
  ['ISSUE', 'boleh'],
  ['EXPIRED', 'kedaluwarsa'],
  ['RENEW', 'perpanjangan'],
  ['WAITING_FOR_VERIFICATION', 'menunggu-verifikasi'],
  ['NEW', 'baru'],
  ['NO_CERTIFICATE', 'belum-ada-sertifikat'],
  ['NOT_REGISTERED', 'tidak-terdaftar'],
  ['SUSPEND', 'ditangguhkan'],
  ['REVOKE', 'dicabut'],
])

/** Why a signer with this status may not sign; null: he may, or the service did not say. */
export const refusalOfStatus = (status: StatusPenandatangan): SalahTte | null => {
  if (status === 'kedaluwarsa' || status === 'dicabut' || status === 'ditangguhkan')
    return { code: 'TteSertifikatBermasalah', sebab: status }
  if (status === 'tidak-terdaftar') return { code: 'TteTidakTerdaftar' }
  const belum = ['perpanjangan', 'menunggu-verifikasi', 'baru', 'belum-ada-sertifikat'].includes(status)
  return belum ? { code: 'TteSertifikatBermasalah', sebab: 'belum-ada' } : null
}

const codes: ReadonlyMap<number, SalahTte> = new Map<number, SalahTte>([
  [2031, { code: 'TteSandiSalah' }],
  [2011, { code: 'TteTidakTerdaftar' }],
])

const words: readonly { readonly cocok: RegExp; readonly galat: SalahTte }[] = [
  { cocok: /pass\s?phrase/i, galat: { code: 'TteSandiSalah' } },
  { cocok: /expired?|k[ae]d[ae]lu?[aw]+rsa/i, galat: { code: 'TteSertifikatBermasalah', sebab: 'kedaluwarsa' } },
  { cocok: /revoke|dicabut/i, galat: { code: 'TteSertifikatBermasalah', sebab: 'dicabut' } },
  { cocok: /suspend|ditangguhkan/i, galat: { code: 'TteSertifikatBermasalah', sebab: 'ditangguhkan' } },
  { cocok: /no[_ ]certificate/i, galat: { code: 'TteSertifikatBermasalah', sebab: 'belum-ada' } },
  { cocok: /not[_ ]registered|(belum|tidak) terdaftar/i, galat: { code: 'TteTidakTerdaftar' } },
]

const textOf = ({ error, message }: z.infer<typeof Keluhan>): string =>
  [typeof error === 'string' ? error : '', message ?? ''].filter((teks) => teks !== '').join(' - ')

// A text of the service for the screen: short, one line, without long numbers (they may be a NIK).
const cleanText = (teks: string): string =>
  cutText(
    teks
      .replaceAll(/\d{6,}/g, '…')
      .replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ')
      .toWellFormed()
      .trim(),
    200,
  )
