// Entry of the background process: Electron's line to main, a timer, the clock.
import { systemClock } from '#electron/usecases/clock.ts'
import { createNewId } from '#electron/usecases/new-id.ts'
import type { ToBackground } from '#electron/usecases/helper-messages.ts'
import { runBackground } from './run-background.ts'

runBackground({
  line: {
    send: (pesan) => process.parentPort.postMessage(pesan),
    // Main is the only one at the other end.
    listen: (listener) => void process.parentPort.on('message', (event) => listener(event.data as ToBackground)),
  },
  repeat: (work, ms) => {
    const timer = setInterval(work, ms)
    return () => clearInterval(timer)
  },
  later: (work, ms) => {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  },
  clock: systemClock,
  newId: createNewId(systemClock),
  exit: () => process.exit(0),
})
