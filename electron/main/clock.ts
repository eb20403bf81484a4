// The real clock of main, and the counter that nobody can set.
import type { Clock } from '#domain/waktu/clock.ts'

export const systemClock: Clock = { now: () => Date.now() }

/** Milliseconds since the program started. */
export const monotonic = (): number => performance.now()
