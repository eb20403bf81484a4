// Commands of settings, officials and backups.
import { ok } from '#domain/result.ts'
import { listCadangan } from '#electron/usecases/list-cadangan.ts'
import {
  readPejabat,
  readSemuaPengaturan,
  saveBagian,
  saveKantor,
  saveKertas,
  savePejabat,
  savePenomoran,
  savePrinter,
  setHadir,
} from '#electron/usecases/save-pengaturan.ts'
import { saveJenisKantor } from '#electron/usecases/switch-jenis.ts'
import { beresOf } from './beres.ts'
import type { Handlers } from './context.ts'

export const handlersPengaturan = {
  'pengaturan.baca': (ctx) => ok(readSemuaPengaturan(ctx.deps().baca, ctx.deps().blob)),
  'pengaturan.kantor': async (ctx, input) =>
    beresOf(await saveKantor({ ...ctx.deps(), flattenLambang: ctx.flattenLambang }, input)),
  'pengaturan.kertas': async (ctx, input) => beresOf(await saveKertas(ctx.deps(), input)),
  'pengaturan.penomoran': async (ctx, input) => beresOf(await savePenomoran(ctx.deps(), input)),
  'pengaturan.alur': async (ctx, { nilai }) => beresOf(await saveBagian(ctx.deps(), 'alur', nilai)),
  'pengaturan.jenisSurat': async (ctx, { nilai }) => beresOf(await saveJenisKantor(ctx.deps(), nilai)),
  'pengaturan.tandaTangan': async (ctx, { nilai }) => beresOf(await saveBagian(ctx.deps(), 'tandaTangan', nilai)),
  'pengaturan.tte': async (ctx, { nilai }) => beresOf(await saveBagian(ctx.deps(), 'tte', nilai)),
  'pengaturan.printer': async (ctx, input) => beresOf(await savePrinter(ctx.deps(), input)),
  'pejabat.daftar': (ctx) => ok(readPejabat(ctx.deps().baca)),
  'pejabat.simpan': (ctx, input) => savePejabat(ctx.deps(), input),
  'pejabat.hadir': async (ctx, input) => beresOf(await setHadir(ctx.deps(), input)),
  'cadangan.buat': (ctx) => ctx.jobs.start({ jenis: 'cadangan.buat', input: { jenis: 'manual' } }),
  'cadangan.daftar': (ctx) => ok({ cadangan: listCadangan(ctx.application.folderCadangan()) }),
} satisfies Partial<Handlers>
