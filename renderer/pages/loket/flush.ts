// Saving what is being written before the screen is locked.

const flushers = new Set<() => Promise<void>>()

/** Registers a saver; gives the function that takes it away. */
export const addFlusher = (flush: () => Promise<void>): (() => void) => {
  flushers.add(flush)
  return () => void flushers.delete(flush)
}

/** Saves every open draft now. */
export const flushDraf = async (): Promise<void> => {
  await Promise.all([...flushers].map((flush) => flush()))
}
