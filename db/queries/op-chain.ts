// Checks this device's chain of operations from stored rows: nothing edited, left out, reordered or cut off at the end.
import { err, ok } from '#domain/result.ts'
import type { Result } from '#domain/result.ts'
import { canonicalHeader, noHash } from '#domain/op/operation.ts'
import type { Base } from '#domain/op/operation.ts'
import type { ReadableDb } from '#db/connection.ts'
import { chainHash, hashText } from '#db/op-hash.ts'
import type { opLog } from '#db/schema/op-log.ts'
import { readChainHead } from './op-log.ts'

/** The first operation that does not fit, and why. */
export type BrokenChain = {
  readonly code: 'RantaiPutus'
  readonly epoch: number
  readonly devSeq: number
  readonly reason: 'gap' | 'body' | 'hash' | 'clock' | 'end'
}

type Row = Pick<
  typeof opLog.$inferSelect,
  | 'opId'
  | 'device'
  | 'epoch'
  | 'devSeq'
  | 'entity'
  | 'entityId'
  | 'kind'
  | 'v'
  | 'hlc'
  | 'base'
  | 'body'
  | 'bodyHash'
  | 'hash'
>

type Seen = { readonly epoch: number; readonly devSeq: number; readonly hash: string; readonly hlc: string }

const rowsSql = `SELECT op_id AS opId, device, epoch, dev_seq AS devSeq, entity, entity_id AS entityId, kind, v, hlc, base, body,
  body_hash AS bodyHash, hash FROM op_log WHERE device = ? ORDER BY epoch, dev_seq`

/** Recomputes the whole chain of this device. */
export const verifyChain = (db: ReadableDb): Result<{ readonly count: number }, BrokenChain> => {
  const head = readChainHead(db)
  let seen: Seen = { epoch: 0, devSeq: 0, hash: noHash, hlc: '' }
  let count = 0
  for (const row of db.$client.prepare(rowsSql).iterate(head.device) as IterableIterator<Row>) {
    const reason = findFault(seen, row)
    if (reason) return err({ code: 'RantaiPutus', epoch: row.epoch, devSeq: row.devSeq, reason })
    seen = row
    count += 1
  }
  // An epoch without operations ends where the one before ended.
  const lastDevSeq = seen.epoch === head.epoch ? seen.devSeq : 0
  if (lastDevSeq !== head.lastDevSeq || seen.hash !== head.lastHash) {
    return err({ code: 'RantaiPutus', epoch: head.epoch, devSeq: lastDevSeq + 1, reason: 'end' })
  }
  return ok({ count })
}

const findFault = (seen: Seen, row: Row): BrokenChain['reason'] | null => {
  const expected = row.epoch === seen.epoch ? seen.devSeq + 1 : 1
  if (row.devSeq !== expected) return 'gap'
  if (hashText(row.body) !== row.bodyHash) return 'body'
  const base = row.base === null ? null : (JSON.parse(row.base) as Base)
  if (chainHash(seen.hash, canonicalHeader({ ...row, base }), row.bodyHash) !== row.hash) return 'hash'
  return row.hlc > seen.hlc ? null : 'clock'
}
