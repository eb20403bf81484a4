// `npm start`: sets the machine up, builds the app if its sources changed, and opens it.
import { buildApp } from '#build/setup/build-app.ts'
import { launchApp } from '#build/setup/launch.ts'
import { prepare } from '#build/setup/prepare.ts'

const electron = await prepare('start')
await buildApp()
const app = launchApp(electron, process.argv.slice(2))
process.on('SIGINT', () => {}) // Ctrl+C reaches the app too; it closes its database and then ends
process.on('SIGTERM', () => app.kill('SIGTERM'))
app.on('error', (error) => {
  console.error(`start: ${error.message}. Without a screen xvfb-run is needed; see the lines of set-up above.`)
  process.exit(1)
})
app.on('exit', (code) => process.exit(code ?? 1))
