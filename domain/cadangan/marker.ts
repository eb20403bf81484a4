// What a machine remembers of its database outside of it: no personal data.
import * as z from 'zod/mini'

export const Marker = z.strictObject({
  v: z.literal(1),
  device: z.string(),
  epoch: z.int(),
  lastDevSeq: z.int(),
  lastHash: z.string(),
  logNo: z.int(),
  logHash: z.string(),
  nomor: z.array(z.strictObject({ register: z.string(), tahun: z.int(), n: z.int() })),
  fingerprint: z.string(),
})
export type Marker = z.infer<typeof Marker>
