// Commands of a letter's life: on its way, approved, signed, handed over, and the end of the day.
import * as z from 'zod/mini'
import { err, ok } from '#domain/result.ts'
import { approveKonsep } from '#electron/usecases/approve-konsep.ts'
import { assignKonsep, listPetugas } from '#electron/usecases/assign-konsep.ts'
import { listCetakanAntre, planTtd } from '#electron/usecases/plan-ttd.ts'
import { recordKertasRusak, recordPenyerahan, recordTtdBasah } from '#electron/usecases/record-penyerahan.ts'
import { readHarian } from '#electron/usecases/read-harian.ts'
import { findPdfKonsep, listKonsep, openKonsep } from '#electron/usecases/read-konsep.ts'
import { returnKonsep, withdrawKonsep } from '#electron/usecases/stop-konsep.ts'
import { submitKonsep } from '#electron/usecases/submit-konsep.ts'
import type { Handlers } from './context.ts'
import { startBatchTte } from './handlers-tte.ts'
import { drawPage } from './page-image.ts'

// What the worker answers, of which only the letters that were issued matter here.
const HasilTtd = z.object({ hasil: z.array(z.object({ suratId: z.nullable(z.string()) })) })

export const handlersPersetujuan = {
  'konsep.ajukan': async (ctx, input) => {
    const refused = ctx.application.refuseNewSurat()
    if (refused) return err(refused)
    const diajukan = await submitKonsep(ctx.deps(), input)
    if (diajukan.ok && diajukan.value.surat?.cetakanId) ctx.printService.enqueue(diajukan.value.surat.cetakanId)
    return diajukan
  },
  'konsep.daftar': (ctx, input) => ok(listKonsep(ctx.deps(), input)),
  'konsep.buka': (ctx, { id }) => openKonsep(ctx.deps(), id),
  'konsep.halaman': async (ctx, input) => {
    const sha256 = findPdfKonsep(ctx.deps(), input.id)
    return sha256.ok ? drawPage(ctx, { sha256: sha256.value }, input) : sha256
  },
  'konsep.setujui': async (ctx, { id, dilihat }) => {
    const refused = ctx.application.refuseNewSurat()
    if (refused) return err(refused)
    const { hasil, cetakan } = await approveKonsep(ctx.deps(), id, dilihat)
    cetakan.forEach(ctx.printService.enqueue)
    return ok({ hasil })
  },
  'konsep.kembalikan': (ctx, input) => returnKonsep(ctx.deps(), input),
  'konsep.tarik': (ctx, input) => withdrawKonsep(ctx.deps(), input),
  'konsep.tugaskan': (ctx, input) => assignKonsep(ctx.deps(), input),
  'konsep.petugas': (ctx) => ok(listPetugas(ctx.deps().baca)),
  'ttd.mulai': async (ctx, { id, dilihat, sandi }) => {
    const refused = ctx.application.refuseNewSurat()
    if (refused) return err(refused)
    const rencana = planTtd(ctx.deps(), id, dilihat)
    if (!rencana.ok) return rencana
    const { lokal, bsre } = rencana.value
    const antre = bsre.length === 0 ? ok({ jumlah: 0 }) : await startBatchTte(ctx, bsre, sandi)
    if (!antre.ok) return antre
    if (lokal.length === 0) return ok({ pekerjaanId: null, antreTte: antre.value.jumlah })
    const deps = ctx.deps()
    const mulai = ctx.jobs.start({
      jenis: 'ttd.tandatangan',
      input: { id: lokal, dilihat, sandi },
      onSuccess: async (hasil) => {
        const terbit = HasilTtd.safeParse(hasil)
        const suratId = terbit.success ? terbit.data.hasil.flatMap((satu) => satu.suratId ?? []) : []
        listCetakanAntre(deps, suratId).forEach(ctx.printService.enqueue)
        return ok(hasil)
      },
    })
    return mulai.ok ? ok({ pekerjaanId: mulai.value.pekerjaanId, antreTte: antre.value.jumlah }) : mulai
  },
  'penyerahan.catat': (ctx, input) => recordPenyerahan(ctx.deps(), input),
  'harian.baca': (ctx, input) => ok(readHarian(ctx.deps(), input)),
  'harian.ttdBasah': (ctx, input) => recordTtdBasah(ctx.deps(), input.id),
  'harian.kertasRusak': (ctx, input) => recordKertasRusak(ctx.deps(), input),
} satisfies Partial<Handlers>
