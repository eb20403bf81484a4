// What a copy of an office says about itself.
import * as z from 'zod/mini'

/** Written last into a copy: a folder without it is unfinished. */
export const BackupManifest = z.strictObject({
  v: z.literal(1),
  pada: z.string(),
  jenis: z.enum(['harian', 'pra-migrasi', 'manual']),
  skema: z.int(),
  /** Rows per table, counted in the opened copy. */
  baris: z.record(z.string(), z.int()),
  ukuran: z.int(),
  blob: z.int(),
})
export type BackupManifest = z.infer<typeof BackupManifest>
