// Guards of an open office: the marker outside the database, the last time seen, the last copy (REPLICATION 3.2, R-9, R-10).
import type { AppError } from '#contract/errors.ts'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { acceptTime, clockWentBack, needsNote, noteTime } from '#db/clock-guard.ts'
import { checkMarker, createMarkerKeeper, readMarkers, type MarkerPlace, type MarkerState } from '#db/marker.ts'
import { readPerangkat } from '#db/queries/perangkat.ts'
import { continueAfterRestore } from '#db/restore.ts'
import { inTransaction } from '#db/transaction.ts'
import { ok, type Result } from '#domain/result.ts'
import { isoInstant, type Clock } from '#domain/waktu/clock.ts'

export { isCariBehind } from '#db/queries/rebuild-cari.ts'
export type { MarkerPlace, MarkerState }
export { clockWentBack, createMarkerKeeper }

type Parts = { readonly db: WritableDb; readonly clock: Clock }

/**
 * Compares the database with what this PC remembers. An older one was put back by somebody: it goes on in a new epoch, and
 * no number that this PC has given may be given again.
 */
export const checkKantor = async (
  { db, clock }: Parts,
  place: MarkerPlace,
  alasan: string,
): Promise<Result<MarkerState, AppError>> => {
  const state = checkMarker(db, place)
  if (state !== 'older-than-machine') return ok(state)
  const markers = readMarkers(place)
  return inTransaction(db, () => {
    continueAfterRestore(db, { markers, pada: isoInstant(clock.now()), oleh: null, alasan })
    return ok(state)
  })
}

/** Remembers the time, at most once a minute. */
export const rememberTime = async ({ db, clock }: Parts): Promise<void> => {
  const now = clock.now()
  if (!needsNote(db, now)) return
  await inTransaction(db, () => {
    noteTime(db, now)
    return ok(null)
  })
}

/** Takes the clock as right although it went back: a person gave the reason, which the access log keeps. */
export const acceptJam = ({ db, clock }: Parts): Promise<Result<null, AppError>> =>
  inTransaction(db, () => {
    acceptTime(db, clock.now())
    return ok(null)
  })

/** When the last copy was made, as ISO text, or null. */
export const lastCadangan = (db: ReadableDb): string | null => readPerangkat(db, 'cadangan.terakhir')
