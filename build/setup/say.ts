// What set-up prints: one line per step, and a sign of life while a step takes long. Used by everything in build/.

/** Prints one line of set-up. */
export const say = (line: string): void => console.log(`setup: ${line}`)

/** Announces a step, runs it, and says how long it took. */
export const step = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
  const begin = performance.now()
  const seconds = (): string => ((performance.now() - begin) / 1000).toFixed(0)
  say(`${title} ...`)
  const alive = setInterval(() => say(`${title} ... ${seconds()} s`), 10_000)
  try {
    const result = await work()
    say(`${title}: done in ${seconds()} s`)
    return result
  } finally {
    clearInterval(alive)
  }
}
