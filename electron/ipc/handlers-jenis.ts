// Commands of letter types: each calls one use case; page images come from the worker, files go through the system's dialog.
import { ok } from '#domain/result.ts'
import { periksaJenis, previewJenis } from '#electron/usecases/check-jenis.ts'
import { exportJenis, importJenis } from '#electron/usecases/exchange-jenis.ts'
import { openJenis, readRiwayatJenis, readSemuaJenis } from '#electron/usecases/read-jenis.ts'
import { activateJenis, archiveJenis, discardRancangan, saveRancangan } from '#electron/usecases/save-jenis.ts'
import { beresOf } from './beres.ts'
import type { Handlers } from './context.ts'
import { drawPage } from './page-image.ts'
import { saveFile } from './save-file.ts'

export const handlersJenis = {
  'jenis.daftar': (ctx) => ok(readSemuaJenis(ctx.deps())),
  'jenis.buka': (ctx, input) => openJenis(ctx.deps(), input),
  'jenis.riwayat': (ctx, { kode }) => readRiwayatJenis(ctx.deps(), kode),
  'jenis.periksa': (ctx, input) => ok(periksaJenis(ctx.deps(), input)),
  'jenis.pratinjau': async (ctx, input) => {
    const jadi = previewJenis(ctx.deps(), input)
    if (!jadi.ok) return jadi
    const { pdf, halaman } = jadi.value
    const gambar = await drawPage(ctx, { pdf }, input)
    return gambar.ok ? ok({ ...gambar.value, halaman }) : gambar
  },
  'jenis.simpan': (ctx, input) => saveRancangan(ctx.deps(), input),
  'jenis.buang': async (ctx, { kode }) => beresOf(await discardRancangan(ctx.deps(), kode)),
  'jenis.aktifkan': async (ctx, input) => beresOf(await activateJenis(ctx.deps(), input)),
  'jenis.arsipkan': async (ctx, input) => beresOf(await archiveJenis(ctx.deps(), input)),
  'jenis.ekspor': async (ctx, input) => {
    const berkas = exportJenis(ctx.deps(), input)
    if (!berkas.ok) return berkas
    const { namaBerkas, isi } = berkas.value
    return saveFile(ctx, { nama: namaBerkas, saring: [{ nama: 'Jenis surat', akhiran: ['json'] }], isi })
  },
  'jenis.impor': (ctx, input) => importJenis(ctx.deps(), input),
} satisfies Partial<Handlers>
