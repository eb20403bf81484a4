// Which algorithms a signature may use, and the check of one signature by node:crypto. Also for certificates and CRLs.
import { constants, type KeyObject, verify } from 'node:crypto'
import { childrenOf, type Der, isA, isContext, oidOf, smallOf } from './der.ts'

export type Digest = 'sha1' | 'sha256' | 'sha384' | 'sha512'

const digests: Readonly<Record<string, Digest>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

/** The object identifier of a digest. */
export const digestOid = (digest: Digest): string =>
  Object.entries(digests).find(([, name]) => name === digest)?.[0] ?? ''

/** The digest that an AlgorithmIdentifier names; null for another one. */
export const digestOf = (node: Der | undefined): Digest | null => {
  const [id, params, ...rest] = childrenOf(node)
  if (rest.length > 0 || (params && !isEmptyNull(params))) return null
  return digests[oidOf(id)] ?? null
}

const isEmptyNull = (node: Der): boolean => isA(node, 'null') && node.content.length === 0

type Scheme = { readonly type: 'rsa' | 'ec' | 'ed25519'; readonly digest: Digest | null }

const schemes: Readonly<Record<string, Scheme>> = {
  '1.2.840.113549.1.1.1': { type: 'rsa', digest: null }, // the digest is named beside it
  '1.2.840.113549.1.1.5': { type: 'rsa', digest: 'sha1' },
  '1.2.840.113549.1.1.11': { type: 'rsa', digest: 'sha256' },
  '1.2.840.113549.1.1.12': { type: 'rsa', digest: 'sha384' },
  '1.2.840.113549.1.1.13': { type: 'rsa', digest: 'sha512' },
  '1.2.840.10045.4.1': { type: 'ec', digest: 'sha1' },
  '1.2.840.10045.4.3.2': { type: 'ec', digest: 'sha256' },
  '1.2.840.10045.4.3.3': { type: 'ec', digest: 'sha384' },
  '1.2.840.10045.4.3.4': { type: 'ec', digest: 'sha512' },
  '1.3.101.112': { type: 'ed25519', digest: null },
}
const pssOid = '1.2.840.113549.1.1.10'

/** What checking one signature gives. `digest` is what it was made with; null when it needs none. */
export type SignatureCheck = { readonly valid: boolean; readonly digest: Digest | null }

/**
 * Checks a signature over the bytes. `beside`: the digest that stands in another field, which must be the same one. A
 * scheme that is not known is not valid.
 */
export const checkSignature = (
  algorithm: Der | undefined,
  key: KeyObject,
  data: Uint8Array,
  signature: Uint8Array,
  beside: Digest | null,
): SignatureCheck => {
  const [id, params, ...rest] = childrenOf(algorithm)
  if (rest.length > 0) return { valid: false, digest: null }
  if (oidOf(id) === pssOid) return checkPss(params, key, data, signature, beside)
  const scheme = schemes[oidOf(id)]
  const digest = scheme?.digest ?? (scheme?.type === 'rsa' ? beside : null)
  if (!scheme || key.asymmetricKeyType !== scheme.type || (params && !isEmptyNull(params)))
    return { valid: false, digest }
  if (scheme.type !== 'ed25519' && (digest === null || (beside !== null && beside !== digest))) {
    return { valid: false, digest }
  }
  const options = scheme.type === 'rsa' ? { key, padding: constants.RSA_PKCS1_PADDING } : { key }
  return { valid: tryVerify(scheme.type === 'ed25519' ? null : digest, data, options, signature), digest }
}

type PssKey = { readonly key: KeyObject; readonly padding?: number; readonly saltLength?: number }

const tryVerify = (digest: Digest | null, data: Uint8Array, key: PssKey, signature: Uint8Array): boolean => {
  try {
    return verify(digest, data, key, signature)
  } catch {
    return false // a key or a signature that cannot be one
  }
}

// RSASSA-PSS-params: [0] hash, [1] MGF1 with the same hash, [2] length of the salt; the trailer stays as it is.
const checkPss = (
  params: Der | undefined,
  key: KeyObject,
  data: Uint8Array,
  signature: Uint8Array,
  beside: Digest | null,
): SignatureCheck => {
  const part = (tag: number) => params?.children.find((child) => isContext(child, tag))?.children[0]
  const digest = part(0) ? digestOf(part(0)) : 'sha1'
  const mask = part(1)
  const masked = mask && oidOf(mask.children[0]) === '1.2.840.113549.1.1.8' ? digestOf(mask.children[1]) : 'sha1'
  const saltLength = part(2) ? smallOf(part(2)) : 20
  const fits = isA(params, 'sequence') && digest !== null && digest === masked && (beside ?? digest) === digest
  const type = key.asymmetricKeyType
  if (!fits || part(3) || saltLength === null || (type !== 'rsa' && type !== 'rsa-pss')) return { valid: false, digest }
  return {
    valid: tryVerify(digest, data, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }, signature),
    digest,
  }
}

/** "RSA 2048", "EC P-256"; and whether the key is strong enough to sign with today. */
export const describeKey = (key: KeyObject): { readonly jenis: string; readonly kuat: boolean } => {
  const details = key.asymmetricKeyDetails
  if (key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'rsa-pss') {
    const bits = details?.modulusLength ?? 0
    return { jenis: `RSA ${bits}`, kuat: bits >= 2048 }
  }
  if (key.asymmetricKeyType === 'ec') {
    const curve = curves[details?.namedCurve ?? '']
    return { jenis: `EC ${curve ?? details?.namedCurve ?? ''}`.trim(), kuat: curve !== undefined }
  }
  return { jenis: key.asymmetricKeyType ?? '', kuat: key.asymmetricKeyType === 'ed25519' }
}

const curves: Readonly<Record<string, string>> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' }
