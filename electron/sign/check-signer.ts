// Whether a SignedData really was signed by the certificate it names, over the content it is said to be for.
import { createHash } from 'node:crypto'
import type { SebabRusak } from '#domain/tanda-tangan/laporan.ts'
import { checkSignature, type Digest, digestOf } from './algorithm.ts'
import { type Certificate, readCertificate } from './certificate.ts'
import { type Der, isA, oidOf, readDer, sameBytes } from './der.ts'
import type { SignedData } from './signed-data.ts'

export type SignerCheck = {
  readonly sebab: SebabRusak | null
  readonly certificate: Certificate | null
  /** The other certificates inside. */
  readonly others: readonly Certificate[]
  /** The signed attributes name the certificate by a hash that is not SHA-1. */
  readonly locked: boolean
  readonly weak: boolean
}

const attributeOids = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const

/** Checks the one signer. `hashOf` hashes the content; `idAllowed`: time stamps may still name their certificate by SHA-1. */
export const checkSigner = (
  signed: SignedData,
  hashOf: (digest: Digest) => Uint8Array,
  idAllowed: 'sha2' | 'sha1',
): SignerCheck => {
  const { signer } = signed
  const all = signed.certificates.map(readCertificate)
  const certificates = all.filter((one) => one !== null)
  const certificate = certificates.find((one) => isNamed(one, signer.by)) ?? null
  const digest = digestOf(signer.digestAlgorithm)
  const base = { certificate, others: certificates.filter((one) => one !== certificate), locked: false, weak: false }
  const wrong = (sebab: SebabRusak): SignerCheck => ({ ...base, sebab })
  const listed = signed.digestAlgorithms.some((one) => digestOf(one) === digest)
  if (digest === null || !listed || certificates.length !== all.length) return wrong('tanda-tangan-tidak-terbaca')
  const type = onlyValue(signer.attributes, attributeOids.contentType)
  const expected = onlyValue(signer.attributes, attributeOids.messageDigest)
  if (oidOf(type) !== signed.contentType || !isA(expected, 'octetString')) return wrong('tanda-tangan-tidak-terbaca')
  if (!certificate) return wrong('sertifikat-tidak-cocok')
  const { attributesDer, signatureAlgorithm, signature } = signer
  const check = checkSignature(signatureAlgorithm, certificate.key, attributesDer, signature, digest)
  if (!check.valid) return wrong('tanda-tangan-tidak-cocok')
  const named = namesCertificate(signer.attributes, certificate, idAllowed)
  if (named === 'tidak-cocok') return wrong('sertifikat-tidak-cocok')
  if (!sameBytes(expected.content, hashOf(digest))) return wrong('isi-berubah')
  return { ...base, sebab: null, locked: named === 'cocok', weak: digest === 'sha1' || check.digest === 'sha1' }
}

const isNamed = (certificate: Certificate, by: SignedData['signer']['by']): boolean =>
  'keyId' in by
    ? sameBytes(keyIdOf(certificate), by.keyId)
    : sameBytes(certificate.issuer, by.issuer) && sameBytes(certificate.serial, by.serial)

const keyIdOf = (certificate: Certificate): Uint8Array => {
  const tbs = readDer(certificate.der)?.children[0]
  const list = tbs?.children.find(({ tagClass, tag }) => tagClass === 3 && tag === 3)?.children[0]
  const found = list?.children.find(({ children }) => oidOf(children[0]) === '2.5.29.14')?.children.at(-1)
  return (found && readDer(found.content)?.content) ?? new Uint8Array(1)
}

const onlyValue = (attributes: ReadonlyMap<string, readonly Der[]>, oid: string): Der | undefined => {
  const values = attributes.get(oid)
  return values?.length === 1 ? values[0] : undefined
}

// The first id of the attribute is that of the signer's certificate; the others may name its issuers.
const namesCertificate = (
  attributes: ReadonlyMap<string, readonly Der[]>,
  certificate: Certificate,
  allowed: 'sha2' | 'sha1',
): 'cocok' | 'tidak-cocok' | 'tidak-ada' => {
  const second = attributes.get(attributeOids.signingCertificateV2)
  const first = attributes.get(attributeOids.signingCertificate)
  const verdicts = [
    second ? idFits(second, certificate, 'sha256') : null,
    first ? idFits(first, certificate, 'sha1') : null,
  ]
  if (verdicts.includes(false)) return 'tidak-cocok'
  return verdicts[0] === true || (allowed === 'sha1' && verdicts[1] === true) ? 'cocok' : 'tidak-ada'
}

const idFits = (values: readonly Der[], certificate: Certificate, usual: Digest): boolean => {
  const [id] = values[0]?.children[0]?.children ?? []
  const parts = [...(id?.children ?? [])]
  const digest = usual !== 'sha1' && isA(parts[0], 'sequence') ? digestOf(parts.shift()) : usual
  const [hash, issuerSerial] = parts
  if (values.length !== 1 || digest === null || !isA(hash, 'octetString')) return false
  if (!sameBytes(hash.content, createHash(digest).update(certificate.der).digest())) return false
  const serial = issuerSerial?.children[1]
  return !issuerSerial || (isA(serial, 'integer') && sameBytes(serial.content, certificate.serial))
}
