// The letter type that is being written. It lives outside the screen: who looks something up at the Loket finds it again.
import { useSyncExternalStore } from 'react'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'

export type JenisWork = {
  readonly d: DeklarasiSurat
  /** Not stored yet: its code must be free. */
  readonly baru: boolean
  /** Version of the draft, when there is one. */
  readonly rancangan: number | null
  /** JSON of what is stored; null: nothing is. */
  readonly saved: string | null
  readonly steps: readonly DeklarasiSurat[]
  readonly lastKey: string
  /** Another version is being written: this one is only looked at. */
  readonly hanyaLihat: boolean
}

let current: JenisWork | null = null
const listeners = new Set<() => void>()

/** Begins, changes or ends the work. */
export const putJenisWork = (work: JenisWork | null): void => {
  current = work
  for (const tell of listeners) tell()
}

/** Work on a declaration that was read or made. */
export const startWork = (
  d: DeklarasiSurat,
  from: Pick<JenisWork, 'baru' | 'rancangan'>,
  hanyaLihat = false,
): JenisWork => ({
  d,
  ...from,
  saved: from.baru ? null : JSON.stringify(d),
  steps: [],
  lastKey: '',
  hanyaLihat,
})

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}

/** The present work, or null. */
export const useJenisWork = (): JenisWork | null => useSyncExternalStore(subscribe, () => current)
