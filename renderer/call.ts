// The only way out of the window: typed calls over the preload's one function. Used by every screen.
import type { AppError } from '#contract/errors.ts'
import type { CommandName, Input, Output } from '#contract/ipc.ts'
import type { Result } from '#domain/result.ts'

/** What the preload puts on `window`. */
type Siakel = {
  readonly call: (name: string, input: unknown) => Promise<unknown>
  /** Path of a file that was dropped on the window; only main ever opens it. */
  readonly pathOf: (file: File) => string
}

declare global {
  interface Window {
    readonly siakel: Siakel
  }
}

/** The answer of a command. */
export type Answer<N extends CommandName> = Result<Output<N>, AppError>

/** Asks the shell. Never rejects: a broken line is an error value too. */
export const call = async <N extends CommandName>(name: N, input: Input<N>): Promise<Answer<N>> => {
  try {
    // The far side of the border: the gate has shaped the answer by the same table.
    const answer = (await window.siakel.call(name, input)) as Answer<N>
    if (!answer.ok && answer.error.code === 'BelumMasuk') for (const tell of signedOutListeners) tell()
    return answer
  } catch {
    return { ok: false, error: { code: 'GalatDalam', kode: 'IPC' } }
  }
}

const signedOutListeners = new Set<() => void>()

/** Calls back when the shell says that nobody is signed in; gives the function that ends it. */
export const onSignedOut = (listener: () => void): (() => void) => {
  signedOutListeners.add(listener)
  return () => void signedOutListeners.delete(listener)
}
