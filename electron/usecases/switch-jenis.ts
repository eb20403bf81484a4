// Which letter types the office offers, and its own classification codes for them.
import type { AppError } from '#contract/errors.ts'
import { listJenis } from '#db/queries/jenis-surat.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { inTransaction } from '#db/transaction.ts'
import type { JenisKantor } from '#domain/kantor/jenis-kantor.ts'
import { mayRepeat } from '#domain/nomor/scope.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Deps } from './deps.ts'
import { storeBagian } from './save-pengaturan.ts'

/** Changes the switches; codes with which two letters could print one number are refused. */
export const saveJenisKantor = (deps: Deps, nilai: JenisKantor): Promise<Result<null, AppError>> =>
  inTransaction(deps.db, () => {
    const lama = readPengaturan(deps.db, 'jenisSurat')
    const baru = onlyChanges(nilai)
    if (JSON.stringify(baru) === JSON.stringify(onlyChanges(lama))) return ok(null)
    const penomoran = readPengaturan(deps.db, 'penomoran')
    const kembar = mayRepeat(penomoran, listJenis(deps.db, { semua: true, kantor: baru }))
    if (kembar && !mayRepeat(penomoran, listJenis(deps.db, { semua: true })))
      return err({ code: 'FormatNomorKembar', contoh: kembar.contoh } as const)
    storeBagian(deps, 'jenisSurat', baru)
    return ok(null)
  })

// A type that is offered with its declared codes needs no line; the lines stand in the order of their codes.
const onlyChanges = (nilai: JenisKantor): JenisKantor =>
  Object.fromEntries(
    Object.entries(nilai)
      .filter(([, j]) => !j.aktif || j.klasifikasi['2022'] !== null || j.klasifikasi.lama !== null)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
