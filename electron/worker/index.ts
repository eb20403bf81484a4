// Entry of the worker process: Electron's line to main, the real clock, the loop.
import { monotonic, systemClock } from '#electron/usecases/clock.ts'
import { createNewId } from '#electron/usecases/new-id.ts'
import type { FromWorker, ToWorker } from '#electron/usecases/helper-messages.ts'
import { runWorker } from './run-worker.ts'

runWorker({
  saluran: {
    send: (pesan: FromWorker) => process.parentPort.postMessage(pesan),
    // Main is the only one at the other end.
    listen: (listener) => void process.parentPort.on('message', (event) => listener(event.data as ToWorker)),
  },
  clock: systemClock,
  newId: createNewId(systemClock),
  monotonic,
})
