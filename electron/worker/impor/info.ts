// Small facts that the steps of an import leave for each other in the staging file.
import { daftarKolomImpor } from '#domain/penduduk/kolom.ts'
import * as z from 'zod/mini'

const Hitung = z.object({ baru: z.int(), ubah: z.int(), sama: z.int(), tolak: z.int() })
export type JumlahImpor = z.infer<typeof Hitung>

const Pemetaan = z.array(z.object({ posisi: z.int(), untuk: z.enum(daftarKolomImpor) }))

/** The counts of the last dry run; null = there was none. */
export const parseHitung = (teks: string | null): JumlahImpor | null =>
  teks === null ? null : Hitung.parse(JSON.parse(teks))

/** The mapping of the last dry run. */
export const parsePemetaan = (teks: string | null): z.infer<typeof Pemetaan> =>
  teks === null ? [] : Pemetaan.parse(JSON.parse(teks))
