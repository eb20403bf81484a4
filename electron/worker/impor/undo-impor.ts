// Undoes a whole import: people it brought go, changed fields come back. Whoever was changed or used since stays, and is listed.
import type { AppError } from '#contract/errors.ts'
import type { StorageError } from '#db/errors.ts'
import {
  deleteEmptyKeluarga,
  deletePenduduk,
  findImpor,
  isDipakai,
  listImporBaris,
  markImporDiurungkan,
  restoreJejak,
  widenCache,
} from '#db/queries/impor.ts'
import type { ImporBaris, Sebelum } from '#db/queries/impor.ts'
import { insertPrepared, prepareOperations } from '#db/queries/op-log.ts'
import { findNomorCari, findPenduduk, updatePenduduk } from '#db/queries/penduduk.ts'
import { queueCari } from '#db/queries/rebuild-cari.ts'
import { inTransaction } from '#db/transaction.ts'
import type { NewOperation } from '#domain/op/operation.ts'
import { pendudukDihapus, pendudukDiubah } from '#domain/penduduk/operation.ts'
import type { Penduduk } from '#domain/penduduk/penduduk.ts'
import { err, ok } from '#domain/result.ts'
import type { Result } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { ImporContext } from './context.ts'

export type HasilUrung = {
  readonly imporId: string
  readonly dihapus: number
  readonly dipulihkan: number
  readonly dilewati: readonly { readonly nama: string; readonly sebab: string }[]
  readonly dilewatiJumlah: number
}

const perBatch = 500
const dilewatiMaks = 200

/** Writes the inverse operations of an import in one transaction. */
export const undoImpor = async (
  ctx: ImporContext,
  input: { readonly imporId: string; readonly alasan: string },
): Promise<Result<HasilUrung, AppError>> => {
  if (ctx.signal.aborted) return err({ code: 'Dibatalkan' })
  widenCache(ctx.db)
  await ctx.beginCommit()
  const hasil: Result<HasilUrung, AppError | StorageError> = await inTransaction(ctx.db, () => undoAll(ctx, input))
  return hasil
}

type Hasil = {
  dihapus: number
  dipulihkan: number
  dilewatiJumlah: number
  dilewati: { nama: string; sebab: string }[]
}

const undoAll = (
  ctx: ImporContext,
  { imporId, alasan }: { readonly imporId: string; readonly alasan: string },
): Result<HasilUrung, AppError> => {
  const impor = findImpor(ctx.db, imporId)
  if (!impor) return err({ code: 'ImporTidakAda' })
  if (impor.state === 'diurungkan') return err({ code: 'ImporSudahDiurungkan' })
  const asal = { pada: isoInstant(ctx.clock.now()), oleh: ctx.pelaku.penggunaId, alasan, imporId }
  const hasil: Hasil = { dihapus: 0, dipulihkan: 0, dilewatiJumlah: 0, dilewati: [] }
  const total = impor.baru + impor.ubah
  let sesudah = ''
  for (let selesai = 0; ; ctx.report(selesai, total)) {
    const daftar = listImporBaris(ctx.db, imporId, sesudah, perBatch)
    if (daftar.length === 0) break
    append(
      ctx,
      daftar.flatMap((baris) => undoOne(ctx, baris, asal, hasil)),
    )
    sesudah = daftar.at(-1)?.pendudukId ?? sesudah
    selesai += daftar.length
  }
  markImporDiurungkan(ctx.db, imporId, asal.pada, asal.oleh)
  append(ctx, [
    {
      entity: 'impor',
      entityId: imporId,
      kind: 'impor.urung',
      body: {
        alasan,
        pada: asal.pada,
        oleh: asal.oleh,
        dihapus: hasil.dihapus,
        dipulihkan: hasil.dipulihkan,
        dilewati: hasil.dilewatiJumlah,
      },
    },
  ])
  return ok({ imporId, ...hasil })
}

const append = (ctx: ImporContext, operasi: readonly NewOperation[]): void => {
  if (operasi.length > 0 && !insertPrepared(ctx.db, prepareOperations(ctx.db, ctx, operasi)))
    throw new Error('the chain grew inside our transaction')
}

type Asal = { readonly pada: string; readonly oleh: string; readonly alasan: string; readonly imporId: string }

const undoOne = (ctx: ImporContext, baris: ImporBaris, asal: Asal, hasil: Hasil): readonly NewOperation[] => {
  const { db } = ctx
  const orang = findPenduduk(db, baris.pendudukId)
  if (!orang) return []
  const sebab = keepReason(ctx, orang, baris)
  if (sebab !== null) {
    hasil.dilewatiJumlah++
    if (hasil.dilewati.length < dilewatiMaks) hasil.dilewati.push({ nama: orang.nama, sebab })
    return []
  }
  const nomorCari = findNomorCari(db, orang.id)
  if (nomorCari !== null) queueCari(db, nomorCari)
  if (baris.sebelum === null) {
    deletePenduduk(db, orang.id)
    leaveKeluarga(db, orang.keluargaId)
    hasil.dihapus++
    return [pendudukDihapus(orang.id, asal)]
  }
  hasil.dipulihkan++
  return [restore(ctx, orang, baris.sebelum, asal)]
}

// The person is as before the import, also in who changed it when: then an older import can still be undone after this one.
const restore = ({ db }: ImporContext, orang: Penduduk, sebelum: NonNullable<Sebelum>, asal: Asal): NewOperation => {
  const keluargaId = sebelum.keluargaId === orang.keluargaId ? undefined : sebelum.keluargaId
  updatePenduduk(db, orang.id, sebelum.isi, keluargaId, asal)
  restoreJejak(db, orang.id, sebelum.diubahPada, sebelum.diubahOleh)
  if (keluargaId !== undefined) leaveKeluarga(db, orang.keluargaId)
  return pendudukDiubah(orang.id, sebelum.isi, keluargaId, asal)
}

const leaveKeluarga = (db: ImporContext['db'], id: string | null): void => {
  if (id !== null) deleteEmptyKeluarga(db, id)
}

const keepReason = (ctx: ImporContext, orang: Penduduk, baris: ImporBaris): string | null => {
  if (orang.diubahPada !== baris.diubahPada) return 'sudah diubah sesudah impor'
  return baris.sebelum === null && isDipakai(ctx.db, orang.id) ? 'sudah mempunyai surat atau peristiwa' : null
}
