// ASN.1 as plain nodes that keep their own bytes: signatures and hashes are taken over what stands in the file, never over
// something written anew. Read strictly as DER, so that no length and no byte can change unseen; BER, with lengths left
// open, only where files really are written so (PKCS#12).
import { fromBER, GeneralizedTime, ObjectIdentifier, UTCTime } from 'asn1js'

export type Der = {
  /** 1 universal, 2 application, 3 context, 4 private. */
  readonly tagClass: number
  readonly tag: number
  /** The whole node, and what stands behind its length. */
  readonly raw: Uint8Array
  readonly content: Uint8Array
  readonly children: readonly Der[]
}

const tags = { boolean: 1, integer: 2, bitString: 3, octetString: 4, null: 5, oid: 6, sequence: 16, set: 17 } as const

const maxDepth = 64

/** The first node of the bytes, and how long it is; null for anything that is not DER. */
export const readDerPrefix = (bytes: Uint8Array): { readonly node: Der; readonly length: number } | null => {
  const node = parse(bytes, 0, 'DER')
  return node && { node, length: node.raw.length }
}

/** The node that the bytes are, without anything behind it. */
export const readDer = (bytes: Uint8Array): Der | null => {
  const node = parse(bytes, 0, 'DER')
  return node?.raw.length === bytes.length ? node : null
}

/** The same for bytes that may be BER. */
export const readBer = (bytes: Uint8Array): Der | null => {
  const node = parse(bytes, 0, 'BER')
  return node?.raw.length === bytes.length ? node : null
}

const parse = (bytes: Uint8Array, depth: number, rules: 'DER' | 'BER'): Der | null => {
  const [first, second] = bytes
  // Tags above 30 occur in nothing that is read here.
  if (first === undefined || second === undefined || depth > maxDepth || (first & 31) === 31) return null
  const constructed = (first & 32) !== 0
  const node = { tagClass: (first >> 6) + 1, tag: first & 31 }
  if (second === 0x80) return rules === 'BER' && constructed ? parseOpen(bytes, depth, node) : null
  const head = lengthOf(bytes, second, rules)
  if (!head || head.from + head.length > bytes.length) return null
  const raw = bytes.subarray(0, head.from + head.length)
  const content = raw.subarray(head.from)
  const children = constructed ? parseAll(content, depth, rules) : []
  return children && { ...node, raw, content, children }
}

// The length in as few bytes as it takes.
const lengthOf = (
  bytes: Uint8Array,
  second: number,
  rules: 'DER' | 'BER',
): { readonly from: number; readonly length: number } | null => {
  if (second < 0x80) return { from: 2, length: second }
  const count = second - 0x80
  if (count > 4 || bytes.length < 2 + count) return null
  const length = Buffer.from(bytes.subarray(2, 2 + count)).readUIntBE(0, count)
  const shortest = length >= 0x80 && bytes[2] !== 0
  return shortest || rules === 'BER' ? { from: 2 + count, length } : null
}

const parseAll = (content: Uint8Array, depth: number, rules: 'DER' | 'BER'): readonly Der[] | null => {
  const children: Der[] = []
  for (let at = 0; at < content.length;) {
    const child = parse(content.subarray(at), depth + 1, rules)
    if (!child) return null
    children.push(child)
    at += child.raw.length
  }
  return children
}

// Children up to two zeros.
const parseOpen = (bytes: Uint8Array, depth: number, node: Pick<Der, 'tagClass' | 'tag'>): Der | null => {
  const children: Der[] = []
  for (let at = 2; at + 1 < bytes.length;) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) {
      return { ...node, raw: bytes.subarray(0, at + 2), content: bytes.subarray(2, at), children }
    }
    const child = parse(bytes.subarray(at), depth + 1, 'BER')
    if (!child) return null
    children.push(child)
    at += child.raw.length
  }
  return null
}

/** Whether a node is of this universal type. */
export const isA = (node: Der | undefined, type: keyof typeof tags): node is Der & { readonly tagClass: 1 } =>
  node?.tagClass === 1 && node.tag === tags[type]

/** Whether a node has this context tag. */
export const isContext = (node: Der | undefined, tag: number): node is Der & { readonly tagClass: 3 } =>
  node?.tagClass === 3 && node.tag === tag

/** The parts of a SEQUENCE; none of anything else. */
export const childrenOf = (node: Der | undefined): readonly Der[] => (isA(node, 'sequence') ? node.children : [])

/** The bytes of a BIT STRING of whole bytes; null for anything else. */
export const bitsOf = (node: Der | undefined): Uint8Array | null =>
  isA(node, 'bitString') && node.content[0] === 0 ? node.content.subarray(1) : null

/** An object identifier as dotted text; '' for anything else. */
export const oidOf = (node: Der | undefined): string => {
  if (!isA(node, 'oid')) return ''
  const { result } = fromBER(Uint8Array.from(node.raw))
  return result instanceof ObjectIdentifier ? result.valueBlock.toString() : ''
}

/** A small whole number; null for anything else. */
export const smallOf = (node: Der | undefined): number | null => {
  if (!isA(node, 'integer') || node.content.length === 0 || node.content.length > 4) return null
  return Buffer.from(node.content).readIntBE(0, node.content.length)
}

/** An instant in UTC ms; null for anything else. */
export const timeOf = (node: Der | undefined): number | null => {
  if (!node) return null
  const { result } = fromBER(Uint8Array.from(node.raw))
  const time = result instanceof UTCTime || result instanceof GeneralizedTime ? result.toDate().getTime() : NaN
  return Number.isFinite(time) ? time : null
}

/** Whether two runs of bytes are the same. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0
