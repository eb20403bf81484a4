// A utility process as the line that jobs and background speak over. Nothing secret in its arguments or environment.
import { utilityProcess } from 'electron'
import type { ProsesBantu } from '#electron/usecases/helper-messages.ts'

/** Starts a script of the bundle. `memoriMb` caps its heap. */
export const startHelper = <Ke, Dari>(
  berkas: string,
  { nama, memoriMb }: { readonly nama: string; readonly memoriMb: number },
): ProsesBantu<Ke, Dari> => {
  const anak = utilityProcess.fork(berkas, [], {
    serviceName: nama,
    execArgv: [`--max-old-space-size=${memoriMb}`],
    stdio: 'ignore',
  })
  return {
    kirim: (pesan) => anak.postMessage(pesan),
    // The other end is our own script.
    dengar: (telinga) => void anak.on('message', (pesan: unknown) => telinga(pesan as Dari)),
    padaAkhir: (telinga) => void anak.on('exit', telinga),
    hentikan: () => void anak.kill(),
  }
}
