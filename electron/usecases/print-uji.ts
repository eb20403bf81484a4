// The printer's test page: rulers and margins on the office's paper, through the same queue as every letter.
import type { AppError } from '#contract/errors.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { readPrinter } from '#db/queries/perangkat.ts'
import type { Result } from '#domain/result.ts'
import { renderHalamanUji } from '#electron/pdf/render-halaman-uji.ts'
import type { Deps } from './deps.ts'
import { printBerkas } from './print-berkas.ts'

/** Stores the test page and its print record; the caller hands it to the print service. */
export const printUji = (deps: Deps): Promise<Result<{ cetakanId: string }, AppError>> => {
  const kertas = readPengaturan(deps.db, 'kertas')
  const printer = readPrinter(deps.db).nama ?? ''
  const pdf = renderHalamanUji({ ukuran: kertas.ukuran, kertas, printer, dibuat: deps.clock.now() })
  return printBerkas(deps, deps.blob.put(pdf))
}
