// Prints a register for a period: to a file that the user chose, or into a blob for the printer.
import { listPejabat } from '#db/queries/pejabat.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { writeSynced } from '#db/synced-file.ts'
import { formatKolom } from '#domain/buku/entri-dari-surat.ts'
import { findBuku } from '#domain/buku/jenis/index.ts'
import { tandaTanganBuku } from '#domain/buku/tanda-tangan-buku.ts'
import { err, ok } from '#domain/result.ts'
import { composeKop } from '#domain/surat/compose-surat.ts'
import { civilDate } from '#domain/waktu/clock.ts'
import { formatTanggal } from '#domain/words/tanggal.ts'
import { renderBuku } from '#electron/pdf/render-buku.ts'
import { readBuku } from '#electron/usecases/read-buku.ts'
import type { Job } from './job.ts'

/** `jalur` null: for the printer. */
export type BukuJobInput = {
  readonly kode: string
  readonly dari: string
  readonly sampai: string
  readonly jalur: string | null
}

/** Renders the register; answers `{ sha256, ukuran, baris }` for the printer, `{ jalur, baris }` for a file. */
export const bukuJob: Job<BukuJobInput> = async (ctx, { kode, dari, sampai, jalur }) => {
  const buku = findBuku(kode)
  if (!buku) return err({ code: 'JenisTidakAda' })
  const isi = readBuku(ctx.baca, { kode, dari, sampai, teks: '' })
  if (!isi.ok) return isi
  const kantor = readPengaturan(ctx.baca, 'kantor')
  const sekarang = ctx.clock.now()
  const pdf = await renderBuku(
    {
      judul: buku.judul,
      model: buku.model,
      periode: `Periode ${formatTanggal(dari)} s.d. ${formatTanggal(sampai)}`,
      kolom: buku.kolom,
      kertas: buku.kertas,
      baris: isi.value.baris.map((b) => ({
        sel: buku.kolom.map((k) => (k.kunci === 'noUrut' ? String(b.noUrut) : formatKolom(k, b.isi[k.kunci] ?? ''))),
        batal: b.batal,
      })),
      kop: composeKop(kantor),
      lambang: kantor.lambang ? ctx.blob.get(kantor.lambang) : null,
      tandaTangan: tandaTanganBuku(kantor, listPejabat(ctx.baca), civilDate(sekarang, kantor.zona)),
      latihan: ctx.latihan,
      dibuat: sekarang,
    },
    { report: ctx.report, signal: ctx.signal },
  )
  if (!pdf.ok) return pdf
  const baris = isi.value.total
  if (jalur === null) return ok({ ...ctx.blob.put(pdf.value), baris })
  try {
    writeSynced(jalur, pdf.value)
    return ok({ jalur, baris })
  } catch {
    return err({ code: 'PenyimpananGagal' })
  }
}
