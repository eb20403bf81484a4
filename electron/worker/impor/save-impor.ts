// Third step: the one transaction that makes an import true, with an operation for every person (decision 000.6). All or nothing.
import type { AppError } from '#contract/errors.ts'
import type { WritableDb } from '#db/connection.ts'
import type { StorageError } from '#db/errors.ts'
import {
  findImpor,
  findDiubahOleh,
  insertImpor,
  insertImporBaris,
  queueNewCari,
  widenCache,
} from '#db/queries/impor.ts'
import { iterateSiap, listKeluargaBaru, readInfo } from '#db/queries/impor-tahap.ts'
import type { BarisSiap } from '#db/queries/impor-tahap.ts'
import { findKeluargaByNomorKk, insertKeluarga } from '#db/queries/keluarga.ts'
import { insertPrepared, prepareOperations } from '#db/queries/op-log.ts'
import { findNomorCari, findPenduduk, hasNik, insertPenduduk, updatePenduduk } from '#db/queries/penduduk.ts'
import { readPerangkat, writePerangkat } from '#db/queries/perangkat.ts'
import { queueCari } from '#db/queries/rebuild-cari.ts'
import { inTransaction } from '#db/transaction.ts'
import type { NewOperation } from '#domain/op/operation.ts'
import { isiBaru } from '#domain/penduduk/baca-baris.ts'
import { pendudukDitambah, pendudukDiubah } from '#domain/penduduk/operation.ts'
import { err, ok } from '#domain/result.ts'
import type { Result } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { ImporContext } from './context.ts'
import { parsePemetaan, parseHitung } from './info.ts'
import type { JumlahImpor } from './info.ts'
import { withTahap } from './open-tahap.ts'
import { kunciSusunan, mergeSusunan } from './susunan.ts'

/** Stores what the last dry run showed; refuses when somebody changed one of these people since (then: dry run again). */
export const saveImpor = (
  ctx: ImporContext,
  input: { readonly imporId: string },
): Promise<Result<JumlahImpor & { readonly imporId: string }, AppError>> =>
  withTahap(ctx, input.imporId, async (tahap) => {
    const jumlah = parseHitung(readInfo(tahap, 'hitung'))
    if (jumlah === null) return err({ code: 'ImporTidakAda' })
    if (ctx.signal.aborted) return err({ code: 'Dibatalkan' })
    widenCache(ctx.db)
    await ctx.beginCommit()
    const jadi: Result<null, AppError | StorageError> = await inTransaction(ctx.db, () =>
      storeAll(ctx, tahap, input.imporId, jumlah),
    )
    return jadi.ok ? ok({ imporId: input.imporId, ...jumlah }) : jadi
  })

type Simpan = { readonly ctx: ImporContext; readonly imporId: string; readonly pada: string; readonly oleh: string }

const storeAll = (
  ctx: ImporContext,
  tahap: WritableDb,
  imporId: string,
  jumlah: JumlahImpor,
): Result<null, AppError> => {
  // Pressed twice: the first time counts.
  if (findImpor(ctx.db, imporId)) return err({ code: 'ImporTidakAda' })
  const s: Simpan = { ctx, imporId, pada: isoInstant(ctx.clock.now()), oleh: ctx.pelaku.penggunaId }
  const kepala = { namaBerkas: readInfo(tahap, 'namaBerkas') ?? '', sha256: readInfo(tahap, 'sha256') ?? '', ...jumlah }
  insertImpor(ctx.db, { id: imporId, ...kepala, state: 'tersimpan', pada: s.pada, oleh: s.oleh })
  appendAll(ctx, [
    { entity: 'impor', entityId: imporId, kind: 'impor.simpan', body: { ...kepala, pada: s.pada, oleh: s.oleh } },
  ])
  for (const { id, nomorKk } of listKeluargaBaru(tahap)) {
    if (findKeluargaByNomorKk(ctx.db, nomorKk) !== null) return err({ code: 'DataBerubah' })
    insertKeluarga(ctx.db, { id, nomorKk, dibuatPada: s.pada })
  }
  const orang = storeOrang(s, tahap, jumlah.baru + jumlah.ubah)
  if (!orang.ok) return orang
  const judul: unknown = JSON.parse(readInfo(tahap, 'judul') ?? '[]')
  const susunan = mergeSusunan(
    readPerangkat(ctx.db, kunciSusunan),
    Array.isArray(judul) ? judul.map(String) : [],
    parsePemetaan(readInfo(tahap, 'pemetaan')),
  )
  writePerangkat(ctx.db, kunciSusunan, susunan)
  return ok(null)
}

const perBatch = 500

const storeOrang = (s: Simpan, tahap: WritableDb, total: number): Result<null, AppError> => {
  let operasi: NewOperation[] = []
  let selesai = 0
  for (const baris of iterateSiap(tahap)) {
    const satu = baris.jenis === 'baru' ? storeBaru(s, baris) : storeUbah(s, baris)
    if (!satu.ok) return satu
    operasi.push(satu.value)
    selesai++
    if (operasi.length < perBatch) continue
    appendAll(s.ctx, operasi)
    operasi = []
    s.ctx.report(selesai, total)
  }
  appendAll(s.ctx, operasi)
  s.ctx.report(selesai, total)
  return ok(null)
}

const appendAll = (ctx: ImporContext, operasi: readonly NewOperation[]): void => {
  if (operasi.length > 0 && !insertPrepared(ctx.db, prepareOperations(ctx.db, ctx, operasi)))
    throw new Error('the chain grew inside our transaction')
}

const storeBaru = (s: Simpan, baris: BarisSiap): Result<NewOperation, AppError> => {
  if (hasNik(s.ctx.db, baris.nik)) return err({ code: 'DataBerubah' })
  const { pada, oleh, imporId } = s
  const isi = isiBaru({ ...baris.isi, nik: baris.nik, nama: baris.nama })
  const orang = { id: baris.pendudukId, keluargaId: baris.keluargaId ?? null, isi, sumberData: 'impor' }
  const { nomorCari } = insertPenduduk(s.ctx.db, { ...orang, imporId }, { pada, oleh })
  queueNewCari(s.ctx.db, nomorCari)
  insertImporBaris(s.ctx.db, { imporId, pendudukId: orang.id, sebelum: null, diubahPada: pada })
  return ok(pendudukDitambah(orang, { pada, oleh, imporId }))
}

const storeUbah = (s: Simpan, baris: BarisSiap): Result<NewOperation, AppError> => {
  const { db } = s.ctx
  const lama = findPenduduk(db, baris.pendudukId)
  if (!lama || lama.diubahPada !== baris.dilihat) return err({ code: 'DataBerubah' })
  const pada = isoInstant(Math.max(Date.parse(s.pada), Date.parse(lama.diubahPada) + 1))
  const nomorCari = findNomorCari(db, lama.id)
  if (nomorCari !== null) queueCari(db, nomorCari)
  const sebelum = {
    isi: baris.sebelum ?? {},
    keluargaId: lama.keluargaId,
    diubahPada: lama.diubahPada,
    diubahOleh: findDiubahOleh(db, lama.id),
  }
  updatePenduduk(db, lama.id, baris.isi, baris.keluargaId, { pada, oleh: s.oleh })
  insertImporBaris(db, { imporId: s.imporId, pendudukId: lama.id, sebelum, diubahPada: pada })
  return ok(pendudukDiubah(lama.id, baris.isi, baris.keluargaId, { pada, oleh: s.oleh, imporId: s.imporId }))
}
