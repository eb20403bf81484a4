// Thrown inside the readers when a file cannot be taken; turned into an error value where a file is opened.
import type { SebabBerkas } from '#contract/errors.ts'

export class FileError extends Error {
  readonly sebab: SebabBerkas
  constructor(sebab: SebabBerkas, cause?: unknown) {
    super(`file refused: ${sebab}`, { cause })
    this.name = 'FileError'
    this.sebab = sebab
  }
}
