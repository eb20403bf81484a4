// All residents as an .xlsx. Its first line says who took it when and why: the file leaves the office's care (SECURITY L-1).
import type { AppError } from '#contract/errors.ts'
import type { ReadableDb } from '#db/connection.ts'
import { countPenduduk, listPendudukAfter } from '#db/queries/penduduk.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { judulField, showField } from '#domain/penduduk/tampil.ts'
import type { Penduduk, PendudukIsi } from '#domain/penduduk/penduduk.ts'
import { fullNama, labelPekerjaan } from '#domain/penduduk/potret.ts'
import { ok } from '#domain/result.ts'
import type { Result } from '#domain/result.ts'
import { civilDate } from '#domain/waktu/clock.ts'
import type { ImporContext } from './context.ts'
import { saveXlsx } from './save-xlsx.ts'

const kolom: readonly (readonly [keyof PendudukIsi, number])[] = [
  ['nomorKk', 20],
  ['nik', 20],
  ['nama', 32],
  ['jenisKelamin', 13],
  ['tempatLahir', 16],
  ['tanggalLahir', 13],
  ['agama', 12],
  ['pendidikan', 24],
  ['pekerjaan', 26],
  ['statusKawin', 18],
  ['shdk', 18],
  ['golDarah', 12],
  ['kewarganegaraan', 16],
  ['namaAyah', 26],
  ['nikAyah', 20],
  ['namaIbu', 26],
  ['nikIbu', 20],
  ['alamat', 34],
  ['rt', 6],
  ['rw', 6],
  ['telepon', 16],
  ['statusDasar', 14],
]

/** Writes everybody to `jalur`. The reason stands in the file and, by the gate, in the access log. */
export const exportPenduduk = async (
  ctx: ImporContext,
  input: { readonly jalur: string; readonly alasan: string },
): Promise<Result<{ readonly baris: number }, AppError>> => {
  const total = countPenduduk(ctx.baca)
  const hasil = await saveXlsx(ctx, input.jalur, total, [
    {
      nama: 'Penduduk',
      lebar: kolom.map(([, lebar]) => lebar),
      kepala: 2,
      baris: rows(ctx.baca, tanda(ctx, input.alasan)),
    },
  ])
  return hasil.ok ? ok({ baris: total }) : hasil
}

const tanda = (ctx: ImporContext, alasan: string): string => {
  const { sebutan, nama, zona } = readPengaturan(ctx.baca, 'kantor')
  const kini = ctx.clock.now()
  const jam = new Intl.DateTimeFormat('id-ID', { timeZone: zona, hour: '2-digit', minute: '2-digit' }).format(kini)
  const pada = `${civilDate(kini, zona).split('-').toReversed().join('-')} pukul ${jam}`
  return `${ctx.latihan ? 'DATA LATIHAN. ' : ''}Data penduduk ${sebutan} ${nama}, diekspor oleh ${ctx.pelaku.nama} pada ${pada}, untuk: ${alasan}. Data pribadi: simpan dengan aman dan hapus sesudah dipakai.`
}

const perBatch = 500

function* rows(db: ReadableDb, pertama: string): Generator<readonly string[]> {
  yield [pertama]
  yield kolom.map(([field]) => judulField(field))
  let sesudah = ''
  for (;;) {
    const orang = listPendudukAfter(db, sesudah, perBatch)
    for (const satu of orang) yield kolom.map(([field]) => cell(satu, field))
    sesudah = orang.at(-1)?.id ?? ''
    if (orang.length < perBatch) return
  }
}

const cell = (orang: Penduduk, field: keyof PendudukIsi): string => {
  if (field === 'nama') return fullNama(orang)
  return field === 'pekerjaan' ? orang.pekerjaanTeks || labelPekerjaan(orang) : showField(field, orang[field])
}
