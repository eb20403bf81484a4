// A multipart boundary that no PDF or text contains by accident.
import { randomBytes } from 'node:crypto'

/** A fresh one. */
export const newBoundary = (): string => `siakel-${randomBytes(18).toString('hex')}`
