// Entry of the program. Nothing but Electron's own order of things; what it does is in shell.ts and the files it names.
import { app, Menu } from 'electron'
import { join } from 'node:path'
import { existsSync } from 'node:fs'
import { registerScheme } from './scheme.ts'
import { startMain } from './start.ts'
import { findForbiddenSwitch } from './switches.ts'

// A test build carries this file inside its archive; only then, and in development, may the program be driven from outside.
const uji = !app.isPackaged || existsSync(join(app.getAppPath(), 'uji'))
const terlarang = uji ? null : findForbiddenSwitch(process.argv.slice(1))

const data = process.env['SIAKEL_DATA'] ?? /^--siakel-data=(.+)$/.exec(process.argv.find((a) => a.startsWith('--siakel-data=')) ?? '')?.[1]
if (data) app.setPath('userData', data)

registerScheme()
Menu.setApplicationMenu(null)

if (terlarang !== null) app.exit(2)
else if (app.requestSingleInstanceLock()) void app.whenReady().then(() => startMain({ uji }))
else app.exit(0)
