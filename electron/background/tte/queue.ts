// The queue of the signature service: one letter at a time, so that whatever ends this process leaves at most one in doubt.
// Letters wait for a passphrase; what was sent is fetched, checked and issued without one.
import type { AppError } from '#contract/errors.ts'
import { changeTte, listTteTerbuka } from '#db/queries/tte.ts'
import { inTransaction } from '#db/transaction.ts'
import { ok, type Result } from '#domain/result.ts'
import type { StatusPenandatangan } from '#domain/tte/antrean.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { KeadaanTte } from '#electron/usecases/helper-messages.ts'
import type { QueueParts } from './parts.ts'
import { createPassphrases } from './passphrase.ts'
import { askStatus, nextStep, stepQueue, type QueueMemory } from './queue-step.ts'

export type QueueTte = {
  /** What was on its way when the last process ended is in doubt. Before anything else. */
  readonly recover: () => Promise<void>
  readonly giveSandi: (pejabatId: string, sandi: string) => void
  readonly wake: () => void
  readonly status: (pejabatId: string) => Promise<Result<StatusPenandatangan, AppError>>
  /** Resolves when nothing runs and nothing is due. */
  readonly idle: () => Promise<void>
  readonly stop: () => void
}

export type QueueEvents = {
  readonly onState: (keadaan: KeadaanTte) => void
  readonly onBug: (error: unknown) => void
}

// After a bug: nothing is sent again by it, what was on its way is looked at once more.
const restMs = 60_000

/** Makes the queue; `recover` starts it. */
export const createQueueTte = (parts: QueueParts, events: QueueEvents): QueueTte => {
  const memory: QueueMemory = { sandi: createPassphrases(), sent: new Map() }
  let running: Promise<void> | null = null
  // Somebody woke it while it ran, perhaps after its last look.
  let again = false
  let stopped = false
  let cancelTimer = (): void => {}

  const report = (): void => events.onState({ berjalan: running !== null, sandiUntuk: memory.sandi.owners() })
  const run = async (): Promise<number | null> => {
    try {
      while (!stopped && (await stepQueue(parts, memory)));
      return nextStep(parts, memory)
    } catch (error) {
      events.onBug(error)
      return restMs
    }
  }
  const wake = (): void => {
    again = running !== null
    if (stopped || running) return
    cancelTimer()
    running = run().then((ms) => {
      running = null
      if (again) return wake()
      if (ms !== null && !stopped) cancelTimer = parts.later(wake, ms)
      report()
    })
    report()
  }
  return {
    recover: async () => {
      if (!(await recover(parts))) throw new Error('the queue could not be recovered')
      wake()
    },
    giveSandi: (pejabatId, isi) => {
      memory.sandi.put(pejabatId, isi, parts.clock.now())
      wake()
    },
    wake,
    status: (pejabatId) => askStatus(parts, pejabatId),
    idle: async () => {
      while (running) await running
    },
    stop: () => {
      stopped = true
      cancelTimer()
      memory.sandi.dropAll()
    },
  }
}

const recover = async (parts: QueueParts): Promise<boolean> => {
  const hilang = listTteTerbuka(parts.baca).filter(
    (b) => b.state === 'dikirim' && b.hasilSha256 === null && b.idDokumen === null,
  )
  if (hilang.length === 0) return true
  const hasil = await inTransaction(parts.db, () => {
    const diubahPada = isoInstant(parts.clock.now())
    for (const { konsepId } of hilang)
      changeTte(parts.db, konsepId, ['dikirim'], { state: 'tidak-pasti', galat: { code: 'TteTerputus' }, diubahPada })
    return ok(null)
  })
  return hasil.ok
}
