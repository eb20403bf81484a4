// A utility process as the line that jobs and background speak over. Nothing secret in its arguments or environment.
import { utilityProcess } from 'electron'
import type { HelperProcess } from '#electron/usecases/helper-messages.ts'

/** Starts a script of the bundle. `memoriMb` caps its heap. */
export const startHelper = <Ke, Dari>(
  berkas: string,
  { nama, memoriMb }: { readonly nama: string; readonly memoriMb: number },
): HelperProcess<Ke, Dari> => {
  const anak = utilityProcess.fork(berkas, [], {
    serviceName: nama,
    execArgv: [`--max-old-space-size=${memoriMb}`],
    stdio: 'ignore',
  })
  return {
    send: (pesan) => anak.postMessage(pesan),
    // The other end is our own script.
    listen: (listener) => void anak.on('message', (pesan: unknown) => listener(pesan as Dari)),
    onExit: (listener) => void anak.on('exit', listener),
    stop: () => void anak.kill(),
  }
}
