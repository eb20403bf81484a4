// `npm run golden`: renders every example into out/golden/ to look at. With `--terima` the present pages become the golden ones.
import { spawnSync } from 'node:child_process'

const env = {
  ...process.env,
  GOLDEN_PDF: 'out/golden',
  GOLDEN_TERIMA: process.argv.includes('--terima') ? '1' : '0',
}
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'spec', 'tests/golden/surat.test.ts']
process.exitCode = spawnSync(process.execPath, vitest, { env, stdio: 'inherit' }).status ?? 1
