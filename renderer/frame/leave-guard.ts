// Asks before a screen is left with work that is not stored. A screen sets the guard while it has such work.

export type LeaveGuard = (goOn: () => void) => void
let guard: LeaveGuard | null = null

/** Sets or takes away the guard of the present screen. */
export const setLeaveGuard = (ask: LeaveGuard | null): void => {
  guard = ask
}

/** Goes on at once, or when the guard of the present screen lets it. */
export const leaveScreen = (goOn: () => void): void => (guard ? guard(goOn) : goOn())
