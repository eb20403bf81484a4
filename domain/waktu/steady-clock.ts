// A clock for lock-outs: nobody opens a lock by moving the PC's clock while the program runs (SECURITY A-3). Pure.
import type { Clock } from './clock.ts'

/** Starts at the wall clock and then only follows the monotonic counter. */
export const steadyClock = ({
  clock,
  monotonic,
}: {
  readonly clock: Clock
  readonly monotonic: () => number
}): Clock => {
  const mulai = clock.now()
  const awal = monotonic()
  return { now: () => mulai + Math.trunc(monotonic() - awal) }
}
