// What an office changes about a letter type without changing its wording: whether it is offered, its codes, its number group.
import * as z from 'zod/mini'

const kode = z.string().check(z.minLength(1), z.maxLength(60))
const klasifikasi = z.string().check(z.regex(/^[0-9]{1,3}(\.[0-9]{1,3}){0,5}$/), z.maxLength(30))

/** Setting 'jenisSurat': by kode; a type that is not named is offered with its own codes. */
export const JenisKantor = z.record(
  kode,
  z.strictObject({
    aktif: z.boolean(),
    /** The office's own code in either scheme; null: as declared. */
    klasifikasi: z.strictObject({ '2022': z.nullable(klasifikasi), lama: z.nullable(klasifikasi) }),
  }),
)
export type JenisKantor = z.infer<typeof JenisKantor>

/** Whether the counter offers the type. */
export const isAktif = (kodeJenis: string, kantor: JenisKantor): boolean => kantor[kodeJenis]?.aktif ?? true
