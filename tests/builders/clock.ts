// A clock that a test holds in its hand, and ids that are the same in every run.
import type { Clock, NewId } from '#domain/waktu/clock.ts'

export type TestClock = Clock & { readonly set: (ms: number) => void; readonly advance: (ms: number) => void }

/** Starts on Monday 2 March 2026, 09:00 in Jakarta; every look at it is one second later. */
export const aClock = (start = Date.UTC(2026, 2, 2, 2, 0, 0)): TestClock => {
  let ms = start - 1000
  return {
    now: () => (ms += 1000),
    set: (to) => {
      ms = to - 1000
    },
    advance: (by) => {
      ms += by
    },
  }
}

/** UUIDv7 texts that count: ...0001, ...0002. */
export const aNewId = (): NewId => {
  let n = 0
  return () => {
    n += 1
    return `01930000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
  }
}
