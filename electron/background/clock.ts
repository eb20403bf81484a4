// The real clock of the background process.
import type { Clock } from '#domain/waktu/clock.ts'

/** The system's clock. */
export const systemClock: Clock = { now: () => Date.now() }
