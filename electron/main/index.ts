// Entry of the program. Nothing but Electron's own order of things; what it does is in shell.ts and the files it names.
import { app, Menu } from 'electron'
import { registerScheme } from './scheme.ts'
import { startMain } from './start.ts'
import { findForbiddenSwitch } from './switches.ts'
import { isTestBuild } from './test-build.ts'

// Only a test build, and the program in development, may be driven from outside.
const uji = !app.isPackaged || isTestBuild(app.getAppPath())
const terlarang = uji ? null : findForbiddenSwitch(process.argv.slice(1))

const data =
  process.env['SIAKEL_DATA'] ??
  /^--siakel-data=(.+)$/.exec(process.argv.find((a) => a.startsWith('--siakel-data=')) ?? '')?.[1]
if (data) app.setPath('userData', data)

registerScheme()
Menu.setApplicationMenu(null)

if (terlarang !== null) app.exit(2)
else if (app.requestSingleInstanceLock()) void app.whenReady().then(() => startMain({ uji }))
else app.exit(0)
