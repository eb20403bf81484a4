// What the developers get to know about a bug: when, where in the code, which code was shown. Never what anybody typed or
// what a row holds (SECURITY E-13): the text of an error may quote data, so only its name and its stack's places are kept.
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { isoInstant, type Clock } from '#domain/waktu/clock.ts'

export type Log = {
  readonly bug: (kode: string, tempat: string, error: unknown) => void
  readonly note: (peristiwa: string) => void
}

const largestBytes = 1024 * 1024

/** Writes to one file, and keeps one older one. A log that cannot be written stops nothing. */
export const createLog = ({
  berkas,
  clock,
  toConsole,
}: {
  readonly berkas: string
  readonly clock: Clock
  readonly toConsole: boolean
}): Log => {
  const write = (baris: string): void => {
    try {
      mkdirSync(dirname(berkas), { recursive: true })
      if ((statSync(berkas, { throwIfNoEntry: false })?.size ?? 0) > largestBytes) renameSync(berkas, `${berkas}.1`)
      appendFileSync(berkas, `${isoInstant(clock.now())} ${baris}\n`, { mode: 0o600 })
    } catch {
      // Nothing to be done: the disk is full or gone.
    }
  }
  return {
    bug: (kode, tempat, error) => {
      // Development and tests only: people there are invented.
      if (toConsole) console.error(`GALAT ${kode} ${tempat}`, error)
      write(`GALAT ${kode} ${tempat} ${placesOf(error)}`)
    },
    note: (peristiwa) => write(peristiwa),
  }
}

/** Kind of error and the places of its stack, without its text. */
export const placesOf = (error: unknown): string => {
  if (typeof error === 'string')
    return error
      .split('\n')
      .filter((b) => /^\s*(at |\w*Error$)/.test(b))
      .map((b) => b.trim())
      .join(' | ')
  if (!(error instanceof Error)) return 'bukan Error'
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 10)
  const kode = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  return [`${error.name}${kode}`, ...frames.map((f) => f.trim())].join(' | ')
}
