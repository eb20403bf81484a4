// `npm run generate`: writes every file that is made from others; `--check` only says which are out of date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generateDaftarBuku, generateDaftarSurat } from './generate/jenis.ts'
import { generateMigrations } from './generate/migrations.ts'

const generators = [generateMigrations, generateDaftarSurat, generateDaftarBuku]

const root = join(import.meta.dirname, '..')
const checkOnly = process.argv.includes('--check')
for (const generator of generators) {
  const { path, text } = generator()
  const file = join(root, path)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  if (checkOnly) {
    process.exitCode = 1
    process.stdout.write(`${path} is out of date: run \`npm run generate\`\n`)
    continue
  }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  process.stdout.write(`wrote ${path}\n`)
}
