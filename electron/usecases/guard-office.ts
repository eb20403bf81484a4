// Guards of an open office: the marker outside the database, the last time seen, the last copy (SECURITY ).
import type { AppError } from '#contract/errors.ts'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { sweepBlobs } from '#db/blob.ts'
import { acceptTime, clockWentBack, needsNote, noteTime } from '#db/clock-guard.ts'
import { checkMarker, createMarkerKeeper, readMarkers, type MarkerPlace, type MarkerState } from '#db/marker.ts'
import { readPerangkat } from '#db/queries/perangkat.ts'
import { listBlobNames } from '#db/queries/blob.ts'
import { continueAfterRestore, readLastRestore } from '#db/restore.ts'
import { inTransaction } from '#db/transaction.ts'
import { ok, type Result } from '#domain/result.ts'
import type { Clock, NewId } from '#domain/waktu/clock.ts'
import { blobFolder } from './open-office.ts'

export { quickCheck } from '#db/quick-check.ts'
export { isCariBehind } from '#db/queries/rebuild-cari.ts'
export type { MarkerPlace, MarkerState }
export { clockWentBack, createMarkerKeeper }

type Parts = { readonly db: WritableDb; readonly clock: Clock }

const reasons = {
  'older-than-machine': 'Basis data lama dikembalikan ke komputer ini',
  'other-machine': 'Basis data dibuka di komputer lain',
} as const

/**
 * Compares the database with what this PC remembers, before its first write. An older one was put back by somebody, or the
 * folder was carried to another machine: it goes on in a new epoch, and no number that was given may be given again.
 */
export const checkKantor = async (
  { db, ...deps }: Parts & { readonly newId: NewId },
  place: MarkerPlace,
): Promise<Result<MarkerState, AppError>> => {
  const state = checkMarker(db, place)
  if (state !== 'older-than-machine' && state !== 'other-machine') return ok(state)
  const markers = readMarkers(place)
  return inTransaction(db, () => {
    continueAfterRestore(db, deps, { markers, oleh: null, alasan: reasons[state] })
    return ok(state)
  })
}

/** Deletes sealed files that no row names: left by transactions that did not commit more than a day ago (SECURITY R-4). */
export const sweepBerkas = (
  { baca, clock }: { readonly baca: ReadableDb; readonly clock: Clock },
  folder: string,
): number => {
  const pulih = readLastRestore(baca)
  const youngerThan = pulih === null ? 0 : Date.parse(pulih)
  return sweepBlobs(blobFolder(folder), { named: listBlobNames(baca), olderThan: clock.now() - dayMs, youngerThan })
    .length
}

const dayMs = 24 * 60 * 60_000

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
