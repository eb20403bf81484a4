// Statements prepared once per connection: search asks at every keypress, a rebuild writes a million words.
import type { ReadableDb, ReadStatement, WritableDb } from '#db/connection.ts'

const byClient = new WeakMap<ReadableDb['$client'], Map<string, ReadStatement>>()

/** The statement of this text on this connection, prepared at its first use. */
export const prepareOnce = ({ $client: client }: Pick<ReadableDb, '$client'>, sql: string): ReadStatement => {
  const known = byClient.get(client) ?? new Map<string, ReadStatement>()
  byClient.set(client, known)
  const statement = known.get(sql) ?? client.prepare(sql)
  known.set(sql, statement)
  return statement
}

type WriteStatement = ReadStatement & { readonly run: (...values: readonly unknown[]) => unknown }
const writesByClient = new WeakMap<WritableDb['$client'], Map<string, WriteStatement>>()

/** The same for a statement that writes. */
export const prepareWriteOnce = ({ $client: client }: WritableDb, sql: string): WriteStatement => {
  const known = writesByClient.get(client) ?? new Map<string, WriteStatement>()
  writesByClient.set(client, known)
  const statement: WriteStatement = known.get(sql) ?? client.prepare<unknown[]>(sql)
  known.set(sql, statement)
  return statement
}
