// Commands about the population register.
import { ok } from '#domain/result.ts'
import { addPenduduk } from '#electron/usecases/add-penduduk.ts'
import { checkNikWarnings } from '#electron/usecases/check-nik.ts'
import { editPenduduk } from '#electron/usecases/edit-penduduk.ts'
import { listPenduduk } from '#electron/usecases/list-penduduk.ts'
import { searchPenduduk } from '#electron/usecases/search-penduduk.ts'
import { viewKartu } from '#electron/usecases/view-kartu.ts'
import { err } from '#domain/result.ts'
import type { Handlers } from './context.ts'

const excel = [{ nama: 'Excel', akhiran: ['xlsx'] }] as const

export const handlersPenduduk = {
  'penduduk.cari': (ctx, input) => searchPenduduk(ctx.deps(), input),
  'penduduk.kartu': (ctx, input) => viewKartu(ctx.deps(), input),
  'penduduk.daftar': (ctx, input) => listPenduduk(ctx.deps(), input),
  'penduduk.tambah': (ctx, input) => addPenduduk(ctx.deps(), input),
  'penduduk.ubah': (ctx, input) => editPenduduk(ctx.deps(), input),
  'penduduk.periksa': (ctx, input) => ok(checkNikWarnings(ctx.deps(), input)),
  'penduduk.ekspor': async (ctx, { alasan }) => {
    const jalur = await ctx.dialogs.saveFile('penduduk.xlsx', excel)
    return jalur ? ctx.jobs.start({ jenis: 'penduduk.ekspor', input: { jalur, alasan } }) : err({ code: 'Dibatalkan' })
  },
} satisfies Partial<Handlers>
