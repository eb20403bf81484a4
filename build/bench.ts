// `npm run bench [-- NAME ...]`: measures what docs/ARCHITECTURE.md promises, one JSON object a line. Nothing here is a test.
import { benchIssue } from './bench/issue.ts'

const parts: Readonly<Record<string, () => Promise<void>>> = { issue: benchIssue }

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
for (const [name, run] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) await run()
}
