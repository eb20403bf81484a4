// The queue with its real parts, loaded when a letter waits for the service or somebody asks: an idle office does not pay for it.
import { makeQrPng } from '#electron/pdf/qr-png.ts'
import { publishKonsep } from '#electron/usecases/publish-konsep.ts'
import { jedaTte } from '#domain/tte/antrean.ts'
import { checkSignature } from './check-signature.ts'
import { openEsign } from './esign.ts'
import type { QueueParts } from './parts.ts'
import { createQueueTte, type QueueEvents, type QueueTte } from './queue.ts'

/** Opens it over an office. */
export const openQueueTte = (
  parts: Omit<QueueParts, 'openService' | 'publish' | 'checkSignature' | 'makeQr' | 'jeda'>,
  events: QueueEvents,
): QueueTte =>
  createQueueTte(
    {
      ...parts,
      openService: openEsign,
      publish: publishKonsep,
      checkSignature,
      makeQr: makeQrPng,
      jeda: jedaTte,
    },
    events,
  )
