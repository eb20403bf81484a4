// ASN.1 as plain nodes that remember their own bytes: signatures and hashes are taken over what stands in the file, never
// over something written anew. The parsing itself, with its limits of depth and number, is asn1js.
import { type BaseBlock, EndOfContent, fromBER, GeneralizedTime, ObjectIdentifier, UTCTime } from 'asn1js'

export type Der = {
  /** 1 universal, 2 application, 3 context, 4 private. */
  readonly tagClass: number
  readonly tag: number
  /** The whole node, and what stands behind its length. */
  readonly raw: Uint8Array
  readonly content: Uint8Array
  readonly children: readonly Der[]
}

export const tags = {
  boolean: 1,
  integer: 2,
  bitString: 3,
  octetString: 4,
  null: 5,
  oid: 6,
  sequence: 16,
  set: 17,
} as const

/** The first node of the bytes, and how long it is; null for anything that is not ASN.1. */
export const readDerPrefix = (bytes: Uint8Array): { readonly node: Der; readonly length: number } | null => {
  try {
    const copy = Uint8Array.from(bytes) // asn1js looks at the whole buffer under a view
    const { result, offset } = fromBER(copy, { maxNodes: 500_000 }) // long lists of revoked certificates
    return offset < 0 ? null : { node: nodeOf(result), length: offset }
  } catch {
    return null
  }
}

/** The node that the bytes are, without anything behind it. */
export const readDer = (bytes: Uint8Array): Der | null => {
  const found = readDerPrefix(bytes)
  return found && found.length === bytes.length ? found.node : null
}

const nodeOf = (block: BaseBlock): Der => {
  const raw = Uint8Array.from(block.valueBeforeDecodeView)
  const head = block.idBlock.blockLength + block.lenBlock.blockLength
  // Constructed blocks have a list of blocks as their value.
  const inner: unknown = 'value' in block.valueBlock ? block.valueBlock.value : null
  const list = block.idBlock.isConstructed && Array.isArray(inner) ? inner.filter(isBlock) : []
  return {
    tagClass: block.idBlock.tagClass,
    tag: block.idBlock.tagNumber,
    raw,
    content: raw.subarray(head),
    children: list.filter((child) => !(child instanceof EndOfContent)).map(nodeOf),
  }
}

const isBlock = (value: unknown): value is BaseBlock =>
  typeof value === 'object' && value !== null && 'idBlock' in value && 'lenBlock' in value

/** Whether a node is of this universal type. */
export const isA = (node: Der | undefined, type: keyof typeof tags): node is Der & { readonly tagClass: 1 } =>
  node?.tagClass === 1 && node.tag === tags[type]

/** Whether a node has this context tag. */
export const isContext = (node: Der | undefined, tag: number): node is Der & { readonly tagClass: 3 } =>
  node?.tagClass === 3 && node.tag === tag

/** An object identifier as dotted text; '' for anything else. */
export const oidOf = (node: Der | undefined): string => {
  if (!isA(node, 'oid')) return ''
  const { result } = fromBER(node.raw)
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
  const { result } = fromBER(node.raw)
  const time = result instanceof UTCTime || result instanceof GeneralizedTime ? result.toDate().getTime() : NaN
  return Number.isFinite(time) ? time : null
}

/** Whether two runs of bytes are the same. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0
