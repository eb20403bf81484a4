// The certificate of an official, opened for one act, and a signature made with it.
import { randomBytes } from 'node:crypto'
import type { AppError } from '#contract/errors.ts'
import { findPejabat } from '#db/queries/pejabat.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { err, type Result } from '#domain/result.ts'
import { requestTimestamp } from './timestamp.ts'
import { type IsiPkcs12, readPkcs12 } from '#electron/sign/pkcs12.ts'
import { kolomPejabat, signPdf } from '#electron/sign/sign-pdf.ts'
import { findSertifikat } from '#db/queries/sertifikat.ts'
import type { JobContext } from './job.ts'

const batasStempelMs = 20_000

/** Opens the certificate that this PC keeps for an official. The passphrase is not kept. */
export const openKey = (ctx: JobContext, pejabatId: string, sandi: string): Result<IsiPkcs12, AppError> => {
  const simpanan = findSertifikat(ctx.baca, pejabatId)
  if (!simpanan) return err({ code: 'SertifikatBelumAda', nama: findPejabat(ctx.baca, pejabatId)?.nama ?? '' })
  return readPkcs12({ bytes: simpanan.p12, sandi, pada: ctx.clock.now() })
}

/** Signs a PDF in the field of its official, or in a field added behind it; with a time stamp where the office names a server. */
export const signWith = (
  ctx: JobContext,
  { kunci, sertifikat, rantai, info }: IsiPkcs12,
  { pdf, alasan }: { readonly pdf: Uint8Array; readonly alasan: string },
): Promise<Result<Uint8Array, AppError>> => {
  const { stempelWaktu, lokasi } = readPengaturan(ctx.baca, 'tandaTangan')
  const stempel = { url: stempelWaktu, acak: (n: number) => randomBytes(n), batasMs: batasStempelMs }
  return signPdf({
    pdf,
    kolom: kolomPejabat,
    kotak: null,
    kunci,
    sertifikat,
    rantai,
    nama: info.nama,
    alasan,
    lokasi: lokasi === '' ? null : lokasi,
    pada: ctx.clock.now(),
    waktu: stempelWaktu === '' ? null : requestTimestamp(stempel),
  })
}
