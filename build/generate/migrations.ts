// Makes db/generated/migrations.ts: the text of every numbered .sql file, so that Node and the bundle read the same list.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Generated } from './generated.ts'

const folder = join(import.meta.dirname, '../../db/migrations')

/** The generated file: its path from the root, and its text. */
export const generateMigrations = (): Generated => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
  const entries = files.map((file, i) => {
    const version = Number(/^(\d{4})-/.exec(file)?.[1])
    if (version !== i + 1) throw new Error(`db/migrations/${file}: expected number ${i + 1}`)
    const sql = JSON.stringify(readFileSync(join(folder, file), 'utf8'))
    return `  {\n    version: ${version},\n    name: '${file.replace(/\.sql$/, '')}',\n    sql: ${sql},\n  },\n`
  })
  return {
    path: 'db/generated/migrations.ts',
    text: `// Generated from db/migrations/*.sql by \`npm run generate\`; do not edit.\nexport const migrations = [\n${entries.join('')}] as const\n`,
  }
}
