// The queue of the signature service over a test office, with the real protocol and short waiting times.
import { checkSignature } from '#electron/background/tte/check-signature.ts'
import { openEsign } from '#electron/background/tte/esign.ts'
import { createQueueTte, type QueueTte } from '#electron/background/tte/queue.ts'
import type { QueueParts } from '#electron/background/tte/parts.ts'
import { listTteTerbuka, type BarisTte } from '#db/queries/tte.ts'
import type { JedaTte } from '#domain/tte/antrean.ts'
import { makeQrPng } from '#electron/pdf/qr-png.ts'
import type { KeadaanTte } from '#electron/usecases/helper-messages.ts'
import { publishKonsep } from '#electron/usecases/publish-konsep.ts'
import type { Office } from './office.ts'

// Milliseconds instead of minutes.
const jedaUji: JedaTte = { kirim: [5, 10, 20], unduh: [5, 10], verifikasi: [5, 10], sandi: 60_000 }

export type TestQueue = QueueTte & {
  readonly keadaan: () => KeadaanTte
  readonly bugs: readonly unknown[]
  /** Resolves when nothing runs, nothing is on its way and nothing waits with a passphrase. */
  readonly drained: () => Promise<readonly BarisTte[]>
}

/** Opens it. `batasMs` replaces the limit of the setting, whose least value is five seconds. */
export const openTestQueue = (
  office: Pick<Office, 'db' | 'baca' | 'blob' | 'newId'>,
  lain: Partial<QueueParts> & { readonly batasMs?: number } = {},
): TestQueue => {
  const { batasMs = 2000, ...parts } = lain
  const bugs: unknown[] = []
  let keadaan: KeadaanTte = { berjalan: false, sandiUntuk: [] }
  const queue = createQueueTte(
    {
      db: office.db,
      baca: office.baca,
      blob: office.blob,
      newId: office.newId,
      clock: { now: () => Date.now() },
      openService: (atur, akses) => openEsign({ ...atur, batasDetik: batasMs / 1000 }, akses),
      publish: publishKonsep,
      checkSignature,
      makeQr: makeQrPng,
      jeda: jedaUji,
      later: (work, ms) => {
        const timer = setTimeout(work, ms)
        return () => clearTimeout(timer)
      },
      onTerbit: () => {},
      ...parts,
    },
    { onState: (baru) => (keadaan = baru), onBug: (error) => void bugs.push(error) },
  )
  const drained = async (): Promise<readonly BarisTte[]> => {
    for (;;) {
      await queue.idle()
      if (bugs.length > 0) throw bugs[0]
      const terbuka = listTteTerbuka(office.baca)
      const busy = terbuka.some(
        ({ state, pejabatId }) =>
          state === 'dikirim' || (state === 'menunggu' && keadaan.sandiUntuk.includes(pejabatId)),
      )
      if (!busy && !keadaan.berjalan) return terbuka
      await new Promise((done) => setTimeout(done, 5))
    }
  }
  return { ...queue, keadaan: () => keadaan, bugs, drained }
}
