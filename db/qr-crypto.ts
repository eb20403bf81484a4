// The real hashes and Ed25519 of the QR on letters (domain/qr). The key is passed in; it is made and kept elsewhere.
import { createHash, createHmac, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import type { QrHash, QrSigner, QrVerify } from '#domain/qr/qr.ts'

export const qrHash: QrHash = {
  utf8: (text) => new Uint8Array(Buffer.from(text, 'utf8')),
  sha256: (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
  hmacSha256: (key, bytes) => new Uint8Array(createHmac('sha256', key).update(bytes).digest()),
}

// DER of an Ed25519 key up to its 32 raw bytes (RFC 8410).
const privateStart = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicStart = Buffer.from('302a300506032b6570032100', 'hex')

/** A signer from the 32 secret bytes of an Ed25519 key. */
export const qrSigner = (seed: Uint8Array): QrSigner => {
  const key = createPrivateKey({ key: Buffer.concat([privateStart, seed]), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(publicStart.length)
  return { publicKey: new Uint8Array(publicKey), sign: (bytes) => new Uint8Array(sign(null, bytes, key)) }
}

/** Checks a signature with the 32 public bytes of an Ed25519 key. */
export const qrVerify: QrVerify = (publicKey, bytes, signature) => {
  const key = createPublicKey({ key: Buffer.concat([publicStart, publicKey]), format: 'der', type: 'spki' })
  return verify(null, bytes, key, signature)
}

/** The 32 raw bytes of an Ed25519 public key stored as SPKI DER in base64. */
export const rawPublicKey = (spki: string): Uint8Array => {
  const der = Buffer.from(spki, 'base64')
  if (!der.subarray(0, publicStart.length).equals(publicStart)) throw new Error('not an Ed25519 public key')
  return new Uint8Array(der.subarray(publicStart.length))
}
