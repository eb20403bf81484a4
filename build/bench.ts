// `npm run bench [-- NAME ...] [--juta]`: measures speed, recall, weight and memory, one JSON object a line. Nothing here
// is a test. Without names everything runs; `--juta` adds the search among a million people.
import { spawnSync } from 'node:child_process'
import { isScreenless, xvfb } from './setup/launch.ts'

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

// Loaded one by one: a figure about memory or time must not carry the code of the others.
const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  search: async () => {
    const { benchSearch, sizesOf } = await import('./bench/search.ts')
    await benchSearch({ sizes: sizesOf(flags.includes('--juta')), seed: 'bench', each: 150 })
  },
  issue: async () => (await import('./bench/issue.ts')).benchIssue(),
  types: async () => (await import('./bench/issue-jenis.ts')).benchIssueJenis(),
  sign: async () => {
    await (await import('./bench/ttd.ts')).benchTtd()
    await (await import('./bench/ttd-batch.ts')).benchTtdBatch()
  },
  import: async () => (await import('./bench/impor.ts')).benchImpor(),
  book: async () => (await import('./bench/buku.ts')).benchBuku(),
  window: async () => (await import('./bench/window.ts')).benchWindow(),
  start: async () => (await import('./bench/start.ts')).benchStart(),
}

if (isScreenless()) {
  const [program, ...args] = [...xvfb, process.execPath, ...process.argv.slice(1)]
  process.exit(spawnSync(program, args, { stdio: 'inherit' }).status ?? 1)
}
for (const [name, run] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await run()
