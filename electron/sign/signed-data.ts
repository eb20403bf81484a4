// CMS SignedData with one signer, read strictly: what is neither signed nor understood makes it unreadable, so that
// nothing can be hidden in a signature and no byte of it can change unseen.
import { childrenOf, type Der, isA, isContext, oidOf, readDer, smallOf } from './der.ts'

export type SignedData = {
  readonly digestAlgorithms: readonly Der[]
  readonly contentType: string
  /** The content when it is inside (time stamps); null when it is detached. */
  readonly content: Uint8Array | null
  readonly certificates: readonly Uint8Array[]
  readonly signer: Signer
}

type Signer = {
  /** Issuer and serial number of the certificate, or its key id. */
  readonly by: { readonly issuer: Uint8Array; readonly serial: Uint8Array } | { readonly keyId: Uint8Array }
  readonly digestAlgorithm: Der
  /** The signed attributes as they are signed: as a SET. */
  readonly attributesDer: Uint8Array
  readonly attributes: ReadonlyMap<string, readonly Der[]>
  readonly signatureAlgorithm: Der
  readonly signature: Uint8Array
  readonly unsigned: ReadonlyMap<string, readonly Der[]>
}

const signedDataOid = '1.2.840.113549.1.7.2'

/** Reads a ContentInfo with SignedData; null for anything else. */
export const readSignedData = (der: Uint8Array): SignedData | null => {
  const info = readDer(der)
  const [type, wrapped, ...rest] = info?.children ?? []
  if (!isA(info ?? undefined, 'sequence') || rest.length > 0) return null
  const body = isContext(wrapped, 0) && wrapped.children.length === 1 ? wrapped.children[0] : undefined
  return oidOf(type) === signedDataOid && isA(body, 'sequence') ? readBody(body) : null
}

const readBody = ({ children }: Der): SignedData | null => {
  const [version, digestAlgorithms, encapsulated, ...after] = children
  const certificates = isContext(after[0], 0) ? after.shift() : undefined
  if (isContext(after[0], 1)) after.shift() // revocation lists: not taken from here
  const [signers, ...rest] = after
  const encapsulation = readEncapsulated(encapsulated)
  if (!isA(digestAlgorithms, 'set') || !encapsulation || !isA(signers, 'set') || rest.length > 0) return null
  const signer = signers.children.length === 1 ? readSigner(signers.children[0]) : null
  if (!signer || smallOf(version) !== versionOf(signer, encapsulation.contentType)) return null
  return {
    digestAlgorithms: digestAlgorithms.children,
    ...encapsulation,
    certificates: (certificates?.children ?? []).map(({ raw }) => raw),
    signer,
  }
}

// RFC 5652 5.1; certificates of other kinds are not read.
const versionOf = (signer: Signer, contentType: string): number =>
  'keyId' in signer.by || contentType !== '1.2.840.113549.1.7.1' ? 3 : 1

const readEncapsulated = (node: Der | undefined): Pick<SignedData, 'contentType' | 'content'> | null => {
  const [type, wrapped, ...rest] = childrenOf(node)
  const contentType = oidOf(type)
  if (contentType === '' || rest.length > 0) return null
  if (!wrapped) return { contentType, content: null }
  const content = isContext(wrapped, 0) ? wrapped.children[0] : undefined
  return isA(content, 'octetString') && content.children.length === 0 ? { contentType, content: content.content } : null
}

const readSigner = (node: Der | undefined): Signer | null => {
  const [version, sid, digestAlgorithm, ...after] = childrenOf(node)
  const signed = isContext(after[0], 0) ? after.shift() : undefined
  const [signatureAlgorithm, signature, unsignedNode, ...rest] = after
  if (!sid || !digestAlgorithm || !signed || !signatureAlgorithm || !isA(signature, 'octetString')) return null
  if (rest.length > 0 || (unsignedNode && !isContext(unsignedNode, 1))) return null
  const by = readSid(sid)
  const attributes = readAttributes(signed)
  const unsigned = unsignedNode ? readAttributes(unsignedNode) : new Map<string, readonly Der[]>()
  if (!by || !attributes || !unsigned || smallOf(version) !== ('keyId' in by ? 3 : 1)) return null
  const attributesDer = Uint8Array.from(signed.raw)
  attributesDer[0] = 0x31
  return { by, digestAlgorithm, attributesDer, attributes, signatureAlgorithm, signature: signature.content, unsigned }
}

const readSid = (node: Der): Signer['by'] | null => {
  if (node.tagClass === 3) return node.tag === 0 ? { keyId: node.content } : null
  const [issuer, serial, ...rest] = childrenOf(node)
  return issuer && isA(serial, 'integer') && rest.length === 0 ? { issuer: issuer.raw, serial: serial.content } : null
}

// Every attribute once, with at least one value.
const readAttributes = (node: Der): ReadonlyMap<string, readonly Der[]> | null => {
  const found = new Map<string, readonly Der[]>()
  for (const attribute of node.children) {
    const [type, values, ...rest] = childrenOf(attribute)
    const oid = oidOf(type)
    if (oid === '' || found.has(oid) || !isA(values, 'set') || values.children.length === 0 || rest.length > 0)
      return null
    found.set(oid, values.children)
  }
  return found
}
