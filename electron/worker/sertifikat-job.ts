// Reads a certificate file that a person chose: the office's own PKCS#12, or the certificate of an issuer that it trusts.
import { readPkcs12 } from '#electron/sign/pkcs12.ts'
import { readFileAtMost } from '#electron/usecases/read-file.ts'
import { addAkar, storeSertifikat } from '#electron/usecases/sertifikat.ts'
import type { Job } from './job.ts'

export type SertifikatJobInput = { readonly jalur: string; readonly pejabatId: string; readonly sandi: string }

/** Opens the PKCS#12 with its passphrase to see that it can sign, and keeps it as it came. Answers its InfoSertifikat. */
export const sertifikatJob: Job<SertifikatJobInput> = async (ctx, { jalur, pejabatId, sandi }) => {
  const berkas = await readFileAtMost(jalur, largest)
  if (!berkas.ok) return berkas
  const isi = readPkcs12({ bytes: berkas.value, sandi, pada: ctx.clock.now() })
  return isi.ok ? storeSertifikat(ctx, { pejabatId, p12: berkas.value, info: isi.value.info }) : isi
}

/** Keeps a trusted issuer. Answers its name. */
export const akarJob: Job<{ readonly jalur: string }> = async (ctx, { jalur }) => {
  const berkas = await readFileAtMost(jalur, largest)
  return berkas.ok ? addAkar(ctx, berkas.value) : berkas
}

// A certificate has a few thousand bytes; something larger is another file.
const largest = 1024 * 1024
