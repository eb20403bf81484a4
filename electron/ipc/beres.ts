// The answer of commands that only do something.
import { ok, type Result } from '#domain/result.ts'

/** Turns a success without a value into `{ beres: true }`. */
export const beresOf = <E>(hasil: Result<unknown, E>): Result<{ beres: true }, E> =>
  hasil.ok ? ok({ beres: true }) : hasil
