// The master key's children (decision 000.20): each use has its own key, so re-wrapping the master key touches no file.
import { createHmac, hkdfSync } from 'node:crypto'

/** Keys of one office, made from its random master key. */
export type OfficeKeys = {
  readonly database: Uint8Array
  readonly blob: Uint8Array
  /** For keyed hashes in the access log (SECURITY L-5). */
  readonly log: Uint8Array
}

/** Derives the children; the same master key always gives the same ones. */
export const deriveKeys = (master: Uint8Array): OfficeKeys => {
  if (master.length !== 32) throw new Error('the master key has 32 bytes')
  return { database: child(master, 'database'), blob: child(master, 'blob'), log: child(master, 'log') }
}

const child = (master: Uint8Array, use: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', master, new Uint8Array(), `siakel/1/${use}`, 32))

/** A name for a value that tells nothing about it without the key: for a NIK in the access log (SECURITY L-5). */
export const keyedHash = (key: Uint8Array, value: string): string =>
  createHmac('sha256', key).update(value).digest('hex')
