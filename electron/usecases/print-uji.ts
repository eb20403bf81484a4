// The printer's test page: rulers and margins on the office's paper, through the same queue as every letter.
import type { AppError } from '#contract/errors.ts'
import { insertBlob } from '#db/queries/blob.ts'
import { insertCetakan } from '#db/queries/cetakan.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { readPrinter } from '#db/queries/perangkat.ts'
import { inTransaction } from '#db/transaction.ts'
import { ok, type Result } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import { renderHalamanUji } from '#electron/pdf/render-halaman-uji.ts'
import type { Deps } from './deps.ts'

/** Stores the test page and its print record; the caller hands it to the print service. */
export const printUji = (deps: Deps): Promise<Result<{ cetakanId: string }, AppError>> =>
  inTransaction(deps.db, () => {
    const dibuat = deps.clock.now()
    const kertas = readPengaturan(deps.db, 'kertas')
    const printer = readPrinter(deps.db).nama ?? ''
    const { sha256, ukuran } = deps.blob.put(renderHalamanUji({ ukuran: kertas.ukuran, kertas, printer, dibuat }))
    const cetakanId = deps.newId()
    const pada = isoInstant(dibuat)
    insertBlob(deps.db, { sha256, ukuran, mime: 'application/pdf', dibuatPada: pada })
    insertCetakan(deps.db, {
      id: cetakanId,
      suratId: null,
      sha256,
      salinan: 1,
      dibuatPada: pada,
      dibuatOleh: deps.pelaku.penggunaId,
    })
    return ok({ cetakanId })
  })
