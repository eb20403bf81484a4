// A long job of the worker, waited for as the window does.
import type { Call } from './siakel.ts'

/** Waits for the end and gives the result. Throws when the job failed. */
export const finishJob = async (call: Call, { pekerjaanId }: { readonly pekerjaanId: string }): Promise<unknown> => {
  for (;;) {
    const status = await call('pekerjaan.status', { id: pekerjaanId })
    if (!status.ok) throw new Error(JSON.stringify(status.error))
    if (status.value.keadaan === 'selesai') return status.value.hasil
    if (!['jalan', 'menyimpan'].includes(status.value.keadaan)) throw new Error(JSON.stringify(status.value))
    await new Promise((done) => setTimeout(done, 100))
  }
}
