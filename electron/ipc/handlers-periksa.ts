// Commands that check whether a paper or a file is a letter of this office.
import { err, ok } from '#domain/result.ts'
import { checkKode } from '#electron/usecases/check-kode.ts'
import { exportKunciQr } from '#electron/usecases/export-kunci-qr.ts'
import type { Handlers } from './context.ts'

export const handlersPeriksa = {
  'periksa.kode': (ctx, { teks }) => ok(checkKode(ctx.deps().baca, teks)),
  'periksa.eksporKunci': async (ctx) => {
    const teks = exportKunciQr(ctx.deps().baca)
    if (teks === null) return err({ code: 'BelumAdaKunciQr' })
    const jalur = await ctx.dialogs.saveFile('kunci-qr.json', [{ nama: 'JSON', akhiran: ['json'] }])
    if (!jalur) return ok({ tersimpan: false })
    const tertulis = await ctx.dialogs.write(jalur, new TextEncoder().encode(teks))
    return tertulis.ok ? ok({ tersimpan: true }) : tertulis
  },
} satisfies Partial<Handlers>
