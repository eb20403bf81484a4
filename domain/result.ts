// Errors as values: what a user, a file or a network can cause is returned, not thrown (STYLE "Errors").

/** A success with its value. */
export type Ok<T> = { readonly ok: true; readonly value: T }

/** A failure with its error, a plain object with a `code`. */
export type Err<E> = { readonly ok: false; readonly error: E }

/** The outcome of anything that can fail for a reason a person can mend. */
export type Result<T, E> = Ok<T> | Err<E>

/** Wraps a value as a success. */
export const ok = <T>(value: T): Ok<T> => ({ ok: true, value })

/** Wraps an error object as a failure. */
export const err = <const E>(error: E): Err<E> => ({ ok: false, error })

/** Ends a switch over a union: it does not compile when a case is missing. Throws if reached at run time. */
export const assertNever = (value: never): never => {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`)
}
