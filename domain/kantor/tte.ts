// The city's signature service (Esign Client Service) as this office reaches it. Sources disagree on paths and names, so they are settings.
import * as z from 'zod/mini'

const teks = (maks: number) => z.string().check(z.maxLength(maks))
const alamat = teks(300).check(z.regex(/^(https?:\/\/[^\s]+)?$/))
const path = teks(120).check(z.regex(/^\/[A-Za-z0-9/_.{}-]*$/))

/** Setting 'tte'. User and password are secrets of the PC (`rahasia`), the passphrase is never stored. */
export const PengaturanTte = z.strictObject({
  alamat,
  versi: z.enum(['v1', 'v2']),
  /** Paths by call; `{nik}` and `{id}` are filled in. */
  path: z.strictObject({ sign: path, download: path, verify: path, status: path }),
  /** What stands in place of the ink: a QR, the holder's specimen image, or nothing. */
  tampilan: z.enum(['qr', 'gambar', 'tanpa']),
  /** Footer of a letter signed by the service; the head of the region decides the words. Empty: no footer. */
  kaki: teks(600),
  /** sha256 of the footer's logo blob (PNG), or null. */
  logo: z.nullable(teks(64).check(z.regex(/^[0-9a-f]{64}$/))),
  posisiKaki: z.enum(['kiri', 'tengah']),
  batasDetik: z.int().check(z.minimum(5), z.maximum(300)),
})
export type PengaturanTte = z.infer<typeof PengaturanTte>

/** Setting 'tandaTangan': the local certificate's time-stamp server (RFC 3161), or ''. */
export const PengaturanTandaTangan = z.strictObject({ stempelWaktu: alamat, lokasi: teks(60) })
export type PengaturanTandaTangan = z.infer<typeof PengaturanTandaTangan>

/** The documented paths of the two versions. */
export const pathTte = {
  v1: {
    sign: '/api/sign/pdf',
    download: '/api/sign/download/{id}',
    verify: '/api/sign/verify',
    status: '/api/user/status/{nik}',
  },
  v2: {
    sign: '/api/v2/sign/pdf',
    download: '/api/v2/sign/download/{id}',
    verify: '/api/v2/verify/pdf',
    status: '/api/v2/user/check/status',
  },
} as const

/** Not set up: no address. */
export const tteBawaan: PengaturanTte = {
  alamat: '',
  versi: 'v2',
  path: pathTte.v2,
  tampilan: 'qr',
  kaki: '',
  logo: null,
  posisiKaki: 'tengah',
  batasDetik: 60,
}
export const tandaTanganBawaan: PengaturanTandaTangan = { stempelWaktu: '', lokasi: '' }
