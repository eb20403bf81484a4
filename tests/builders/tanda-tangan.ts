// A signed letter for tests: the renderer's letter, signed by a certificate of the run.
import { signPdf, kolomPejabat, type PermintaanTtd } from '#electron/sign/sign-pdf.ts'
import { renderSurat } from '#electron/pdf/render-surat.ts'
import { aRenderInput } from './naskah.ts'
import { makeSertifikat, type Ca, type Sertifikat } from './sertifikat.ts'
import { valueOf } from './value-of.ts'

/** 21 November 2026, 01.00 UTC. */
export const saatTtd = Date.UTC(2026, 10, 21, 1)

/** A letter with the field that waits for the signature, and one without any. */
export const aLetter = (mode: 'lokal' | 'basah') => renderSurat(aRenderInput({ mode }))

/** What signPdf gets, for a certificate. */
export const aPermintaan = (
  sertifikat: Sertifikat,
  change: Partial<PermintaanTtd> & Pick<PermintaanTtd, 'pdf'>,
): PermintaanTtd => ({
  kunci: sertifikat.kunci,
  sertifikat: sertifikat.der,
  rantai: sertifikat.rantai,
  nama: 'HARYO WICAKSONO, S.STP., M.Si.',
  alasan: 'Penerbitan surat keterangan',
  lokasi: 'Pekalongan',
  pada: saatTtd,
  kolom: kolomPejabat,
  kotak: null,
  waktu: null,
  ...change,
})

/** A signed letter. */
export const signLetter = async (
  sertifikat: Sertifikat,
  change: Partial<PermintaanTtd> = {},
  mode: 'lokal' | 'basah' = 'lokal',
): Promise<Uint8Array> => {
  const { pdf, ttd } = aLetter(mode)
  return valueOf(await signPdf(aPermintaan(sertifikat, { pdf, kotak: ttd, ...change })))
}

/** The certificates that most tests of signatures need. */
export const makeSigners = (ca: Ca) => ({
  rsa: makeSertifikat(ca),
  ec: makeSertifikat(ca, { jenis: 'p-256', nama: 'SITI NURHAYATI' }),
  tsa: makeSertifikat(ca, { guna: 'stempel-waktu', nama: 'Stempel Waktu Contoh' }),
})
