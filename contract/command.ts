// Shape of one command between window and shell: what goes in, what comes out, which right it needs.
import * as z from 'zod/mini'
import { Tanggal } from '#domain/penduduk/penduduk.ts'
import type { Hak } from '#domain/pengguna/hak.ts'

// The window's CSP forbids eval, so schemas must not be compiled (decision 000.29).
z.config({ jitless: true })

/** `hak`: a right; 'masuk' = any signed-in user; 'umum' = also before signing in. */
export type Command<I extends z.ZodMiniType, O extends z.ZodMiniType> = {
  readonly input: I
  /** Shapes the answer: keys that are not in the schema never reach the window. */
  readonly output: O
  readonly hak: Hak | 'masuk' | 'umum'
  /** Written to the access log with every call (SECURITY L-1); absent = not logged. */
  readonly catat?: 'cari' | 'lihat' | 'ubah' | 'cetak' | 'ekspor'
  /**
   * Asks for a secret typed within the last minute (SECURITY A-5), else it is refused with PerluSandi: always, or by what
   * the call is about (electron/ipc/perlu-sandi.ts decides).
   */
  readonly sandi?: 'selalu' | 'menurut-isi'
}

/** Declares one command. */
export const command = <I extends z.ZodMiniType, O extends z.ZodMiniType>(c: Command<I, O>): Command<I, O> => c

export const id = z.string().check(z.minLength(8), z.maxLength(40))
export const teks = (maks: number) => z.string().check(z.maxLength(maks))
export const alasan = z.string().check(z.trim(), z.minLength(3), z.maxLength(300))
export const tanggal = Tanggal
export const kosong = z.strictObject({})
export const beres = z.object({ beres: z.literal(true) })
/** Which page of a PDF, and how wide its picture, in pixels. */
export const halamanDiminta = {
  halaman: z.int().check(z.minimum(1), z.maximum(50)),
  lebar: z.int().check(z.minimum(200), z.maximum(2000)),
}
/** The page as PNG (base64), and its text. */
export const gambarHalaman = { png: z.string(), teks: z.string() }
/** The answer of a command that begins a long job; `pekerjaan.status` tells how far it is. */
export const pekerjaanBaru = z.object({ pekerjaanId: id })
