// A certificate read once: its names, validity, purposes and key. pkijs reads the structure, node:crypto the key.
import { createHash, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'
import { BasicConstraints, Certificate as PkiCertificate, ExtKeyUsage, type RelativeDistinguishedNames } from 'pkijs'
import type { InfoSertifikat } from '#domain/tanda-tangan/laporan.ts'
import { checkSignature, describeKey, type SignatureCheck } from './algorithm.ts'
import { bitsOf, childrenOf, type Der, isA, readDer, sameBytes } from './der.ts'

export type Certificate = {
  readonly der: Uint8Array
  /** Names and serial number as they stand in the certificate. */
  readonly issuer: Uint8Array
  readonly subject: Uint8Array
  readonly serial: Uint8Array
  readonly key: KeyObject
  readonly notBefore: number
  readonly notAfter: number
  readonly ca: boolean
  readonly pathLength: number | null
  /** Bits of the key usage, the first one highest; null when the certificate does not say. */
  readonly keyUsage: number | null
  readonly purposes: { readonly oids: readonly string[]; readonly critical: boolean } | null
  /** It says something critical that this program does not understand. */
  readonly unknownCritical: boolean
  /** What the issuer signed, how, and the signature. */
  readonly signed: { readonly data: Uint8Array; readonly algorithm: Der; readonly signature: Uint8Array }
  readonly info: InfoSertifikat
}

export const keyUsages = { digitalSignature: 0x80, nonRepudiation: 0x40, keyCertSign: 0x04, cRLSign: 0x02 } as const

/** Reads a certificate; null when it is none, or one with a key that is not known here. */
export const readCertificate = (der: Uint8Array): Certificate | null => {
  const [tbs, algorithm, bits, ...rest] = childrenOf(readDer(der) ?? undefined)
  const signature = bitsOf(bits)
  if (!tbs || !algorithm || !signature || rest.length > 0) return null
  try {
    return build(der, tbs, algorithm, signature)
  } catch {
    return null // pkijs and node:crypto throw at whatever they do not read
  }
}

const build = (der: Uint8Array, tbs: Der, algorithm: Der, signature: Uint8Array): Certificate | null => {
  const pki = PkiCertificate.fromBER(Uint8Array.from(der))
  const key = new X509Certificate(der).publicKey
  // version [0], serial, algorithm, issuer, validity, subject
  const parts = tbs.children.filter((child) => child.tagClass === 1)
  const [serial, inner, issuer, , subject] = parts
  if (!serial || !inner || !issuer || !subject || !sameBytes(inner.raw, algorithm.raw)) return null
  const extensions = readExtensions(pki)
  const [notBefore, notAfter] = [pki.notBefore.value.getTime(), pki.notAfter.value.getTime()]
  return {
    der,
    issuer: issuer.raw,
    subject: subject.raw,
    serial: serial.content,
    key,
    notBefore,
    notAfter,
    ...extensions,
    signed: { data: tbs.raw, algorithm, signature },
    info: {
      nama: nameIn(pki.subject, '2.5.4.3') ?? nameIn(pki.subject, '2.5.4.10') ?? '',
      instansi: nameIn(pki.subject, '2.5.4.10'),
      penerbit: nameIn(pki.issuer, '2.5.4.3') ?? nameIn(pki.issuer, '2.5.4.10') ?? '',
      nomorSeri: Buffer.from(serial.content).toString('hex'),
      berlakuMulai: notBefore,
      berlakuSampai: notAfter,
      sidikJari: createHash('sha256').update(der).digest('hex'),
      jenisKunci: describeKey(key).jenis,
    },
  }
}

// Understood here: usage, constraints, purposes, and what only informs (key ids, policies, addresses, names).
const informing = new Set([
  '2.5.29.14',
  '2.5.29.35',
  '2.5.29.32',
  '2.5.29.31',
  '2.5.29.17',
  '2.5.29.18',
  '1.3.6.1.5.5.7.1.1',
])

const readExtensions = (
  pki: PkiCertificate,
): Pick<Certificate, 'ca' | 'pathLength' | 'keyUsage' | 'purposes' | 'unknownCritical'> => {
  const all = pki.extensions ?? []
  const find = (oid: string) => all.find((extension) => extension.extnID === oid)
  const [basic, usage, purposes] = [find('2.5.29.19'), find('2.5.29.15'), find('2.5.29.37')]
  const constraints = basic?.parsedValue instanceof BasicConstraints ? basic.parsedValue : null
  const bits = usage ? readDer(usage.extnValue.valueBlock.valueHexView) : null
  const known = new Set(['2.5.29.19', '2.5.29.15', '2.5.29.37', ...informing])
  const twice = new Set(all.map(({ extnID }) => extnID)).size !== all.length
  return {
    ca: constraints?.cA === true,
    pathLength: typeof constraints?.pathLenConstraint === 'number' ? constraints.pathLenConstraint : null,
    keyUsage: usage ? (isA(bits ?? undefined, 'bitString') ? (bits?.content[1] ?? 0) : 0) : null,
    purposes: purposes
      ? {
          oids: purposes.parsedValue instanceof ExtKeyUsage ? purposes.parsedValue.keyPurposes : [],
          critical: purposes.critical,
        }
      : null,
    unknownCritical: twice || all.some(({ extnID, critical }) => critical && !known.has(extnID)),
  }
}

const nameIn = (name: RelativeDistinguishedNames, oid: string): string | null => {
  const found = name.typesAndValues.find(({ type }) => type === oid)
  const text: unknown = found?.value.valueBlock.value
  return typeof text === 'string' ? cleanText(text) : null
}

/** Text from a file for the screen: no control characters, nothing that turns the direction of reading, not too long. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, '')
    .trim()
    .slice(0, 200)

/** Whether `issuer` signed `certificate`, with an algorithm that still counts (no SHA-1). */
export const isIssuedBy = (certificate: Certificate, issuer: Certificate): boolean => {
  const { valid, digest } = checkIssue(certificate, issuer)
  return valid && digest !== 'sha1'
}

/** The check of the issuer's signature alone. */
export const checkIssue = (certificate: Certificate, issuer: Certificate): SignatureCheck => {
  if (!sameBytes(certificate.issuer, issuer.subject)) return { valid: false, digest: null }
  const { data, algorithm, signature } = certificate.signed
  return checkSignature(algorithm, issuer.key, data, signature, null)
}

const signingPurposes = new Set([
  '1.3.6.1.5.5.7.3.36', // document signing (RFC 9336)
  '1.3.6.1.5.5.7.3.4', // e-mail protection
  '1.3.6.1.4.1.311.10.3.12', // document signing (Microsoft)
  '1.2.840.113583.1.1.5', // PDF signing (Adobe)
  '2.5.29.37.0', // any
])
const stampPurpose = '1.3.6.1.5.5.7.3.8'

/** Whether the certificate is made to sign documents, or to give time stamps. A CA is made for neither. */
export const isMadeFor = (certificate: Certificate, purpose: 'tanda-tangan' | 'stempel-waktu'): boolean => {
  const { ca, keyUsage, purposes, unknownCritical } = certificate
  const signs = keyUsage === null || (keyUsage & (keyUsages.digitalSignature | keyUsages.nonRepudiation)) !== 0
  if (ca || unknownCritical || !signs) return false
  if (purpose === 'stempel-waktu') return purposes?.critical === true && purposes.oids.join() === stampPurpose
  return purposes === null || purposes.oids.some((oid) => signingPurposes.has(oid))
}

/** Whether a private key is the one of a certificate. */
export const belongsTo = (kunci: KeyObject, certificate: Certificate): boolean =>
  kunci.type === 'private' && createPublicKey(kunci).equals(certificate.key)
