// Commands of the import: every step is a job of the worker, which alone reads the file.
import { err, ok } from '#domain/result.ts'
import { discardImpor, listImpor } from '#electron/usecases/list-impor.ts'
import type { Ctx, Handlers } from './context.ts'

const tabel = [{ nama: 'Excel atau CSV', akhiran: ['xlsx', 'csv', 'xls'] }] as const
const excel = [{ nama: 'Excel', akhiran: ['xlsx'] }] as const

// The file that is open in each running shell, for choosing another of its sheets.
const openFiles = new WeakMap<Ctx['jobs'], string>()

// The index follows an import by itself (decision 000.6); until then names are found by their plain form.
const rebuildAfter = (ctx: Ctx) => (hasil: unknown) => {
  setImmediate(() => void ctx.jobs.start({ jenis: 'cari.bangun', input: {} }))
  return Promise.resolve(ok(hasil))
}

export const handlersImpor = {
  'impor.pilih': async (ctx, input) => {
    // A path comes from the window only for a dropped file: nothing else of this PC is opened by its name.
    if (input.jalur !== null && !/\.(xlsx|xls|csv)$/i.test(input.jalur))
      return err({ code: 'BerkasTidakTerbaca', sebab: 'bukan-xlsx' })
    // Another sheet of the file that is open is chosen without asking for the file again.
    const sama = input.lembar === null ? null : openFiles.get(ctx.jobs)
    const jalur = input.jalur ?? sama ?? (await ctx.dialogs.openFile('Pilih berkas penduduk', tabel))
    if (jalur) openFiles.set(ctx.jobs, jalur)
    return jalur
      ? ctx.jobs.start({ jenis: 'impor.pilih', input: { jalur, lembar: input.lembar } })
      : err({ code: 'Dibatalkan' })
  },
  'impor.tinjau': (ctx, input) => ctx.jobs.start({ jenis: 'impor.tinjau', input }),
  'impor.simpan': (ctx, input) => ctx.jobs.start({ jenis: 'impor.simpan', input, onSuccess: rebuildAfter(ctx) }),
  'impor.urungkan': (ctx, input) => ctx.jobs.start({ jenis: 'impor.urungkan', input, onSuccess: rebuildAfter(ctx) }),
  'impor.buang': (ctx, { imporId }) => {
    discardImpor(ctx.application.folderSementara(), imporId)
    return ok({ beres: true })
  },
  'impor.unduhDitolak': async (ctx, { imporId }) => {
    const jalur = await ctx.dialogs.saveFile('baris-ditolak.xlsx', excel)
    return jalur
      ? ctx.jobs.start({ jenis: 'impor.unduhDitolak', input: { imporId, jalur } })
      : err({ code: 'Dibatalkan' })
  },
  'impor.riwayat': (ctx) => ok({ impor: listImpor(ctx.deps().baca) }),
  'impor.contoh': async (ctx) => {
    const jalur = await ctx.dialogs.saveFile('contoh-penduduk.xlsx', excel)
    return jalur ? ctx.jobs.start({ jenis: 'impor.contoh', input: { jalur } }) : err({ code: 'Dibatalkan' })
  },
} satisfies Partial<Handlers>
