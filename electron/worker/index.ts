// Entry of the worker process: Electron's line to main, the real clock, the loop.
import { createNewId } from '#electron/usecases/new-id.ts'
import type { DariWorker, KeWorker } from '#electron/usecases/helper-messages.ts'
import { runWorker } from './run-worker.ts'

const clock = { now: () => Date.now() }
runWorker({
  saluran: {
    kirim: (pesan: DariWorker) => process.parentPort.postMessage(pesan),
    // Main is the only one at the other end.
    dengar: (telinga) => void process.parentPort.on('message', (event) => telinga(event.data as KeWorker)),
  },
  clock,
  newId: createNewId(clock),
  monotonic: () => performance.now(),
})
