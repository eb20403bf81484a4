// After Electron is ready: window first, office beside it, then the routines; at the end everything is closed in order.
import { app, powerMonitor, type BrowserWindow } from 'electron'
import { bindGate } from '#electron/ipc/bind.ts'
import { systemClock } from '#electron/usecases/clock.ts'
import { join } from 'node:path'
import { createDialogs } from './dialogs.ts'
import { createDiskWatch, freeBytes } from './disk-watch.ts'
import { guardContents, guardSession } from './guards.ts'
import { startHelper } from './helper-process.ts'
import { createLog, type Log } from './log.ts'
import { realParts } from './real-parts.ts'
import { startRoutines } from './routines.ts'
import { serveBundle } from './scheme.ts'
import { createShell, type Shell } from './shell.ts'
import { createWindow } from './window.ts'

const here = import.meta.dirname
const jam = 60 * 60_000

type Mulai = {
  readonly data: string
  readonly log: Log
  readonly uji: boolean
  readonly window: () => BrowserWindow | null
}

/** Starts the program. */
export const startMain = ({ uji }: { readonly uji: boolean }): void => {
  const data = app.getPath('userData')
  const log = createLog({ berkas: join(data, 'log', 'siakel.log'), clock: systemClock, toConsole: uji })
  process.on('uncaughtException', (error) => log.bug('-', 'main', error))
  process.on('unhandledRejection', (error) => log.bug('-', 'main', error))
  guardContents()
  guardSession()
  serveBundle(join(here, '..', 'renderer'))
  let window: BrowserWindow | null = createWindow({
    preload: join(here, '..', 'preload', 'index.cjs'),
    tempat: join(data, 'jendela.json'),
    devTools: uji,
  })
  const shell = prepare({ data, log, uji, window: () => window })
  bindGate(shell.then(({ gate }) => gate))
  shell.catch((error: unknown) => log.bug('-', 'mulai', error))
  window.on('closed', () => void (window = null))
  watchWindow(window, shell, log)
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.show()
    window?.focus()
  })
}

const prepare = async ({ data, log, uji, window }: Mulai): Promise<Shell> => {
  // Apart from the data, so that a folder that was copied back is noticed; a data directory of its own keeps its own.
  const profil = data.startsWith(app.getPath('appData'))
    ? join(app.getPath('appData'), 'siakel-penanda')
    : join(data, 'penanda')
  const { application, adjust } = await realParts({ data, versi: app.getVersion(), profil })
  const { clock } = application
  const disk = createDiskWatch({ folder: data, free: freeBytes, pemberat: app.isPackaged })
  const shell = createShell({
    application,
    adjust,
    disk,
    log,
    dialogs: createDialogs({ window, folderUji: uji ? (process.env['SIAKEL_UJI_BERKAS'] ?? null) : null }),
    startWorker: () => startHelper(join(here, 'worker.js'), { nama: 'SIAKEL pekerja', memoriMb: 1024 }),
    startBackground: () => startHelper(join(here, 'background.js'), { nama: 'SIAKEL latar', memoriMb: 256 }),
    later: (work, ms) => {
      const timer = setTimeout(work, ms)
      return () => clearTimeout(timer)
    },
    batas: { jobMs: jam, diamMs: 60_000 },
  })
  await shell.start()
  const repeat = (work: () => void, ms: number): (() => void) => {
    const timer = setInterval(work, ms)
    return () => clearInterval(timer)
  }
  const stopRoutines = startRoutines({
    ...shell,
    clock,
    disk,
    repeat,
    reportBug: (error) => log.bug('-', 'rutin', error),
  })
  for (const peristiwa of ['lock-screen', 'suspend', 'shutdown'] as const)
    powerMonitor.on(peristiwa as 'suspend', shell.keeper.lock)
  closeInOrder(shell, stopRoutines, log)
  return shell
}

// The window and the session belong together (SECURITY A-7).
const watchWindow = (window: BrowserWindow, shell: Promise<Shell>, log: Log): void => {
  let tutup = false
  window.on('close', (event) => {
    if (tutup) return
    event.preventDefault()
    tutup = true
    // A job that is committing is waited for; every other one is safe to end at any point.
    void shell
      .then(({ jobs }) => jobs.writable())
      .catch(() => {})
      .then(() => window.close())
  })
  window.on(
    'closed',
    () =>
      void shell
        .then(({ keeper }) => keeper.lock())
        .catch(() => {})
        .then(() => app.quit()),
  )
  let jatuh = 0
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.note(`jendela berhenti: ${reason}`)
    jatuh += 1
    if (jatuh <= 3 && !window.isDestroyed()) window.webContents.reload()
  })
}

const closeInOrder = (shell: Shell, stopRoutines: () => void, log: Log): void => {
  let mulai = false
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (mulai) return
    mulai = true
    stopRoutines()
    void shell
      .close()
      .catch((error: unknown) => log.bug('-', 'tutup', error))
      // Not quit(): Electron 33 does not ask again after a prevented will-quit.
      .then(() => app.exit(0))
  })
}
