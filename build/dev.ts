// `npm run dev`: rebuilds on every change and starts the app anew. The page keeps its own scheme and its content
// security policy, which hot replacement of modules would need to weaken.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { electronVite } from '#build/setup/build-app.ts'
import { root } from '#build/setup/cache.ts'
import { launchApp } from '#build/setup/launch.ts'
import { prepare } from '#build/setup/prepare.ts'

const settleMs = 400
const electron = await prepare('start')
const out = join(root, 'out')
mkdirSync(out, { recursive: true })

let app: ChildProcess | undefined
let pending: NodeJS.Timeout | undefined
const restart = (): void => {
  const old = app
  app = undefined
  const start = (): void => void (app = launchApp(electron, process.argv.slice(2)))
  if (!old || old.exitCode !== null) return start()
  old.once('exit', start)
  old.kill('SIGTERM')
}

const builder = spawn(process.execPath, [electronVite, 'build', '--watch'], { cwd: root, stdio: 'inherit' })
watch(out, { recursive: true }, () => {
  clearTimeout(pending)
  pending = setTimeout(restart, settleMs)
})
process.on('SIGINT', () => {
  app?.kill('SIGTERM')
  builder.kill('SIGTERM')
  process.exit(0)
})
