// Commands of registers and numbers, and of the search over everything.
import * as z from 'zod/mini'
import type { DeklarasiBuku } from '#domain/buku/define-buku.ts'
import { alasan, command, id, kosong, pekerjaanBaru, tanggal, teks } from '#contract/command.ts'
import { HasilCari } from '#contract/penduduk.ts'
import { BarisNomor, BarisSurat, data } from '#contract/surat.ts'

const teksRapi = (maks: number, min: number) => z.string().check(z.trim(), z.minLength(min), z.maxLength(maks))

export const commandsBuku = {
  'buku.daftar': command({
    input: kosong,
    output: z.object({ buku: data<readonly DeklarasiBuku[]>() }),
    hak: 'buku.lihat',
  }),
  'buku.isi': command({
    input: z.strictObject({ kode: teks(60), dari: tanggal, sampai: tanggal, teks: teks(100) }),
    output: z.object({
      baris: z.array(
        z.object({
          noUrut: z.int(),
          tanggal,
          isi: z.record(teks(40), teks(1000)),
          batal: z.boolean(),
          suratId: z.nullable(id),
        }),
      ),
      total: z.int(),
    }),
    hak: 'buku.lihat',
  }),
  'buku.cetak': command({
    input: z.strictObject({ kode: teks(60), dari: tanggal, sampai: tanggal, ke: z.enum(['printer', 'berkas']) }),
    output: pekerjaanBaru,
    hak: 'buku.lihat',
    catat: 'cetak',
  }),
  /** Enters a copy that was confirmed today; `penandatanganId` null: who signs by rule. */
  'legalisir.catat': command({
    input: z.strictObject({
      pemohon: teksRapi(100, 0),
      pendudukId: z.nullable(id),
      jenisDokumen: teksRapi(100, 3),
      nomorDokumen: teksRapi(80, 0),
      tanggalDokumen: z.nullable(tanggal),
      lembar: z.int().check(z.minimum(1), z.maximum(999)),
      penandatanganId: z.nullable(id),
      catatan: teksRapi(200, 0),
    }),
    output: z.object({ noUrut: z.int(), tahun: z.int() }),
    hak: 'surat.terbit',
    catat: 'ubah',
  }),
  'nomor.register': command({
    input: kosong,
    output: z.object({
      register: z.array(z.object({ register: teks(80), judul: teks(120), tahun: z.int(), terakhir: z.int() })),
    }),
    hak: 'nomor.lihat',
  }),
  'nomor.laporan': command({
    input: z.strictObject({ register: teks(80), tahun: z.int() }),
    output: z.object({
      judul: teks(120),
      baris: z.array(BarisNomor),
      maks: z.int(),
      /** The number that the next letter would get; null when this PC has none left. */
      berikut: z.nullable(z.int()),
      ringkas: z.record(teks(20), z.int()),
    }),
    hak: 'nomor.lihat',
  }),
  'nomor.cetak': command({
    input: z.strictObject({
      register: teks(80),
      tahun: z.int(),
      hanyaKosong: z.boolean(),
      ke: z.enum(['printer', 'berkas']),
    }),
    output: pekerjaanBaru,
    hak: 'nomor.lihat',
    catat: 'cetak',
  }),
  /** Notes the next numbers, up to `sampai`, as used on paper. */
  'nomor.kertas': command({
    input: z.strictObject({ register: teks(80), tahun: z.int(), sampai: z.int().check(z.minimum(1)), alasan }),
    output: z.object({ dari: z.int(), sampai: z.int() }),
    hak: 'nomor.ubah',
    catat: 'ubah',
  }),
  /** Ctrl+K: people, letters (screens and settings are found in the window itself). */
  'semua.cari': command({
    input: z.strictObject({ teks: teks(200) }),
    output: z.object({ penduduk: HasilCari, surat: z.array(BarisSurat) }),
    hak: 'penduduk.cari',
    catat: 'cari',
  }),
} as const
