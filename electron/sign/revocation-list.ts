// A list of revoked certificates (CRL), believed only when the issuer of the certificate signed it.
import { checkSignature } from './algorithm.ts'
import { type Certificate, keyUsages } from './certificate.ts'
import { bitsOf, childrenOf, type Der, isA, isContext, readDer, sameBytes, timeOf } from './der.ts'

export type RevocationList = {
  readonly issuer: Uint8Array
  /** When each serial number (hex) was revoked. */
  readonly revoked: ReadonlyMap<string, number>
  readonly signed: { readonly data: Uint8Array; readonly algorithm: Der; readonly signature: Uint8Array }
}

/** Reads a CRL; null when it is none, or one that speaks only for some certificates or of changes. */
export const readRevocationList = (der: Uint8Array): RevocationList | null => {
  const [tbs, algorithm, bits] = childrenOf(readDer(der) ?? undefined)
  const signature = bitsOf(bits)
  if (!tbs || !algorithm || !signature) return null
  // version?, algorithm, issuer, this update, next update?, revoked?, [0] extensions?
  const parts = tbs.children.filter((child) => !isA(child, 'integer'))
  const [inner, issuer, thisUpdate, ...after] = parts
  const updated = timeOf(thisUpdate)
  if (!inner || !issuer || updated === null || !sameBytes(inner.raw, algorithm.raw)) return null
  const extensions = after.find((child) => isContext(child, 0))?.children[0]
  if (extensions?.children.some(({ children }) => children.some((child) => isA(child, 'boolean')))) return null // critical
  const revoked = new Map<string, number>()
  for (const { children } of after.find((child) => isA(child, 'sequence'))?.children ?? []) {
    const [serial, date] = children
    const since = timeOf(date)
    if (!isA(serial, 'integer') || since === null) return null
    revoked.set(Buffer.from(serial.content).toString('hex'), since)
  }
  return {
    issuer: issuer.raw,
    revoked,
    signed: { data: tbs.raw, algorithm, signature },
  }
}

/** Since when a certificate is revoked; null when no list of its issuer names it. */
export const revokedSince = (
  certificate: Certificate,
  issuer: Certificate,
  lists: readonly RevocationList[],
): number | null => {
  const serial = Buffer.from(certificate.serial).toString('hex')
  const dates = lists
    .filter((list) => sameBytes(list.issuer, issuer.subject) && isSignedBy(list, issuer))
    .flatMap((list) => list.revoked.get(serial) ?? [])
  return dates.length > 0 ? Math.min(...dates) : null
}

const isSignedBy = ({ signed }: RevocationList, issuer: Certificate): boolean => {
  if (issuer.keyUsage !== null && (issuer.keyUsage & keyUsages.cRLSign) === 0) return false
  const { valid, digest } = checkSignature(signed.algorithm, issuer.key, signed.data, signed.signature, null)
  return valid && digest !== 'sha1'
}
