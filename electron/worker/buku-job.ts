// Prints a register for a period: to a file that the user chose, or into a blob for the printer.
import { formatKolom } from '#domain/buku/entri-dari-surat.ts'
import { findBuku } from '#domain/buku/jenis/index.ts'
import { err, ok } from '#domain/result.ts'
import { formatTanggal } from '#domain/words/tanggal.ts'
import { readBuku } from '#electron/usecases/read-buku.ts'
import type { Job } from './job.ts'
import { printTable } from './print-table.ts'

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
  const tabel = {
    judul: buku.judul,
    model: buku.model,
    periode: `Periode ${formatTanggal(dari)} s.d. ${formatTanggal(sampai)}`,
    kolom: buku.kolom,
    kertas: buku.kertas,
    baris: isi.value.baris.map((b) => ({
      sel: buku.kolom.map((k) => (k.kunci === 'noUrut' ? String(b.noUrut) : formatKolom(k, b.isi[k.kunci] ?? ''))),
      batal: b.batal,
    })),
  }
  const jadi = await printTable(ctx, tabel, jalur)
  return jadi.ok ? ok({ ...jadi.value, baris: isi.value.total }) : jadi
}
