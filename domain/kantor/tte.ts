// The city's signature service (Esign Client Service) as this office reaches it. Sources disagree on paths, names and words,
// so they are settings.
import * as z from 'zod/mini'

const teks = (maks: number) => z.string().check(z.maxLength(maks))
const alamat = teks(300).check(z.regex(/^(https?:\/\/[^\s]+)?$/))
const path = teks(120).check(z.regex(/^\/[A-Za-z0-9/_.{}-]*$/))
const gambar = z.nullable(teks(64).check(z.regex(/^[0-9a-f]{64}$/)))
const nama = teks(40).check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/))

/** Setting 'tte'. User and password are secrets of the PC (`rahasia`), the passphrase is never stored. */
export const PengaturanTte = z.strictObject({
  alamat,
  versi: z.enum(['v1', 'v2']),
  /** Paths by call; `{nik}` and `{id}` are filled in. An empty download: this server has none. */
  path: z.strictObject({ sign: path, download: z.union([z.literal(''), path]), verify: path, status: path }),
  /** Documented name of a request or answer key -> its name on this server, where they differ. */
  nama: z.record(nama, nama),
  /** v1 only: asks for the signed file as base64 in JSON instead of the bare PDF. */
  jawabanBase64: z.boolean(),
  /** Answers of "verify" that mean a good signature; compared without regard to case. */
  simpulanSah: z.array(teks(40)).check(z.maxLength(10)),
  /** What stands in place of the ink: a QR, the holder's specimen image, or nothing. */
  tampilan: z.enum(['qr', 'gambar', 'tanpa']),
  /** Text of that QR, usually an address; '' = the text of the letter's own QR. */
  tautanQr: alamat,
  /** sha256 of the specimen's blob (PNG), for 'gambar'. */
  spesimen: gambar,
  /** One character that marks the place in the PDF (tag_koordinat); '' = the place is told in coordinates. */
  tanda: z.enum(['', '#', '$', '^']),
  alasan: teks(120),
  lokasi: teks(60),
  /** Footer of a letter signed by the service; the head of the region decides the words. Empty: no footer. */
  kaki: teks(600),
  /** sha256 of the footer's logo blob (PNG), or null. */
  logo: gambar,
  posisiKaki: z.enum(['kiri', 'tengah']),
  batasDetik: z.int().check(z.minimum(5), z.maximum(300)),
})
export type PengaturanTte = z.infer<typeof PengaturanTte>

/** Setting 'tandaTangan': the local certificate's time-stamp server (RFC 3161), or ''. */
export const PengaturanTandaTangan = z.strictObject({
  stempelWaktu: alamat,
  lokasi: teks(60),
  /** Certificates that this office trusts when it checks a signature: DER in base64. */
  akar: z
    .array(
      z.strictObject({
        sidikJari: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
        nama: teks(200),
        der: teks(12_000).check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
      }),
    )
    .check(z.maxLength(20)),
})
export type PengaturanTandaTangan = z.infer<typeof PengaturanTandaTangan>

/** The documented paths of the two versions. No source names a download for v2. */
export const pathTte = {
  v1: {
    sign: '/api/sign/pdf',
    download: '/api/sign/download/{id}',
    verify: '/api/sign/verify',
    status: '/api/user/status/{nik}',
  },
  v2: {
    sign: '/api/v2/sign/pdf',
    download: '',
    verify: '/api/v2/verify/pdf',
    status: '/api/v2/user/check/status',
  },
} as const

/** Not set up: no address. */
export const tteBawaan: PengaturanTte = {
  alamat: '',
  versi: 'v2',
  path: pathTte.v2,
  nama: {},
  jawabanBase64: false,
  simpulanSah: ['TOTAL_PASSED', 'VALID'],
  tampilan: 'qr',
  tautanQr: '',
  spesimen: null,
  tanda: '',
  alasan: '',
  lokasi: '',
  kaki: '',
  logo: null,
  posisiKaki: 'tengah',
  batasDetik: 60,
}
export const tandaTanganBawaan: PengaturanTandaTangan = { stempelWaktu: '', lokasi: '', akar: [] }
