// Commands of the office's own certificates.
import { err, ok } from '#domain/result.ts'
import { planSalinan } from '#electron/usecases/plan-salinan.ts'
import { listSertifikat, removeAkar, removeSertifikat } from '#electron/usecases/sertifikat.ts'
import { beresOf } from './beres.ts'
import type { Handlers } from './context.ts'
import { berkasPdf } from './save-file.ts'

export const handlersSertifikat = {
  'sertifikat.daftar': (ctx) => ok(listSertifikat(ctx.deps().baca)),
  'sertifikat.impor': async (ctx, { pejabatId, sandi }) => {
    const jalur = await ctx.dialogs.openFile('Pilih sertifikat kantor', [{ nama: 'PKCS#12', akhiran: ['p12', 'pfx'] }])
    if (!jalur) return err({ code: 'Dibatalkan' })
    return ctx.jobs.start({ jenis: 'sertifikat.impor', input: { jalur, pejabatId, sandi } })
  },
  'ttd.salinan': async (ctx, { suratId, sandi }) => {
    const rencana = planSalinan(ctx.deps(), suratId)
    if (!rencana.ok) return rencana
    const { pejabatId, sha256, judul, namaBerkas } = rencana.value
    const dipilih = sha256 === null ? await ctx.dialogs.openFile('Pilih PDF yang akan ditandatangani', berkasPdf) : null
    if (sha256 === null && !dipilih) return err({ code: 'Dibatalkan' })
    const tujuan = await ctx.dialogs.saveFile(namaBerkas, berkasPdf)
    if (!tujuan) return err({ code: 'Dibatalkan' })
    const asal = sha256 === null ? { jalur: dipilih ?? '' } : { sha256 }
    return ctx.jobs.start({ jenis: 'ttd.salinan', input: { asal, tujuan, judul, pejabatId, sandi } })
  },
  'sertifikat.hapus': async (ctx, { pejabatId }) => beresOf(await removeSertifikat(ctx.deps(), pejabatId)),
  'sertifikat.akarTambah': async (ctx) => {
    const jalur = await ctx.dialogs.openFile('Pilih sertifikat penerbit', [
      { nama: 'Sertifikat', akhiran: ['pem', 'crt', 'cer', 'der'] },
    ])
    if (!jalur) return err({ code: 'Dibatalkan' })
    return ctx.jobs.start({ jenis: 'sertifikat.akar', input: { jalur } })
  },
  'sertifikat.akarHapus': async (ctx, { sidikJari }) => beresOf(await removeAkar(ctx.deps(), sidikJari)),
} satisfies Partial<Handlers>
