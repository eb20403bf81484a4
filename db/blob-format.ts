// How one blob is sealed on disk: header, AES-256-GCM ciphertext, tag. The header and the sha256 of the plain bytes are
// authenticated, so a blob cannot be edited, cut, or put in another's place (decision 000.20).
import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto'

// "SKB1" | version 1 | algorithm 1 | 2 bytes 0 | key id 8 | nonce 12
const magic = Buffer.from('SKB1\u0001\u0001\u0000\u0000', 'latin1')
const keyIdSize = 8
const nonceSize = 12
const tagSize = 16
const headerSize = magic.length + keyIdSize + nonceSize

/** SHA-256 of plain bytes: the name of a blob. */
export const sha256Of = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex')

/** Seals plain bytes under their sha256. */
export const sealBlob = (key: Uint8Array, sha256: string, plain: Uint8Array): Buffer => {
  const nonce = randomBytes(nonceSize)
  const header = Buffer.concat([magic, keyId(key), nonce])
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(associated(header, sha256))
  return Buffer.concat([header, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** The plain bytes, or null when the file is not what was stored under this sha256 with this key. */
export const openBlob = (key: Uint8Array, sha256: string, sealed: Uint8Array): Uint8Array | null => {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  const header = bytes.subarray(0, headerSize)
  if (
    bytes.length < headerSize + tagSize ||
    !header.subarray(0, -nonceSize).equals(Buffer.concat([magic, keyId(key)]))
  ) {
    return null
  }
  const decipher = createDecipheriv('aes-256-gcm', key, header.subarray(-nonceSize))
    .setAAD(associated(header, sha256))
    .setAuthTag(bytes.subarray(-tagSize))
  try {
    const plain = Buffer.concat([decipher.update(bytes.subarray(headerSize, -tagSize)), decipher.final()])
    return sha256Of(plain) === sha256 ? plain : null
  } catch {
    return null
  }
}

// Which key sealed it, without telling anything about the key.
const keyId = (key: Uint8Array): Buffer =>
  Buffer.from(
    hash('sha256', Buffer.concat([Buffer.from('siakel/1/key-id'), key]), 'hex').slice(0, keyIdSize * 2),
    'hex',
  )

const associated = (header: Buffer, sha256: string): Buffer => Buffer.concat([header, Buffer.from(sha256, 'hex')])
