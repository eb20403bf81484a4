// The key wrapper over Electron's safeStorage: DPAPI, Keychain, libsecret (decision 000.22). Synchronous up to Electron 45,
// asynchronous later; whichever is there is used.
import { safeStorage } from 'electron'
import type { KeyWrapper } from '#electron/usecases/ports.ts'

// The newer methods, where this Electron has them.
type AsyncSafeStorage = {
  readonly isAsyncEncryptionAvailable?: () => Promise<boolean>
  readonly encryptStringAsync?: (teks: string) => Promise<Buffer>
  readonly decryptStringAsync?: (isi: Buffer) => Promise<{ readonly result: string } | string>
}

/** Wraps keys with the system's own store; says that it is not there rather than fall back to something weaker. */
export const createSafeStorageWrapper = (): KeyWrapper => ({
  available: async () => {
    try {
      return usableBackend() && (await isAvailable()) && (await roundTrip())
    } catch {
      return false
    }
  },
  wrap: async (kunci) => {
    try {
      return await encrypt(Buffer.from(kunci).toString('base64'))
    } catch {
      return null
    }
  },
  unwrap: async (terbungkus) => {
    try {
      return new Uint8Array(Buffer.from(await decrypt(Buffer.from(terbungkus)), 'base64'))
    } catch {
      return null
    }
  },
})

// `basic_text` is a password built into the program; 'unknown' is said before the app is ready.
const usableBackend = (): boolean => {
  if (process.platform !== 'linux') return true
  return !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())
}

// A locked keyring still names its backend and says that it is there, so something is really put through it.
const roundTrip = async (): Promise<boolean> => (await decrypt(await encrypt('siakel'))) === 'siakel'

const newer = (): AsyncSafeStorage => safeStorage as unknown as AsyncSafeStorage

const isAvailable = async (): Promise<boolean> =>
  (await newer().isAsyncEncryptionAvailable?.()) ?? safeStorage.isEncryptionAvailable()

const encrypt = async (teks: string): Promise<Buffer> =>
  (await newer().encryptStringAsync?.(teks)) ?? safeStorage.encryptString(teks)

const decrypt = async (isi: Buffer): Promise<string> => {
  const teks = (await newer().decryptStringAsync?.(isi)) ?? safeStorage.decryptString(isi)
  return typeof teks === 'string' ? teks : teks.result
}
