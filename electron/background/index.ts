// Entry of the background process: Electron's line to main and a timer.
import type { KeLatar } from '#electron/usecases/helper-messages.ts'
import { runBackground } from './run-background.ts'

runBackground({
  saluran: {
    kirim: (pesan) => process.parentPort.postMessage(pesan),
    // Main is the only one at the other end.
    dengar: (telinga) => void process.parentPort.on('message', (event) => telinga(event.data as KeLatar)),
  },
  berulang: (kerja, ms) => {
    const pewaktu = setInterval(kerja, ms)
    return () => clearInterval(pewaktu)
  },
  akhiri: () => process.exit(0),
})
