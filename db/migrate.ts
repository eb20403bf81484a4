// Brings a database to the schema of this program: one transaction per migration, a copy before changing an office's data.
import { migrations } from './generated/migrations.ts'
import type { WritableDb } from './connection.ts'

export type Migration = { readonly version: number; readonly name: string; readonly sql: string }

export type MigrateResult =
  | { readonly state: 'current' }
  | { readonly state: 'migrated'; readonly from: number; readonly to: number }
  /** Made by a newer program; nothing was touched. */
  | { readonly state: 'newer'; readonly found: number; readonly known: number }

/** Version of the schema of the open database. */
export const schemaVersion = (db: WritableDb): number => Number(db.$client.pragma('user_version', { simple: true }))

/**
 * Applies what is missing. `copyFirst` makes the encrypted copy before an existing database is changed (SECURITY R-12);
 * it is not called for a new, empty one. `known` is the list to apply: the program's own, or a shorter one in tests.
 */
export const migrate = (
  db: WritableDb,
  { copyFirst, known }: { readonly copyFirst: () => void; readonly known: readonly Migration[] },
): MigrateResult => {
  const from = schemaVersion(db)
  const to = known.at(-1)?.version ?? 0
  if (from > to) return { state: 'newer', found: from, known: to }
  if (from === to) return { state: 'current' }
  if (from > 0) copyFirst()
  for (const migration of known.filter(({ version }) => version > from)) apply(db, migration)
  return { state: 'migrated', from, to }
}

/** The migrations of this program, in order. */
export const allMigrations: readonly Migration[] = migrations

const apply = (db: WritableDb, { version, name, sql: text }: Migration): void => {
  const { $client: client } = db
  client.exec('BEGIN IMMEDIATE')
  try {
    client.exec(text)
    const broken = client.pragma('foreign_key_check')
    if (!Array.isArray(broken) || broken.length > 0) throw new Error(`migration ${name} leaves broken references`)
    client.pragma(`user_version=${version}`)
    client.exec('COMMIT')
  } catch (error) {
    if (client.inTransaction) client.exec('ROLLBACK')
    throw error
  }
}
