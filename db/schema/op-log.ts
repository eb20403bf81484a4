// Operation log, clocks of field groups and the state of this device.
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { sql } from 'drizzle-orm'

/** Append-only by trigger. Rows without `seq` are the outbox. */
export const opLog = sqliteTable(
  'op_log',
  {
    opId: text('op_id').primaryKey(),
    device: text().notNull(),
    epoch: integer().notNull(),
    devSeq: integer('dev_seq').notNull(),
    entity: text().notNull(),
    entityId: text('entity_id').notNull(),
    kind: text().notNull(),
    v: integer().notNull(),
    hlc: text().notNull(),
    /** JSON object {field group: clock seen | null}, or null when the operation changes no group. */
    base: text(),
    body: text().notNull(),
    bodyHash: text('body_hash').notNull(),
    hash: text().notNull(),
    seq: integer(),
    effHlc: text('eff_hlc'),
    status: text().notNull(),
    applied: integer({ mode: 'boolean' }).notNull(),
  },
  (t) => [
    uniqueIndex('op_log_dev_seq').on(t.device, t.epoch, t.devSeq),
    uniqueIndex('op_log_seq')
      .on(t.seq)
      .where(sql`seq IS NOT NULL`),
    index('op_log_outbox')
      .on(t.device, t.epoch, t.devSeq)
      .where(sql`seq IS NULL`),
    index('op_log_entity').on(t.entity, t.entityId),
  ],
)

export const fieldClock = sqliteTable(
  'field_clock',
  {
    entity: text().notNull(),
    entityId: text('entity_id').notNull(),
    grp: text().notNull(),
    effHlc: text('eff_hlc').notNull(),
    opId: text('op_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.entity, t.entityId, t.grp] })],
)

/** One row: who this device is and how far its log reaches. */
export const syncState = sqliteTable('sync_state', {
  satu: integer().primaryKey(),
  kel: text().notNull(),
  device: text().notNull(),
  epoch: integer().notNull(),
  generation: text(),
  pullSeq: integer('pull_seq').notNull(),
  pullHash: text('pull_hash'),
  lastDevSeq: integer('last_dev_seq').notNull(),
  lastHash: text('last_hash').notNull(),
  lastHlc: text('last_hlc').notNull(),
  serverTimeOffset: integer('server_time_offset').notNull(),
  lastContact: text('last_contact'),
  pausedReason: text('paused_reason'),
})
