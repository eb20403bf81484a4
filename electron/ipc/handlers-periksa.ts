// Commands that check whether a paper or a file is a letter of this office.
import type { HasilPeriksaPdf } from '#contract/commands/periksa.ts'
import type { Output } from '#contract/ipc.ts'
import { err, ok } from '#domain/result.ts'
import { checkKode, isKodePendek } from '#electron/usecases/check-kode.ts'
import { exportKunciQr } from '#electron/usecases/export-kunci-qr.ts'
import type { Handlers } from './context.ts'
import { berkasPdf, saveFile } from './save-file.ts'

// SAFETY of the casts below: the worker is our own process; the gate shapes the answer by its schema.
export const handlersPeriksa = {
  'periksa.kode': async (ctx, { teks }) => {
    if (!isKodePendek(teks)) return ok(checkKode(ctx.deps().baca, teks))
    const hasil = await ctx.jobs.quick('periksa.kode', { teks })
    return hasil.ok ? ok(hasil.value as Output<'periksa.kode'>) : hasil
  },
  'periksa.pdf': async (ctx, input) => {
    // A path comes from the window only for a dropped file: nothing else of this PC is opened by its name.
    if (input.jalur !== null && !/\.pdf$/i.test(input.jalur)) return err({ code: 'BukanPdf' })
    const jalur = input.jalur ?? (await ctx.dialogs.openFile('Pilih PDF yang akan diperiksa', berkasPdf))
    if (jalur === null) return err({ code: 'Dibatalkan' })
    const hasil = await ctx.jobs.quick('periksa.pdf', { jalur })
    return hasil.ok ? ok(hasil.value as HasilPeriksaPdf) : hasil
  },
  'periksa.eksporKunci': async (ctx) => {
    const teks = exportKunciQr(ctx.deps().baca)
    if (teks === null) return err({ code: 'BelumAdaKunciQr' })
    const isi = new TextEncoder().encode(teks)
    return saveFile(ctx, { nama: 'kunci-qr.json', saring: [{ nama: 'JSON', akhiran: ['json'] }], isi })
  },
} satisfies Partial<Handlers>
