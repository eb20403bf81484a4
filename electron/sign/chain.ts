// Whether a certificate leads to one that the office trusts, and what it is worth at an instant.
import type { KeadaanRantai } from '#domain/tanda-tangan/laporan.ts'
import { describeKey } from './algorithm.ts'
import { type Certificate, checkIssue, isIssuedBy, isMadeFor, keyUsages } from './certificate.ts'
import { sameBytes } from './der.ts'
import { type RevocationList, revokedSince } from './revocation-list.ts'

/** What a verifier has beside the file. */
export type Trust = { readonly akar: readonly Certificate[]; readonly lists: readonly RevocationList[] }

const maxLength = 8
const maxTries = 200

/**
 * The state of a certificate for a purpose at an instant. Of several paths to a trusted certificate the best one counts.
 * A certificate that was revoked after the instant was good then.
 */
export const judgeChain = (
  leaf: Certificate,
  others: readonly Certificate[],
  { akar, lists }: Trust,
  pada: number,
  purpose: 'tanda-tangan' | 'stempel-waktu',
): KeadaanRantai => {
  const states = findPaths(leaf, others, akar).map((path) => judgePath(path, lists, pada, purpose))
  return order.find((state) => states.includes(state)) ?? 'tidak-dikenal'
}

const order: readonly KeadaanRantai[] = ['terpercaya', 'kedaluwarsa', 'belum-berlaku', 'dicabut', 'salah-guna']

/** Every way from the certificate to a trusted one, the certificate first. */
const findPaths = (
  leaf: Certificate,
  others: readonly Certificate[],
  akar: readonly Certificate[],
): readonly (readonly Certificate[])[] => {
  const paths: (readonly Certificate[])[] = []
  let tries = 0
  const isTrusted = (certificate: Certificate) => akar.some(({ der }) => sameBytes(der, certificate.der))
  const extend = (path: readonly Certificate[], last: Certificate): void => {
    if (isTrusted(last)) return void paths.push(path)
    if (path.length >= maxLength) return
    for (const issuer of [...akar, ...others]) {
      if (path.includes(issuer) || !sameBytes(last.issuer, issuer.subject)) continue
      tries += 1
      if (tries > maxTries) return
      if (isIssuedBy(last, issuer)) extend([...path, issuer], issuer)
    }
  }
  extend([leaf], leaf)
  return paths
}

const judgePath = (
  path: readonly Certificate[],
  lists: readonly RevocationList[],
  pada: number,
  purpose: 'tanda-tangan' | 'stempel-waktu',
): KeadaanRantai => {
  const [leaf, ...issuers] = path
  if (!leaf || !isMadeFor(leaf, purpose) || !issuers.every(mayIssue)) return 'salah-guna'
  if (!path.every(({ key }) => describeKey(key).kuat)) return 'salah-guna'
  const revoked = path.some((certificate, at) => {
    const issuer = path[at + 1]
    const since = issuer ? revokedSince(certificate, issuer, lists) : null
    return since !== null && since <= pada
  })
  if (revoked) return 'dicabut'
  if (path.some(({ notAfter }) => notAfter < pada)) return 'kedaluwarsa'
  return path.some(({ notBefore }) => notBefore > pada) ? 'belum-berlaku' : 'terpercaya'
}

// `at`: how many certificates stand between this issuer and the leaf.
const mayIssue = ({ ca, keyUsage, pathLength, unknownCritical }: Certificate, at: number): boolean =>
  ca &&
  !unknownCritical &&
  (keyUsage === null || (keyUsage & keyUsages.keyCertSign) !== 0) &&
  (pathLength === null || pathLength >= at)

/**
 * Whether the certificates that came with a signature are as they were issued: nobody signed the list itself, so nothing
 * may change or hide in it. One whose issuer is not here is taken only while the path leads to nobody the office trusts.
 */
export const areWhole = (
  leaf: Certificate,
  others: readonly Certificate[],
  akar: readonly Certificate[],
  rantai: KeadaanRantai,
): boolean => {
  const all = [...akar, leaf, ...others]
  const needed = rantai === 'tidak-dikenal' ? issuersOf(leaf, others) : []
  return others.every((certificate) => {
    if (needed.includes(certificate) || akar.some(({ der }) => sameBytes(der, certificate.der))) return true
    return all.some((issuer) => checkIssue(certificate, issuer).valid)
  })
}

/** The certificate and those of the others that issued it, one above the other. */
export const issuersOf = (leaf: Certificate, others: readonly Certificate[]): readonly Certificate[] => {
  const path = [leaf]
  for (let last: Certificate | undefined = leaf; last && path.length < maxLength;) {
    const below: Certificate = last
    last = others.find((other) => !path.includes(other) && isIssuedBy(below, other))
    if (last) path.push(last)
  }
  return path
}
