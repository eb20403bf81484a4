// Runs inside a D-Bus session with a gnome-keyring (keyring.test.ts starts it): opens the application, does one thing, and
// prints what it saw as one line of JSON.
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { root } from '#build/setup/cache.ts'
import { aKantorBaru } from '#tests/builders/kantor-baru.ts'
import { callOf } from './siakel.ts'

const [data = '', langkah = ''] = process.argv.slice(2)
// By its path: when Playwright finds the program by itself, it starts it with a switch that forbids keyrings.
const executablePath = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '', 'electron')
const app = await _electron.launch({
  executablePath,
  args: ['--no-sandbox', root],
  cwd: root,
  env: { ...process.env, SIAKEL_DATA: data },
})
try {
  const call = callOf(await app.firstWindow())
  if (langkah === 'buat') {
    const buat = await call('awal.buat', aKantorBaru())
    if (buat.ok) await call('awal.kataTercatat', { kata: buat.value.kata })
  }
  const status = await call('aplikasi.status', {})
  if (!status.ok) throw new Error(status.error.code)
  const { keadaan, gantunganKunci, sebabPemulihan } = status.value
  console.log(`HASIL ${JSON.stringify({ keadaan, gantunganKunci, sebabPemulihan })}`)
} finally {
  await app.close()
}
