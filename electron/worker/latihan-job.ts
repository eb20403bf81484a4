// Fills the training office with invented residents, through the same queries and operations as an import.
import type { AppError } from '#contract/errors.ts'
import { insertKeluarga } from '#db/queries/keluarga.ts'
import { insertPrepared, prepareOperations } from '#db/queries/op-log.ts'
import { insertPenduduk } from '#db/queries/penduduk.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { rebuildCari } from '#db/queries/rebuild-cari.ts'
import { inTransaction } from '#db/transaction.ts'
import { makeAcak } from '#domain/latihan/acak.ts'
import { makeDaftarKeluarga } from '#domain/latihan/keluarga.ts'
import type { KeluargaLatihan } from '#domain/latihan/keluarga.ts'
import { pendudukDitambah } from '#domain/penduduk/operation.ts'
import { err, ok } from '#domain/result.ts'
import type { Result } from '#domain/result.ts'
import { civilDate, isoInstant } from '#domain/waktu/clock.ts'
import type { JobContext } from './job.ts'

type LatihanContext = Pick<JobContext, 'db' | 'clock' | 'newId' | 'pelaku' | 'report' | 'signal'>

/** Size of the training office. */
export const ukuranLatihan = { orang: 12_000, keluarga: 4000 } as const

const keluargaPerBatch = 250

/** Makes the people of the training office; the same people on every PC of the same year. Nobody else uses the office yet. */
export const latihanJob = (ctx: LatihanContext): Promise<Result<{ readonly penduduk: number }, AppError>> =>
  fillLatihan(ctx, ukuranLatihan)

/** The same with another number of people, for tests and benches. */
export const fillLatihan = async (
  ctx: LatihanContext,
  ukuran: { readonly orang: number; readonly keluarga: number },
): Promise<Result<{ readonly penduduk: number }, AppError>> => {
  const kini = ctx.clock.now()
  const daftar = makeDaftarKeluarga(makeAcak('latihan'), {
    ...ukuran,
    pada: civilDate(kini, readPengaturan(ctx.db, 'kantor').zona),
  })
  let selesai = 0
  for (let i = 0; i < daftar.length; i += keluargaPerBatch) {
    if (ctx.signal.aborted) return err({ code: 'Dibatalkan' })
    const langkah = await inTransaction(ctx.db, () =>
      ok(storeKeluarga(ctx, daftar.slice(i, i + keluargaPerBatch), isoInstant(kini))),
    )
    if (!langkah.ok) return langkah
    selesai += langkah.value
    ctx.report(selesai, 2 * ukuran.orang)
  }
  const indeks = await rebuildCari(ctx.db, {
    batch: 200,
    pause: () => new Promise((done) => setImmediate(done)),
    onProgress: (n) => ctx.report(ukuran.orang + n, 2 * ukuran.orang),
  })
  return indeks.ok ? ok({ penduduk: selesai }) : indeks
}

const storeKeluarga = (ctx: LatihanContext, daftar: readonly KeluargaLatihan[], pada: string): number => {
  const oleh = ctx.pelaku.penggunaId
  const operasi = daftar.flatMap(({ nomorKk, anggota }) => {
    const keluargaId = ctx.newId()
    insertKeluarga(ctx.db, { id: keluargaId, nomorKk, dibuatPada: pada })
    return anggota.map((isi) => {
      const orang = { id: ctx.newId(), keluargaId, isi, sumberData: 'latihan' }
      insertPenduduk(ctx.db, { ...orang, imporId: null }, { pada, oleh })
      return pendudukDitambah(orang, { pada, oleh })
    })
  })
  if (!insertPrepared(ctx.db, prepareOperations(ctx.db, ctx, operasi)))
    throw new Error('the chain grew inside our transaction')
  return operasi.length
}
