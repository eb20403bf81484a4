// Second step: the dry run. Compares every row with the register and says what would happen; the register is only read.
import type { AppError } from '#contract/errors.ts'
import type * as z from 'zod/mini'
import type { TinjauImpor } from '#contract/penduduk.ts'
import type { WritableDb } from '#db/connection.ts'
import {
  clearTinjau,
  countMentah,
  countSebab,
  insertHasil,
  listMentah,
  listTolak,
  readInfo,
  writeInfo,
} from '#db/queries/impor-tahap.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { judulKolom } from '#domain/penduduk/kolom.ts'
import type { KolomImpor } from '#domain/penduduk/kolom.ts'
import { err, ok } from '#domain/result.ts'
import type { Result } from '#domain/result.ts'
import { civilDate } from '#domain/waktu/clock.ts'
import { breathe } from './context.ts'
import type { ImporContext } from './context.ts'
import { createClassifier } from './classify-baris.ts'
import type { Hitungan } from './classify-baris.ts'
import { withTahap } from './open-tahap.ts'

export type HasilTinjauImpor = z.infer<typeof TinjauImpor>
type Pemetaan = readonly { readonly posisi: number; readonly untuk: KolomImpor }[]

const perBatch = 500
const contohTolakMaks = 200

/** Runs through all rows with this mapping. May be repeated with another. */
export const reviewImpor = (
  ctx: ImporContext,
  input: { readonly imporId: string; readonly pemetaan: Pemetaan },
): Promise<Result<HasilTinjauImpor, AppError>> =>
  withTahap(ctx, input.imporId, async (tahap) => {
    const kurang = (['nik', 'nama'] as const).filter((kolom) => !input.pemetaan.some(({ untuk }) => untuk === kolom))
    if (kurang.length > 0)
      return err({ code: 'KolomWajibBelumDipetakan', kolom: kurang.map((kolom) => judulKolom[kolom]) })
    clearTinjau(tahap)
    const hitungan = await classifyAll(ctx, tahap, input.pemetaan)
    if (hitungan === null) return err({ code: 'Dibatalkan' })
    const { baru, ubah, sama, tolak } = hitungan
    writeInfo(tahap, 'pemetaan', JSON.stringify(input.pemetaan))
    writeInfo(tahap, 'hitung', JSON.stringify({ baru, ubah, sama, tolak }))
    return ok({
      imporId: input.imporId,
      total: baru + ubah + sama + tolak,
      baru,
      ubah,
      sama,
      tolak,
      contohUbah: [...hitungan.contohUbah],
      contohTolak: listTolak(tahap, contohTolakMaks).map(({ baris, nik, nama, sebab }) => ({
        baris,
        nik: nik.slice(0, 40),
        nama,
        sebab: sebab.slice(0, 200),
      })),
      sebabTolak: countSebab(tahap),
      peringatan: [...hitungan.peringatan]
        .map(([sebab, jumlah]) => ({ sebab, jumlah }))
        .toSorted((a, b) => b.jumlah - a.jumlah),
    })
  })

const classifyAll = async (ctx: ImporContext, tahap: WritableDb, pemetaan: Pemetaan): Promise<Hitungan | null> => {
  const judul: unknown = JSON.parse(readInfo(tahap, 'judul') ?? '[]')
  const classify = createClassifier({
    db: ctx.baca,
    newId: ctx.newId,
    pada: civilDate(ctx.clock.now(), readPengaturan(ctx.baca, 'kantor').zona),
    judul: Array.isArray(judul) ? judul.map(String) : [],
    peta: new Map(pemetaan.toReversed().map(({ posisi, untuk }) => [untuk, posisi])),
  })
  const total = countMentah(tahap)
  let selesai = 0
  let sesudah = 0
  for (;;) {
    const baris = listMentah(tahap, sesudah, perBatch)
    if (baris.length === 0) return classify.hitungan()
    insertHasil(tahap, classify.rows(baris))
    sesudah = baris.at(-1)?.baris ?? sesudah
    selesai += baris.length
    ctx.report(selesai, total)
    await breathe()
    if (ctx.signal.aborted) return null
  }
}
