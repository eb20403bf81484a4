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

/**
 * Asks the shell. Never rejects: a broken line is an error value too. What needs the secret again asks the person for it and
 * is then called once more.
 */
export const call = async <N extends CommandName>(name: N, input: Input<N>): Promise<Answer<N>> => {
  const answer = await ask(name, input)
  if (answer.ok || answer.error.code !== 'PerluSandi' || !sandiAsker) return answer
  asking ??= sandiAsker().finally(() => (asking = null))
  return (await asking) ? ask(name, input) : answer
}

const ask = async <N extends CommandName>(name: N, input: Input<N>): Promise<Answer<N>> => {
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

type SandiAsker = () => Promise<boolean>
let sandiAsker: SandiAsker | null = null
// Calls that need it at the same time wait for one dialog.
let asking: Promise<boolean> | null = null

/** Names who asks the person for the secret again and tells whether it was given; gives the function that ends it. */
export const onSandiNeeded = (asker: SandiAsker): (() => void) => {
  sandiAsker = asker
  return () => void (sandiAsker = sandiAsker === asker ? null : sandiAsker)
}
