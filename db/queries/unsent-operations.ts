// Operations of this PC that no server has confirmed yet: the rows of op_log without a sequence.
import type { ReadableDb } from '#db/connection.ts'

/** How many operations wait to be sent. */
export const countUnsent = (db: ReadableDb): number =>
  Number(db.$client.prepare('SELECT count(*) FROM op_log WHERE seq IS NULL').pluck().get())
