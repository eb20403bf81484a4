// Cancels an issued letter: a new fact with a reason. Number, bytes and book line stay; what the letter caused is reversed.
import type { AppError } from '#contract/errors.ts'
import { markNomor } from '#db/queries/nomor.ts'
import { appendOperation } from '#db/queries/op-log.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { findSurat, markSuratBatal, type SuratTersimpan } from '#db/queries/surat.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayDo } from '#domain/pengguna/hak.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { civilDate, isoInstant } from '#domain/waktu/clock.ts'
import { reversePeristiwa } from './record-peristiwa.ts'
import type { WriteDeps } from './deps.ts'

/** Cancels a letter. Whoever holds only 'surat.batal-sendiri' may cancel his own letter on the day of its issue. */
export const cancelSurat = (
  deps: WriteDeps,
  input: { readonly id: string; readonly alasan: string },
): Promise<Result<{ beres: true }, AppError>> =>
  inTransaction(deps.db, () => {
    const surat = findCancellable(deps, input.id)
    if (!surat.ok) return surat
    writeBatal(deps, surat.value, input.alasan)
    return ok({ beres: true as const })
  })

/** The letter when it still counts and this person may cancel it now. */
export const findCancellable = (
  deps: Pick<WriteDeps, 'db' | 'clock' | 'pelaku'>,
  id: string,
): Result<SuratTersimpan, AppError> => {
  const surat = findSurat(deps.db, id)
  if (!surat) return err({ code: 'SuratTidakAda' })
  if (surat.status === 'batal') return err({ code: 'SuratSudahBatal' })
  const boleh = mayCancel(deps, surat)
  return boleh.ok ? ok(surat) : boleh
}

/** Writes the cancellation inside a running transaction; whether it is allowed was asked before. */
export const writeBatal = (deps: WriteDeps, surat: SuratTersimpan, alasan: string): void => {
  const { id } = surat
  const pada = isoInstant(deps.clock.now())
  markSuratBatal(deps.db, id, { alasan, pada, oleh: deps.pelaku.penggunaId })
  if (surat.nomorUrut !== null) {
    markNomor(deps.db, {
      register: surat.register,
      tahun: surat.tahun,
      n: surat.nomorUrut,
      sisipan: surat.sisipan,
      state: 'batal',
      alasan,
      oleh: deps.pelaku.penggunaId,
      pada,
    })
  }
  const peristiwa = reversePeristiwa(deps, id)
  appendOperation(deps.db, deps, {
    entity: 'surat',
    entityId: id,
    kind: 'surat.batal',
    body: { alasan, pada, oleh: deps.pelaku.penggunaId, peristiwa },
  })
}

/** Whether this person may cancel this letter now. */
export const mayCancel = (
  deps: Pick<WriteDeps, 'db' | 'clock' | 'pelaku'>,
  surat: SuratTersimpan,
): Result<null, AppError> => {
  if (mayDo(deps.pelaku.peran, 'surat.batal')) return ok(null)
  if (surat.dibuatOleh !== deps.pelaku.penggunaId) return err({ code: 'TidakBerhak' })
  const { zona } = readPengaturan(deps.db, 'kantor')
  const hari = civilDate(deps.clock.now(), zona)
  return civilDate(Date.parse(surat.dibuatPada), zona) === hari ? ok(null) : err({ code: 'BukanHariIni' })
}
