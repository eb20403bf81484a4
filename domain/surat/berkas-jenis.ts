// The file in which a letter type goes from office to office: format, hash of the content, content.
import * as z from 'zod/mini'
import type { DeklarasiSurat } from './deklarasi.ts'

const format = 'siakel.jenis-surat'
const versiFormat = 1
const Berkas = z.strictObject({
  format: z.literal(format),
  versi: z.int().check(z.minimum(1)),
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  deklarasi: z.unknown(),
})

/** What is in a file; the content is not looked at yet. */
export type IsiBerkasJenis = { readonly hash: string; readonly deklarasi: unknown }

/** The file of a type, as readable text. */
export const writeBerkasJenis = (deklarasi: DeklarasiSurat, hash: string): string =>
  `${JSON.stringify({ format, versi: versiFormat, hash, deklarasi }, null, 2)}\n`

/** Opens the file, or says why it is none. `mentah` has been measured before (check-takaran.ts). */
export const openBerkasJenis = (mentah: unknown): IsiBerkasJenis | 'bukan-berkas-jenis' | 'versi-baru' => {
  const hasil = Berkas.safeParse(mentah)
  if (!hasil.success) return 'bukan-berkas-jenis'
  return hasil.data.versi > versiFormat ? 'versi-baru' : hasil.data
}
