// Checks a PDF that somebody brought: its signatures, and what the register says of it. The file is only read.
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { HasilPeriksaPdf } from '#contract/commands/periksa.ts'
import type { AppError } from '#contract/errors.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { LaporanVerifikasi } from '#domain/tanda-tangan/laporan.ts'
import { isOnlyAddedTo } from '#electron/sign/added-only.ts'
import { verifyPdf } from '#electron/sign/verify-pdf.ts'
import { checkBerkas, type Revisi } from '#electron/usecases/check-berkas.ts'
import { checkKode } from '#electron/usecases/check-kode.ts'
import { largestPdf, readFileAtMost } from '#electron/usecases/read-file.ts'
import { listAkar } from '#electron/usecases/sertifikat.ts'
import type { Job } from './job.ts'
import { pageTexts } from './page-image.ts'

/** Answers a HasilPeriksaPdf. */
export const periksaPdfJob: Job<{ readonly jalur: string }> = async (ctx, { jalur }) => {
  const berkas = await readPdfFile(jalur)
  if (!berkas.ok) return berkas
  const pdf = berkas.value
  const laporan = verifyPdf({ pdf, akar: listAkar(ctx.baca), crl: [], pada: ctx.clock.now() })
  const isPdf = laporan.kesimpulan !== 'bukan-pdf'
  const register = await checkBerkas(ctx.baca, {
    laporan,
    revisi: isPdf ? listRevisi(pdf, laporan) : [],
    kodePendek: async () => (isPdf ? readKode(await pageTexts(pdf, halamanDibaca)) : []),
  })
  const hasil: HasilPeriksaPdf = { namaBerkas: cleanName(basename(jalur)), laporan, register }
  return ok(hasil)
}

/** Checks a short code: the symbol of every letter is hashed, too long for main. Answers as 'periksa.kode' does. */
export const periksaKodeJob: Job<{ readonly teks: string }> = (ctx, { teks }) =>
  Promise.resolve(ok(checkKode(ctx.baca, teks)))

// The code stands on the signature's page, which is the last one; letters have one page or two.
const halamanDibaca = 5
const revisiTerbanyak = 50
const kodeTerbanyak = 10

const readPdfFile = async (jalur: string): Promise<Result<Uint8Array, AppError>> => {
  const berkas = await readFileAtMost(jalur, largestPdf)
  const besar = !berkas.ok && berkas.error.code === 'BerkasTidakTerbaca' && berkas.error.sebab === 'terlalu-besar'
  return besar ? err({ code: 'PdfTerlaluBesar', terbesarMb: largestPdf / 1024 / 1024 }) : berkas
}

// A file that was added to ends its earlier states with an end mark each; the line end behind it may be any. A letter of this
// office stands at the beginning, so the first marks matter.
const listRevisi = (pdf: Uint8Array, laporan: LaporanVerifikasi): readonly Revisi[] => {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const ends: number[] = []
  for (let at = bytes.indexOf('%%EOF'); at >= 0 && ends.length < revisiTerbanyak; at = bytes.indexOf('%%EOF', at + 5))
    ends.push(...lineEnds(pdf, at + 5).filter((end) => end < pdf.length))
  const hash = createHash('sha256')
  const hashes = ends.map((end, i) =>
    hash
      .update(pdf.subarray(ends[i - 1] ?? 0, end))
      .copy()
      .digest('hex'),
  )
  return ends
    .map((end, i) => ({ sha256: hashes[i] ?? '', isOnlyAddedTo: () => isOnlyAddedTo(pdf, end, laporan) }))
    .toReversed()
}

const lineEnds = (pdf: Uint8Array, end: number): readonly number[] => {
  const crlf = pdf[end] === 13 && pdf[end + 1] === 10
  return [end, ...(pdf[end] === 13 || pdf[end] === 10 ? [end + 1] : []), ...(crlf ? [end + 2] : [])]
}

const readKode = (halaman: readonly string[]): readonly string[] => {
  const found = halaman.flatMap((teks) => teks.match(/\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g) ?? [])
  return [...new Set(found)].slice(0, kodeTerbanyak)
}

const cleanName = (nama: string): string => nama.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ').slice(0, 255)
