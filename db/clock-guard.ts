// The last time seen on this PC: a clock that went back asks for a reason before a letter is dated (SECURITY R-10).
import { isoInstant } from '#domain/waktu/clock.ts'
import type { ReadableDb, WritableDb } from './connection.ts'
import { readPerangkat, writePerangkat } from './queries/perangkat.ts'

const name = 'jam.terakhir'
const toleranceMs = 5 * 60_000
const writeEveryMs = 60_000

/** Whether the clock stands more than 5 minutes before the last time seen; then that time, as UTC ISO text. */
export const clockWentBack = (db: ReadableDb, now: number): { readonly terakhir: string } | null => {
  const last = readLastSeen(db)
  return last !== null && now < last - toleranceMs ? { terakhir: isoInstant(last) } : null
}

/** Whether `noteTime` has something to write: once a minute is enough. */
export const needsNote = (db: ReadableDb, now: number): boolean => now >= (readLastSeen(db) ?? 0) + writeEveryMs

/** Remembers the time. Never goes back by itself. Inside a transaction. */
export const noteTime = (db: WritableDb, now: number): void => {
  if (now > (readLastSeen(db) ?? 0)) writePerangkat(db, name, isoInstant(now))
}

/** Takes an earlier time as true, because a person gave the reason (which the access log keeps). Inside a transaction. */
export const acceptTime = (db: WritableDb, now: number): void => writePerangkat(db, name, isoInstant(now))

const readLastSeen = (db: ReadableDb): number | null => {
  const stored = readPerangkat(db, name)
  return stored === null ? null : Date.parse(stored)
}
