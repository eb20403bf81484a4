// The first schema. Pattern for later ones: `migrateTo(db, N - 1)`, insert rows, `migrateTo(db, N)`, compare whole tables.
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { is } from 'drizzle-orm'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { generateMigrations } from '#build/generate/migrations.ts'
import { closeDatabase, openDatabase } from '#db/connection.ts'
import type { WritableDb } from '#db/connection.ts'
import { allMigrations, migrate, schemaVersion } from '#db/migrate.ts'
import type { Migration } from '#db/migrate.ts'
import * as schema from '#db/schema/index.ts'

let dir = ''
let db: WritableDb
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'siakel-migrasi-'))
  db = openDatabase({ file: join(dir, 'kantor.db'), key: new Uint8Array(32).fill(1), mode: 'create' })
})
afterEach(() => {
  closeDatabase(db)
  rmSync(dir, { recursive: true, force: true })
})

const never = (): void => {
  throw new Error('no copy was expected')
}
const migrateTo = (version: number, copyFirst = never) =>
  migrate(db, { copyFirst, known: allMigrations.filter((migration) => migration.version <= version) })
const next = (sql: string): readonly Migration[] => [
  ...allMigrations,
  { version: allMigrations.length + 1, name: 'uji', sql },
]

describe('migrations', () => {
  test('a new database gets every migration, without a copy of nothing', () => {
    expect(migrateTo(1)).toEqual({ state: 'migrated', from: 0, to: 1 })
    expect(schemaVersion(db)).toBe(1)
    expect(migrateTo(1)).toEqual({ state: 'current' })
  })

  test('an existing database is copied before it is changed', () => {
    migrateTo(allMigrations.length)
    let copies = 0
    migrate(db, { copyFirst: () => (copies += 1), known: next('CREATE TABLE uji (a TEXT) STRICT') })
    expect([copies, schemaVersion(db)]).toEqual([1, allMigrations.length + 1])
  })

  test('when the copy fails nothing is changed', () => {
    migrateTo(allMigrations.length)
    expect(() => migrate(db, { copyFirst: never, known: next('CREATE TABLE uji (a TEXT) STRICT') })).toThrow(/copy/)
    expect(schemaVersion(db)).toBe(allMigrations.length)
  })

  test('a migration that fails half-way leaves the version before, whole', () => {
    migrateTo(allMigrations.length)
    expect(() =>
      migrate(db, {
        copyFirst: () => undefined,
        known: next('CREATE TABLE uji (a TEXT) STRICT; DROP TABLE tidak_ada'),
      }),
    ).toThrow(/no such table/)
    expect(schemaVersion(db)).toBe(allMigrations.length)
    expect(db.$client.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'uji'`).pluck().get()).toBe(0)
  })

  test('a migration that leaves broken references is refused', () => {
    migrateTo(allMigrations.length)
    const broken = `CREATE TABLE uji (a TEXT REFERENCES surat(id)) STRICT; PRAGMA defer_foreign_keys=ON; INSERT INTO uji VALUES ('tidak-ada')`
    expect(() => migrate(db, { copyFirst: () => undefined, known: next(broken) })).toThrow(/references|FOREIGN KEY/)
    expect(schemaVersion(db)).toBe(allMigrations.length)
  })

  test('a database of a newer program is refused and left as it is', () => {
    db.$client.pragma('user_version=99')
    expect(migrate(db, { copyFirst: never, known: allMigrations })).toEqual({
      state: 'newer',
      found: 99,
      known: allMigrations.length,
    })
    expect(db.$client.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()).toBe(0)
  })

  test('the text in the program is the text of the .sql files', () => {
    const { path, text } = generateMigrations()
    expect(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')).toBe(text)
  })
})

describe('0001-awal', () => {
  type Column = { readonly name: string; readonly type: string; readonly notNull: boolean; readonly key: boolean }
  type Info = { readonly name: string; readonly type: string; readonly notnull: number; readonly pk: number }
  const tables = Object.values<unknown>(schema).flatMap((value) => (is(value, SQLiteTable) ? [value] : []))
  const byName = (a: Column, b: Column): number => (a.name < b.name ? -1 : 1)
  const stored = (table: string): readonly Column[] =>
    (db.$client.pragma(`table_info(${table})`) as readonly Info[])
      .map(({ name, type, notnull, pk }) => ({ name, type, notNull: notnull === 1 || pk > 0, key: pk > 0 }))
      .toSorted(byName)
  const typed = (table: SQLiteTable): readonly Column[] => {
    const { columns, primaryKeys } = getTableConfig(table)
    const keys = new Set(primaryKeys.flatMap((key) => key.columns.map(({ name }) => name)))
    return columns
      .map((column) => ({ column, key: column.primary || keys.has(column.name) }))
      .map(({ column, key }) => ({
        name: column.name,
        type: column.getSQLType().toUpperCase(),
        notNull: column.notNull || key,
        key,
      }))
      .toSorted(byName)
  }

  test('the typed tables are the stored tables, column by column', () => {
    migrateTo(allMigrations.length)
    for (const table of tables) {
      const { name } = getTableConfig(table)
      expect({ name, columns: typed(table) }).toEqual({ name, columns: stored(name) })
    }
    const names = db.$client
      .prepare(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'cari\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite_%'`,
      )
      .pluck()
      .all()
    const typedNames = tables.map((table) => getTableConfig(table).name)
    expect(names.filter((name) => !typedNames.includes(String(name)))).toEqual([])
  })

  test('indexes of the typed tables exist under the same names, unique where they are', () => {
    migrateTo(allMigrations.length)
    const list = (table: string): string[] =>
      (db.$client.pragma(`index_list(${table})`) as readonly { name: string; unique: number; origin: string }[])
        .filter(({ origin }) => origin === 'c')
        .map(({ name, unique }) => `${name} ${unique}`)
        .toSorted()
    for (const table of tables) {
      const { name, indexes } = getTableConfig(table)
      const named = indexes.map(({ config }) => `${config.name} ${config.unique ? 1 : 0}`).toSorted()
      expect({ name, named }).toEqual({ name, named: list(name) })
    }
  })
})
