// A file that a person chose, read whole when it is not larger than what it can be.
import { open } from 'node:fs/promises'
import type { AppError } from '#contract/errors.ts'
import { err, ok, type Result } from '#domain/result.ts'

/** The largest PDF that is opened: no letter and no paper of the office comes near it. */
export const largestPdf = 20 * 1024 * 1024

/** The bytes, or why not. `largest` in bytes. */
export const readFileAtMost = async (jalur: string, largest: number): Promise<Result<Uint8Array, AppError>> => {
  try {
    const berkas = await open(jalur, 'r')
    try {
      if ((await berkas.stat()).size > largest) return err({ code: 'BerkasTidakTerbaca', sebab: 'terlalu-besar' })
      return ok(new Uint8Array(await berkas.readFile()))
    } finally {
      await berkas.close()
    }
  } catch {
    return err({ code: 'BerkasTidakTerbaca', sebab: 'tidak-ada' })
  }
}
