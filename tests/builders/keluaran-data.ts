// One hash over every row of every table: tells whether anything at all was written.
import { createHash } from 'node:crypto'
import type { ReadableDb } from '#db/connection.ts'

/** Hash of the whole content of a database, or of all but some of its tables. */
export const dumpHash = (db: ReadableDb, except: readonly string[] = []): string => {
  const hash = createHash('sha256')
  const tables = db.$client
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'cari%' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .pluck()
    .all()
  for (const table of tables.filter((name) => !except.includes(String(name)))) {
    hash.update(`\n${String(table)}\n`)
    for (const row of db.$client
      .prepare(`SELECT * FROM "${String(table)}"`)
      .raw()
      .iterate())
      hash.update(JSON.stringify(row))
  }
  return hash.digest('hex')
}
