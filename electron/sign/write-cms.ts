// The CMS of one signature, as PAdES baseline wants it (ETSI EN 319 142-1): detached, the certificate named in the signed
// attributes, no signing time among them; a time stamp over the signature as the one unsigned attribute.
import { createHash, type KeyObject, sign } from 'node:crypto'
import { type BaseBlock, fromBER, Null, ObjectIdentifier, OctetString, Sequence, Set as AsnSet } from 'asn1js'
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate as PkiCertificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'
import { ok, type Result } from '#domain/result.ts'
import type { SalahStempel } from '#domain/tanda-tangan/galat.ts'
import type { TimeStamp } from '#electron/usecases/ports.ts'
import { type Digest, digestOid } from './algorithm.ts'

export type SignerKey = {
  readonly kunci: KeyObject
  readonly sertifikat: Uint8Array
  readonly rantai: readonly Uint8Array[]
}

const dataOid = '1.2.840.113549.1.7.1'

/** Signs the hash of the content. Fails only when a time stamp was asked for and not given. */
export const writeCms = async (
  { kunci, sertifikat, rantai }: SignerKey,
  hashOf: (digest: Digest) => Uint8Array,
  waktu: TimeStamp | null,
): Promise<Result<Uint8Array, SalahStempel>> => {
  const digest = digestFor(kunci)
  const attributes = [
    attribute('1.2.840.113549.1.9.3', new ObjectIdentifier({ value: dataOid })),
    attribute('1.2.840.113549.1.9.4', octets(hashOf(digest))),
    attribute('1.2.840.113549.1.9.16.2.47', signingCertificate(sertifikat, digest)),
  ].toSorted((a, b) => Buffer.compare(derOf(a), derOf(b)))
  const signed = new AsnSet({ value: attributes.map((one) => one.toSchema()) })
  const signature = sign(digest, new Uint8Array(signed.toBER()), kunci)
  const token = waktu ? await waktu(createHash('sha256').update(signature).digest()) : null
  if (token && !token.ok) return token
  const leaf = readPki(sertifikat)
  const info = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: leaf.issuer, serialNumber: leaf.serialNumber }),
    digestAlgorithm: digestAlgorithm(digest),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
    signatureAlgorithm: signatureAlgorithm(kunci, digest),
    signature: octets(signature),
    ...(token
      ? {
          unsignedAttrs: new SignedAndUnsignedAttributes({
            type: 1,
            attributes: [attribute('1.2.840.113549.1.9.16.2.14', fromBER(Uint8Array.from(token.value)).result)],
          }),
        }
      : {}),
  })
  const data = new SignedData({
    version: 1,
    digestAlgorithms: [digestAlgorithm(digest)],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: dataOid }),
    certificates: [sertifikat, ...rantai].map(readPki),
    signerInfos: [info],
  })
  const whole = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: data.toSchema(true) })
  return ok(new Uint8Array(whole.toSchema().toBER()))
}

/** The digest that is as strong as the key. */
const digestFor = (kunci: KeyObject): Digest => {
  const curve = kunci.asymmetricKeyDetails?.namedCurve
  if (curve === 'secp384r1') return 'sha384'
  return curve === 'secp521r1' ? 'sha512' : 'sha256'
}

const readPki = (der: Uint8Array): PkiCertificate => PkiCertificate.fromBER(Uint8Array.from(der))

const derOf = (one: Attribute): Uint8Array => new Uint8Array(one.toSchema().toBER())

const attribute = (type: string, value: BaseBlock): Attribute => new Attribute({ type, values: [value] })

const octets = (bytes: Uint8Array): OctetString => new OctetString({ valueHex: Uint8Array.from(bytes).buffer })

const digestAlgorithm = (digest: Digest): AlgorithmIdentifier =>
  new AlgorithmIdentifier({ algorithmId: digestOid(digest), algorithmParams: new Null() })

const ecdsa: Readonly<Record<string, string>> = {
  sha256: '1.2.840.10045.4.3.2',
  sha384: '1.2.840.10045.4.3.3',
  sha512: '1.2.840.10045.4.3.4',
}

const signatureAlgorithm = (kunci: KeyObject, digest: Digest): AlgorithmIdentifier =>
  kunci.asymmetricKeyType === 'ec'
    ? new AlgorithmIdentifier({ algorithmId: ecdsa[digest] ?? '' })
    : new AlgorithmIdentifier({ algorithmId: '1.2.840.113549.1.1.11', algorithmParams: new Null() })

// ESSCertIDv2; SHA-256 is its default and therefore not written.
const signingCertificate = (der: Uint8Array, digest: Digest): Sequence => {
  const hash = octets(createHash(digest).update(der).digest())
  const algorithm =
    digest === 'sha256' ? [] : [new Sequence({ value: [new ObjectIdentifier({ value: digestOid(digest) })] })]
  const id = new Sequence({ value: [...algorithm, hash] })
  return new Sequence({ value: [new Sequence({ value: [id] })] })
}
