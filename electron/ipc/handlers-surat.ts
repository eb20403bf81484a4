// Commands about letters, drafts and the Loket: each calls one use case and, after its commit, the printer.
import { err, ok } from '#domain/result.ts'
import { cancelSurat } from '#electron/usecases/cancel-surat.ts'
import { issueSurat } from '#electron/usecases/issue-surat.ts'
import { openSurat } from '#electron/usecases/open-surat.ts'
import { printSurat } from '#electron/usecases/print-surat.ts'
import { readLoket } from '#electron/usecases/read-loket.ts'
import { readSuratForm } from '#electron/usecases/read-surat-form.ts'
import {
  listArsip,
  orderJenis,
  readCetakan,
  readDaftarJenis,
  readOrang,
  readPdf,
} from '#electron/usecases/read-surat.ts'
import { readDraf, removeDraf, storeDraf } from '#electron/usecases/save-draf.ts'
import type { Handlers } from './context.ts'
import { drawPage } from './page-image.ts'
import { berkasPdf, saveFile } from './save-file.ts'

export const handlersSurat = {
  'surat.jenis': (ctx) => ok({ jenis: readDaftarJenis(ctx.deps()) }),
  'surat.urutan': (ctx, input) => ok(orderJenis(ctx.deps(), input.pendudukId)),
  'surat.siapkan': (ctx, input) => readSuratForm(ctx.deps(), input),
  'surat.orang': (ctx, input) => readOrang(ctx.deps(), input.pendudukId),
  'surat.terbit': async (ctx, input) => {
    const refused = ctx.application.refuseNewSurat()
    if (refused) return err(refused)
    await ctx.application.writable()
    const terbit = await issueSurat(ctx.deps(), input)
    if (terbit.ok && terbit.value.cetakanId) ctx.printService.enqueue(terbit.value.cetakanId)
    return terbit
  },
  'surat.batal': async (ctx, input) => {
    await ctx.application.writable()
    return cancelSurat(ctx.deps(), input)
  },
  'surat.cetak': async (ctx, input) => {
    await ctx.application.writable()
    const cetak = await printSurat(ctx.deps(), input)
    if (cetak.ok) ctx.printService.enqueue(cetak.value.cetakanId)
    return cetak
  },
  'surat.simpanPdf': async (ctx, input) => {
    const berkas = readPdf(ctx.deps(), input.id)
    if (!berkas.ok) return berkas
    const { pdf: stored, batal } = berkas.value
    const pdf = batal === null ? ok(stored) : ctx.stampPdf(stored, batal)
    if (!pdf.ok) return err({ code: 'TandaBatalGagal' })
    return saveFile(ctx, { nama: berkas.value.namaBerkas, saring: berkasPdf, isi: pdf.value })
  },
  'surat.daftar': (ctx, input) => ok(listArsip(ctx.deps(), input)),
  'surat.buka': (ctx, input) => openSurat(ctx.deps(), input.id),
  'surat.halaman': async (ctx, input) => {
    const berkas = readPdf(ctx.deps(), input.id)
    return berkas.ok ? drawPage(ctx, { sha256: berkas.value.sha256 }, input) : berkas
  },
  'cetakan.status': (ctx, input) => readCetakan(ctx.deps(), input.id),
  'draf.simpan': async (ctx, input) => {
    await ctx.application.writable()
    return storeDraf(ctx.deps(), input)
  },
  'draf.daftar': (ctx) => readDraf(ctx.deps()),
  'draf.hapus': async (ctx, input) => {
    await ctx.application.writable()
    return removeDraf(ctx.deps(), input.id)
  },
  'loket.hariIni': (ctx) => ok(readLoket(ctx.deps())),
} satisfies Partial<Handlers>
