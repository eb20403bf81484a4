// Prints the report of numbers: every number with what became of it, or only those without a letter ("nomor kosong").
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { isKosong, keadaanNomor, mergeKertas } from '#domain/nomor/keadaan.ts'
import { ok } from '#domain/result.ts'
import { civilDate } from '#domain/waktu/clock.ts'
import { formatTanggalSingkat } from '#domain/words/tanggal.ts'
import { readNomor } from '#electron/usecases/read-nomor.ts'
import type { Job } from './job.ts'
import { printTable } from './print-table.ts'

/** `jalur` null: for the printer. */
export type NomorJobInput = {
  readonly register: string
  readonly tahun: number
  readonly hanyaKosong: boolean
  readonly jalur: string | null
}

const kolom = [
  { nomor: 1, judul: 'Nomor urut', lebar: 90, rata: 'kanan' },
  { nomor: 2, judul: 'Keadaan', lebar: 160, rata: 'kiri' },
  { nomor: 3, judul: 'Nomor surat', lebar: 240, rata: 'kiri' },
  { nomor: 4, judul: 'Keterangan', lebar: 390, rata: 'kiri' },
  { nomor: 5, judul: 'Tanggal', lebar: 120, rata: 'kiri' },
] as const

/** Renders the report; answers `{ sha256, ukuran, baris }` for the printer, `{ jalur, baris }` for a file. */
export const nomorJob: Job<NomorJobInput> = async (ctx, { register, tahun, hanyaKosong, jalur }) => {
  const laporan = readNomor(ctx.baca, { register, tahun })
  const { zona } = readPengaturan(ctx.baca, 'kantor')
  const baris = mergeKertas(hanyaKosong ? laporan.baris.filter(isKosong) : laporan.baris)
  const tabel = {
    judul: hanyaKosong ? 'Laporan Nomor Kosong' : 'Laporan Nomor Surat',
    model: null,
    periode: `${laporan.judul}, tahun ${tahun}, nomor 1 sampai ${laporan.maks}`,
    kolom,
    kertas: 'F4-tegak',
    baris: baris.map(({ dari, sampai, nomor }) => ({
      sel: [
        dari === sampai ? `${dari}${nomor.sisipan}` : `${dari}–${sampai}`,
        keadaanNomor[nomor.state],
        nomor.nomor ?? '',
        nomor.keterangan,
        nomor.pada === null ? '' : formatTanggalSingkat(civilDate(Date.parse(nomor.pada), zona)),
      ],
      batal: false,
    })),
  } as const
  const jadi = await printTable(ctx, tabel, jalur)
  return jadi.ok ? ok({ ...jadi.value, baris: baris.length }) : jadi
}
