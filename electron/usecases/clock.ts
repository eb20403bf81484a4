// The real clock of every process, and the counter that nobody can set. Only their entries use them.
import type { Clock } from '#domain/waktu/clock.ts'

/** The system's clock. */
export const systemClock: Clock = { now: () => Date.now() }

/** Milliseconds since the process started. */
export const monotonic = (): number => performance.now()
