// What this PC knows to reach the signature service: user, password, and the NIK of each signer by the official's id.
import * as z from 'zod/mini'

export const AksesTte = z.object({ pengguna: z.string(), sandi: z.string(), nik: z.record(z.string(), z.string()) })
export type AksesTte = z.infer<typeof AksesTte>
