// Unwraps a success in a test; a failure ends the test with its code.
import type { Result } from '#domain/result.ts'

/** The value of a success. Throws with the error of a failure. */
export const valueOf = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}
