// Rule W: every change of office data appends one operation here, in the transaction that makes the change.
import { and, count, desc, eq } from 'drizzle-orm'
import { nextHlc } from '#domain/op/hlc.ts'
import type { Hlc } from '#domain/op/hlc.ts'
import { canonicalBody, canonicalHeader } from '#domain/op/operation.ts'
import type { Base, NewOperation, OperationHeader } from '#domain/op/operation.ts'
import type { Clock, NewId } from '#domain/waktu/clock.ts'
import type { ReadableDb, ReadStatement, WritableDb } from '#db/connection.ts'
import { chainHash, hashText } from '#db/op-hash.ts'
import { type fieldClock, opLog, syncState } from '#db/schema/op-log.ts'

type OpDeps = { readonly clock: Clock; readonly newId: NewId }

/** End of this device's chain. */
export type ChainHead = {
  readonly device: string
  readonly epoch: number
  readonly lastDevSeq: number
  readonly lastHash: string
  readonly lastHlc: Hlc
}

/** Where this device's chain ends. Throws before `createDevice`. */
export const readChainHead = (db: ReadableDb): ChainHead => {
  const row = db
    .select({
      device: syncState.device,
      epoch: syncState.epoch,
      lastDevSeq: syncState.lastDevSeq,
      lastHash: syncState.lastHash,
      lastHlc: syncState.lastHlc,
    })
    .from(syncState)
    .get()
  if (!row) throw new Error('this database has no device yet: createDevice comes first')
  return row
}

/** Whether this database has an operation at all (kelurahan and first numbers are frozen from then on, decision 000.19). */
export const countOperations = (db: ReadableDb): number => db.select({ n: count() }).from(opLog).get()?.n ?? 0

/** Appends one operation to this device's chain; call it inside the transaction of the change. */
export const appendOperation = (
  db: WritableDb,
  deps: OpDeps,
  operation: NewOperation,
): { readonly opId: string; readonly hlc: Hlc; readonly devSeq: number } => {
  if (!db.$client.inTransaction) throw new Error('an operation is appended inside the transaction of its change')
  const prepared = prepareOperations(db, deps, [operation])
  insertPrepared(db, prepared)
  const row = prepared.rows[0]
  if (!row) throw new Error('no operation was prepared')
  return { opId: row.opId, hlc: row.hlc, devSeq: row.devSeq }
}

/** Operations computed ahead of their transaction: valid as long as the chain still ends at `from`. */
export type PreparedOperations = {
  readonly from: ChainHead
  readonly to: ChainHead
  readonly rows: readonly (typeof opLog.$inferInsert)[]
  readonly clocks: readonly (typeof fieldClock.$inferInsert)[]
}

/** Computes many operations at once (an import); nothing is written. */
export const prepareOperations = (
  db: ReadableDb,
  { clock, newId }: OpDeps,
  operations: Iterable<NewOperation>,
): PreparedOperations => {
  const from = readChainHead(db)
  const rows: (typeof opLog.$inferInsert)[] = []
  const clocks = new Map<string, typeof fieldClock.$inferInsert>()
  const readClock = db.$client.prepare(clockSql).pluck()
  const now = clock.now()
  let to = from
  for (const { entity, entityId, kind, body, groups } of operations) {
    const opId = newId()
    const hlc = nextHlc(to.lastHlc, now, to.device)
    const base = groups && groups.length > 0 ? readBase(readClock, clocks, { entity, entityId, groups }) : null
    const header: OperationHeader = {
      opId,
      device: to.device,
      epoch: to.epoch,
      devSeq: to.lastDevSeq + 1,
      entity,
      entityId,
      kind,
      v: 1,
      hlc,
      base,
    }
    const text = canonicalBody(body)
    const bodyHash = hashText(text)
    const hash = chainHash(to.lastHash, canonicalHeader(header), bodyHash)
    rows.push({
      ...header,
      base: base && JSON.stringify(base),
      body: text,
      bodyHash,
      hash,
      seq: null,
      effHlc: null,
      status: 'lokal',
      applied: true,
    })
    for (const grp of groups ?? [])
      clocks.set(`${entity} ${entityId} ${grp}`, { entity, entityId, grp, effHlc: hlc, opId })
    to = { ...to, lastDevSeq: header.devSeq, lastHash: hash, lastHlc: hlc }
  }
  return { from, to, rows, clocks: [...clocks.values()] }
}

/** Writes prepared operations. False, and nothing written, when the chain has grown since: prepare them again. */
export const insertPrepared = (db: WritableDb, { from, to, rows, clocks }: PreparedOperations): boolean => {
  const head = readChainHead(db)
  if (head.lastHash !== from.lastHash || head.epoch !== from.epoch) return false
  const insertRow = db.$client.prepare(
    `INSERT INTO op_log (op_id, device, epoch, dev_seq, entity, entity_id, kind, v, hlc, base, body, body_hash, hash, status, applied)
     VALUES (@opId, @device, @epoch, @devSeq, @entity, @entityId, @kind, @v, @hlc, @base, @body, @bodyHash, @hash, @status, 1)`,
  )
  for (const row of rows) insertRow.run({ ...row, applied: 1 })
  const upsertClock = db.$client.prepare(
    `INSERT INTO field_clock (entity, entity_id, grp, eff_hlc, op_id) VALUES (@entity, @entityId, @grp, @effHlc, @opId)
     ON CONFLICT (entity, entity_id, grp) DO UPDATE SET eff_hlc = excluded.eff_hlc, op_id = excluded.op_id`,
  )
  for (const row of clocks) upsertClock.run(row)
  db.update(syncState)
    .set({ lastDevSeq: to.lastDevSeq, lastHash: to.lastHash, lastHlc: to.lastHlc })
    .where(eq(syncState.satu, 1))
    .run()
  return true
}

/** The newest operations about one thing, newest first. */
export const listOperations = (
  db: ReadableDb,
  { entity, entityId, batas }: { readonly entity: string; readonly entityId: string; readonly batas: number },
): (typeof opLog.$inferSelect)[] =>
  db
    .select()
    .from(opLog)
    .where(and(eq(opLog.entity, entity), eq(opLog.entityId, entityId)))
    .orderBy(desc(opLog.hlc))
    .limit(batas)
    .all()

type Changed = { readonly entity: string; readonly entityId: string; readonly groups: readonly string[] }

const clockSql = 'SELECT eff_hlc FROM field_clock WHERE entity = ? AND entity_id = ? AND grp = ?'

const readBase = (
  read: ReadStatement,
  written: ReadonlyMap<string, { readonly effHlc: string }>,
  changed: Changed,
): Base => {
  const { entity, entityId, groups } = changed
  const clockOf = (grp: string): Hlc | null => {
    const seen = written.get(`${entity} ${entityId} ${grp}`)?.effHlc ?? read.get(entity, entityId, grp)
    return typeof seen === 'string' ? seen : null
  }
  return Object.fromEntries([...groups].toSorted().map((grp) => [grp, clockOf(grp)]))
}
