// `npm run generate`: writes every file that is made from others; `--check` only says which are out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Generated } from './generate/generated.ts'
import { generateDaftarBuku, generateDaftarSurat } from './generate/jenis.ts'
import { generateMigrations } from './generate/migrations.ts'

const root = join(import.meta.dirname, '..')
const checkOnly = process.argv.includes('--check')

const write = ({ path, text }: Generated): void => {
  const file = join(root, path)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  if (checkOnly) {
    process.exitCode = 1
    process.stdout.write(`${path} is out of date: run \`npm run generate\`\n`)
    return
  }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  process.stdout.write(`wrote ${path}\n`)
}

for (const generate of [generateMigrations, generateDaftarSurat, generateDaftarBuku]) write(generate())

// The guide reads the lists that were just written.
const { generatePanduan, panduanFolder } = await import('./generate/panduan.ts')
const pages = generatePanduan()
for (const page of pages) write(page)

// Its folder holds generated pages only: the page of a letter that is gone goes too.
for (const file of readdirSync(join(root, panduanFolder)).map((name) => `${panduanFolder}/${name}`)) {
  if (pages.some(({ path }) => path === file)) continue
  if (checkOnly) process.exitCode = 1
  else rmSync(join(root, file))
  process.stdout.write(`${file} is no page of the guide${checkOnly ? ': run `npm run generate`' : ', removed'}\n`)
}
