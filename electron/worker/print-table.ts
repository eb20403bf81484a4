// A long table on paper with the office's head and signatures: a register, or the report of numbers.
import { listPejabat } from '#db/queries/pejabat.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import type { AppError } from '#contract/errors.ts'
import { tandaTanganBuku } from '#domain/buku/tanda-tangan-buku.ts'
import { ok, type Result } from '#domain/result.ts'
import { composeKop } from '#domain/surat/compose-surat.ts'
import { civilDate } from '#domain/waktu/clock.ts'
import { renderBuku, type BukuCetak } from '#electron/pdf/render-buku.ts'
import type { JobContext } from './job.ts'
import { saveFile } from './save-file.ts'

type Tabel = Pick<BukuCetak, 'judul' | 'model' | 'periode' | 'kolom' | 'kertas' | 'baris'>

/** Renders it into the blobs for the printer (`jalur` null: `{ sha256, ukuran }`), or into a file (`{ jalur }`). */
export const printTable = async (
  ctx: JobContext,
  tabel: Tabel,
  jalur: string | null,
): Promise<Result<{ readonly jalur: string } | ReturnType<JobContext['blob']['put']>, AppError>> => {
  const kantor = readPengaturan(ctx.baca, 'kantor')
  const dibuat = ctx.clock.now()
  const pdf = await renderBuku(
    {
      ...tabel,
      kop: composeKop(kantor),
      lambang: kantor.lambang ? ctx.blob.get(kantor.lambang) : null,
      tandaTangan: tandaTanganBuku(kantor, listPejabat(ctx.baca), civilDate(dibuat, kantor.zona)),
      latihan: ctx.latihan,
      dibuat,
    },
    { report: ctx.report, signal: ctx.signal },
  )
  if (!pdf.ok) return pdf
  return jalur === null ? ok(ctx.blob.put(pdf.value)) : saveFile(jalur, pdf.value)
}
