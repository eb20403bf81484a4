// argon2id (decision 000.25): verifiers of passwords, and keys from passphrases and recovery words. Parameters are stored.
import { argon2id, argon2Verify } from 'hash-wasm'

/** Cost of one derivation. `m` in KiB. */
export type Argon2Biaya = { readonly m: number; readonly t: number; readonly p: number }

/** Cost of a password at signing in (SECURITY A-2). */
const biayaSandi: Argon2Biaya = { m: 19 * 1024, t: 2, p: 1 }
/** Cost of a passphrase that guards the key file itself, where guessing needs no PC of ours. */
export const biayaFrasa: Argon2Biaya = { m: 64 * 1024, t: 3, p: 1 }

/** Source of random bytes; injected, so that only main makes randomness. */
export type Acak = (panjang: number) => Uint8Array

/** A verifier to store: encoded text with salt and parameters. */
export const hashSandi = (sandi: string, acak: Acak): Promise<string> =>
  argon2id({ password: normalize(sandi), salt: acak(16), ...cost(biayaSandi), hashLength: 32, outputType: 'encoded' })

/** Whether a password fits a stored verifier. A damaged verifier fits nothing. */
export const fitsSandi = async (sandi: string, verifier: string): Promise<boolean> => {
  try {
    return await argon2Verify({ password: normalize(sandi), hash: verifier })
  } catch {
    return false
  }
}

/** A 32-byte key from a passphrase or from recovery words. */
export const keyFromSecret = (
  rahasia: string | Uint8Array,
  salt: Uint8Array,
  biaya: Argon2Biaya,
): Promise<Uint8Array> => {
  const password = typeof rahasia === 'string' ? normalize(rahasia) : rahasia
  return argon2id({ password, salt, ...cost(biaya), hashLength: 32, outputType: 'binary' })
}

const cost = ({ m, t, p }: Argon2Biaya) => ({ memorySize: m, iterations: t, parallelism: p })
// The same letters typed on two keyboards must give the same bytes.
const normalize = (teks: string): string => teks.normalize('NFKC')
