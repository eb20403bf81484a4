// Commands about registers, numbers and the search over everything.
import { daftarBuku } from '#domain/buku/jenis/index.ts'
import type { AppError } from '#contract/errors.ts'
import { semuaSurat } from '#contract/surat.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { printBerkas } from '#electron/usecases/print-berkas.ts'
import { readBuku } from '#electron/usecases/read-buku.ts'
import { readNomor, readRegister } from '#electron/usecases/read-nomor.ts'
import { recordLegalisir } from '#electron/usecases/record-legalisir.ts'
import { recordNomorKertas } from '#electron/usecases/record-nomor-kertas.ts'
import { listArsip } from '#electron/usecases/read-surat.ts'
import { searchPenduduk } from '#electron/usecases/search-penduduk.ts'
import * as z from 'zod/mini'
import type { Ctx, Handlers, JobName } from './context.ts'
import { berkasPdf } from './save-file.ts'

// What the worker answers when a register was rendered for the printer.
const BukuTercetak = z.object({ sha256: z.string(), ukuran: z.int() })

export const handlersBuku = {
  'buku.daftar': () => ok({ buku: daftarBuku }),
  'buku.isi': (ctx, input) => readBuku(ctx.deps().baca, input),
  'buku.cetak': async (ctx, { ke, ...input }) =>
    startPrint(ctx, { jenis: 'buku.cetak', input, ke, nama: `${input.kode}-${input.dari}-${input.sampai}.pdf` }),
  'legalisir.catat': (ctx, input) => recordLegalisir(ctx.deps(), input),
  'nomor.register': (ctx) => ok(readRegister(ctx.deps())),
  'nomor.laporan': (ctx, input) => ok(readNomor(ctx.deps().baca, input)),
  'nomor.cetak': async (ctx, { ke, ...input }) => {
    const nama = `nomor-${input.register.replaceAll(/[^A-Za-z0-9.-]+/g, '-')}-${input.tahun}.pdf`
    return startPrint(ctx, { jenis: 'nomor.cetak', input, ke, nama })
  },
  'nomor.kertas': async (ctx, input) => {
    await ctx.application.writable()
    return recordNomorKertas(ctx.deps(), input)
  },
  'semua.cari': (ctx, input) => {
    const deps = ctx.deps()
    const surat =
      input.teks.trim().length < 3 ? [] : listArsip(deps, { ...semuaSurat, teks: input.teks }).baris.slice(0, 8)
    const penduduk = searchPenduduk(deps, { teks: input.teks, semuaStatus: false })
    return penduduk.ok ? ok({ penduduk: penduduk.value, surat }) : penduduk
  },
} satisfies Partial<Handlers>

type Cetak = {
  readonly jenis: JobName
  readonly input: Readonly<Record<string, unknown>>
  readonly ke: 'printer' | 'berkas'
  readonly nama: string
}

// A long table: rendered by the worker, then into the file that was chosen before, or to the printer.
const startPrint = async (
  ctx: Ctx,
  { jenis, input, ke, nama }: Cetak,
): Promise<Result<{ pekerjaanId: string }, AppError>> => {
  const jalur = ke === 'berkas' ? await ctx.dialogs.saveFile(nama, berkasPdf) : null
  if (ke === 'berkas' && !jalur) return err({ code: 'Dibatalkan' })
  // Whoever asked for it prints it, also when the screen is locked before it is rendered.
  const deps = ctx.deps()
  return ctx.jobs.start({
    jenis,
    input: { ...input, jalur },
    onSuccess: async (hasil) => {
      if (jalur) return ok(hasil)
      const berkas = BukuTercetak.safeParse(hasil)
      if (!berkas.success) return err({ code: 'BlobHilang' })
      await ctx.application.writable()
      const cetak = await printBerkas(deps, berkas.data)
      if (cetak.ok) ctx.printService.enqueue(cetak.value.cetakanId)
      return cetak
    },
  })
}
