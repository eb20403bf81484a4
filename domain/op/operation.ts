// One operation: a change of office data as it travels to other PCs and the city (decision 000.2-5). Pure; hashing is in db/.
import { canonicalJson } from './canonical.ts'
import type { Json } from './canonical.ts'
import type { Hlc } from './hlc.ts'

/** What a use case says about its change. One use case appends one operation. */
export type NewOperation = {
  /** Kind of thing that changes: 'surat', 'penduduk', 'pejabat', 'pengaturan', ... */
  readonly entity: string
  readonly entityId: string
  /** What happened to it: 'terbit', 'batal', 'tambah', 'ubah', ... */
  readonly kind: string
  /** Facts of the change. Never passwords, keys or image bytes; larger content is a blob named by its sha256. */
  readonly body: Json
  /** Field groups this changes on something that exists already; none for a creation or a fact. */
  readonly groups?: readonly string[]
}

/** For each changed field group the clock seen before the change; null = unchanged since its creation. */
export type Base = Readonly<Record<string, Hlc | null>>

/** Everything about an operation except its body. The office code is not part of it (decision 000.2). */
export type OperationHeader = {
  readonly opId: string
  readonly device: string
  readonly epoch: number
  /** 1, 2, 3 ... within device and epoch. */
  readonly devSeq: number
  readonly entity: string
  readonly entityId: string
  readonly kind: string
  /** Version of the body's form. */
  readonly v: number
  readonly hlc: Hlc
  readonly base: Base | null
}

/** Largest canonical body in bytes of UTF-8. */
export const maxBodyBytes = 64 * 1024

/** Hash before the first operation of epoch 0. */
export const noHash = '0'.repeat(64)

/** Canonical text of the body. Throws when it is too large: then the content belongs in a blob. */
export const canonicalBody = (body: unknown): string => {
  const text = canonicalJson(body)
  if (!fitsBody(text)) throw new RangeError(`the body of an operation takes more than ${maxBodyBytes} bytes`)
  return text
}

/** Whether a canonical text is small enough for a body. A UTF-16 unit takes at most three bytes, so most need no counting. */
export const fitsBody = (text: string): boolean => text.length * 3 <= maxBodyBytes || countUtf8(text) <= maxBodyBytes

/** Canonical text of the header; field names as in the city's tables. The keys of `base` are the field groups. */
export const canonicalHeader = (header: OperationHeader): string =>
  canonicalJson({
    base: header.base,
    dev_seq: header.devSeq,
    device: header.device,
    entity: header.entity,
    entity_id: header.entityId,
    epoch: header.epoch,
    hlc: header.hlc,
    kind: header.kind,
    op_id: header.opId,
    v: header.v,
  })

const countUtf8 = (text: string): number => {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
