// Wraps the office's key with a key made from a passphrase or from recovery words: argon2id, then AES-256-GCM.
import { createCipheriv, createDecipheriv } from 'node:crypto'
import * as z from 'zod/mini'
import { keyFromSecret, type Acak, type Argon2Biaya } from '#electron/usecases/argon2.ts'

const hex = z.string().check(z.regex(/^([0-9a-f]{2})+$/), z.maxLength(400))

/** A wrapped key as it stands in keys.json. */
export const KunciTersegel = z.strictObject({
  kdf: z.strictObject({ nama: z.literal('argon2id'), m: z.int(), t: z.int(), p: z.int(), salt: hex }),
  nonce: hex,
  isi: hex,
})
export type KunciTersegel = z.infer<typeof KunciTersegel>

/** Wraps `kunci`. `untuk` names office and kind of wrapping, so that one cannot be put in another's place. */
export const sealKey = async (
  kunci: Uint8Array,
  {
    rahasia,
    untuk,
    biaya,
    acak,
  }: {
    readonly rahasia: string | Uint8Array
    readonly untuk: string
    readonly biaya: Argon2Biaya
    readonly acak: Acak
  },
): Promise<KunciTersegel> => {
  const salt = acak(16)
  const nonce = acak(12)
  const cipher = createCipheriv('aes-256-gcm', await keyFromSecret(rahasia, salt, biaya), nonce)
  cipher.setAAD(Buffer.from(untuk))
  const isi = Buffer.concat([cipher.update(kunci), cipher.final(), cipher.getAuthTag()])
  return { kdf: { nama: 'argon2id', ...biaya, salt: toHex(salt) }, nonce: toHex(nonce), isi: isi.toString('hex') }
}

/** The key, or null for a wrong secret or a changed file. */
export const unsealKey = async (
  tersegel: KunciTersegel,
  { rahasia, untuk }: { readonly rahasia: string | Uint8Array; readonly untuk: string },
): Promise<Uint8Array | null> => {
  const { kdf } = tersegel
  if (kdf.m > 1024 * 1024 || kdf.t > 20 || kdf.p > 8) return null // a forged file must not take the PC's memory
  try {
    const kunci = await keyFromSecret(rahasia, Buffer.from(kdf.salt, 'hex'), { m: kdf.m, t: kdf.t, p: kdf.p })
    const isi = Buffer.from(tersegel.isi, 'hex')
    const decipher = createDecipheriv('aes-256-gcm', kunci, Buffer.from(tersegel.nonce, 'hex'))
    decipher.setAAD(Buffer.from(untuk))
    decipher.setAuthTag(isi.subarray(-16))
    return new Uint8Array(Buffer.concat([decipher.update(isi.subarray(0, -16)), decipher.final()]))
  } catch {
    return null
  }
}

const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
