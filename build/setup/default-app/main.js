// The default app of the stand-in Electron, with the contract of the original: takes the app's path from the command
// line, `-r FILE` (Playwright uses it) and `--version`; then runs the app. The top-level await is needed: without it
// `ready` fires before the app's own top level has run.
import { app } from 'electron'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)

const parse = (argv) => {
  const options = { required: [], file: undefined, version: false }
  for (let i = 0; i < argv.length; i += 1) {
    const arg = argv[i]
    if (arg === '--version' || arg === '-v') options.version = true
    else if (arg === '-r' || arg === '--require') options.required.push(argv[(i += 1)])
    else if (!arg.startsWith('-')) return { ...options, file: arg }
  }
  return options
}

const describe = (folder) => {
  const file = join(folder, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

const runApp = async (path) => {
  const isFolder = statSync(path).isDirectory()
  const folder = isFolder ? path : dirname(path)
  const about = describe(folder)
  if (about.productName ?? about.name) app.setName(about.productName ?? about.name)
  if (about.version) app.setVersion(about.version)
  app.setAppPath(folder)
  await import(pathToFileURL(isFolder ? join(path, about.main ?? 'index.js') : path).href)
}

const options = parse(process.argv.slice(1))
process.defaultApp = true
for (const file of options.required) require(resolve(file))
if (options.version) {
  console.log(`v${process.versions.electron}`)
  process.exit(0)
}
if (!options.file) {
  console.error('No app was named.')
  process.exit(1)
}
try {
  await runApp(resolve(options.file))
} catch (error) {
  console.error(error) // the original opens a dialog, which nobody sees on a virtual screen
  process.exit(1)
}
