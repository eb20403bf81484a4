// The clock of a PC can be set back; letters must not silently get an earlier date (SECURITY R-10).

/** How far the clock may go back without a question: daylight changes and time servers move it a little. */
export const toleransiMs = 5 * 60_000

/** Whether the clock now stands before the last time seen. */
export const isJamMundur = (terakhirMs: number | null, sekarangMs: number): boolean =>
  terakhirMs !== null && sekarangMs < terakhirMs - toleransiMs

/** A clock for lock-outs: starts at the later of wall clock and last time seen, then only follows the monotonic counter. */
export const steadyClock = (
  { mulaiMs, monotonic }: { readonly mulaiMs: number; readonly monotonic: () => number },
): { readonly now: () => number } => {
  const awal = monotonic()
  return { now: () => mulaiMs + Math.trunc(monotonic() - awal) }
}
