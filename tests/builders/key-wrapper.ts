// A keyring of the test's own: works, is absent, or has lost its key. Real encryption, so a wrong key gives nothing.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { KeyWrapper } from '#electron/usecases/ports.ts'

/** A keyring that works. Two of them do not know each other's keys: another account, another PC. */
export const aKeyring = (): KeyWrapper => {
  const rahasia = randomBytes(32)
  return {
    available: () => Promise.resolve(true),
    wrap: (kunci) => {
      const nonce = randomBytes(12)
      const sandi = createCipheriv('aes-256-gcm', rahasia, nonce)
      return Promise.resolve(
        new Uint8Array(Buffer.concat([nonce, sandi.update(kunci), sandi.final(), sandi.getAuthTag()])),
      )
    },
    unwrap: (isi) => {
      try {
        const buka = createDecipheriv('aes-256-gcm', rahasia, isi.subarray(0, 12))
        buka.setAuthTag(isi.subarray(-16))
        return Promise.resolve(new Uint8Array(Buffer.concat([buka.update(isi.subarray(12, -16)), buka.final()])))
      } catch {
        return Promise.resolve(null)
      }
    },
  }
}

/** A PC without a keyring. */
export const noKeyring: KeyWrapper = {
  available: () => Promise.resolve(false),
  wrap: () => Promise.resolve(null),
  unwrap: () => Promise.resolve(null),
}
