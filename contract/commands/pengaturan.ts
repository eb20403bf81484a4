// Commands of the settings: office, paper, numbers, officials, printer, copies.
import * as z from 'zod/mini'
import { Kantor, Kertas, Penomoran, PengaturanPrinter } from '#domain/kantor/kantor.ts'
import { JenisKantor } from '#domain/kantor/jenis-kantor.ts'
import { PejabatIsi } from '#domain/kantor/pejabat.ts'
import { PengaturanTandaTangan, PengaturanTte } from '#domain/kantor/tte.ts'
import { AlurSurat } from '#domain/surat/alur.ts'
import { beres, command, id, kosong, pekerjaanBaru, teks } from '#contract/command.ts'
import { Pejabat } from '#contract/surat.ts'

export const commandsPengaturan = {
  'pengaturan.baca': command({
    input: kosong,
    output: z.object({
      kantor: Kantor,
      kertas: Kertas,
      penomoran: Penomoran,
      alur: AlurSurat,
      jenisSurat: JenisKantor,
      tandaTangan: PengaturanTandaTangan,
      tte: PengaturanTte,
      printer: PengaturanPrinter,
      terkunci: z.object({ kantor: z.boolean(), nomorAwal: z.boolean() }),
      lambang: z.nullable(teks(8_000_000)),
    }),
    hak: 'pengaturan.lihat',
  }),
  'pengaturan.kantor': command({
    input: z.strictObject({ nilai: Kantor, lambang: z.nullable(teks(8_000_000)) }),
    output: beres,
    hak: 'pengaturan.ubah',
    catat: 'ubah',
  }),
  'pengaturan.kertas': command({
    input: z.strictObject({ nilai: Kertas }),
    output: beres,
    hak: 'pengaturan.ubah',
    catat: 'ubah',
  }),
  'pengaturan.penomoran': command({
    input: z.strictObject({ nilai: Penomoran }),
    output: beres,
    hak: 'pengaturan.ubah',
    catat: 'ubah',
  }),
  'pengaturan.alur': command({
    input: z.strictObject({ nilai: AlurSurat }),
    output: beres,
    hak: 'pengaturan.ubah',
    catat: 'ubah',
  }),
  'pengaturan.jenisSurat': command({
    input: z.strictObject({ nilai: JenisKantor }),
    output: beres,
    hak: 'jenis.ubah',
    catat: 'ubah',
  }),
  'pengaturan.tandaTangan': command({
    input: z.strictObject({ nilai: PengaturanTandaTangan }),
    output: beres,
    hak: 'pengaturan.ubah',
    catat: 'ubah',
  }),
  'pengaturan.tte': command({
    input: z.strictObject({ nilai: PengaturanTte }),
    output: beres,
    hak: 'pengaturan.ubah',
    catat: 'ubah',
  }),
  'pengaturan.printer': command({
    input: z.strictObject({ nilai: PengaturanPrinter }),
    output: beres,
    hak: 'printer.ubah',
    catat: 'ubah',
  }),
  'pejabat.daftar': command({ input: kosong, output: z.object({ pejabat: z.array(Pejabat) }), hak: 'masuk' }),
  'pejabat.simpan': command({
    input: z.strictObject({ id: z.nullable(id), isi: PejabatIsi }),
    output: z.object({ id }),
    hak: 'pengaturan.ubah',
    catat: 'ubah',
  }),
  /** Whether an official is here today: decides the signer by rule; the desk may say it. */
  'pejabat.hadir': command({
    input: z.strictObject({ id, hadir: z.boolean() }),
    output: beres,
    hak: 'surat.terbit',
    catat: 'ubah',
  }),
  'printer.daftar': command({
    input: kosong,
    output: z.object({
      printer: z.array(
        z.object({ nama: teks(200), keterangan: teks(200), bawaan: z.boolean(), baki: z.array(teks(80)) }),
      ),
    }),
    hak: 'masuk',
  }),
  'printer.uji': command({ input: kosong, output: z.object({ cetakanId: id }), hak: 'printer.ubah' }),
  'cadangan.buat': command({ input: kosong, output: pekerjaanBaru, hak: 'cadangan' }),
  'cadangan.daftar': command({
    input: kosong,
    output: z.object({
      cadangan: z.array(z.object({ nama: teks(100), pada: teks(40), ukuran: z.int(), teruji: z.boolean() })),
    }),
    hak: 'cadangan',
  }),
} as const
