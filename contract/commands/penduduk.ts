// Commands of the population register.
import * as z from 'zod/mini'
import { PendudukIsi } from '#domain/penduduk/penduduk.ts'
import { alasan, command, id, pekerjaanBaru, tanggal, teks } from '#contract/command.ts'
import {
  BarisPenduduk,
  HasilCari,
  KartuPenduduk,
  PeringatanNik,
  SaringPenduduk,
  UbahPenduduk,
} from '#contract/penduduk.ts'

export const commandsPenduduk = {
  'penduduk.cari': command({
    input: z.strictObject({ teks: teks(200), semuaStatus: z.boolean() }),
    output: HasilCari,
    hak: 'penduduk.cari',
    catat: 'cari',
  }),
  'penduduk.kartu': command({
    input: z.strictObject({ id }),
    output: KartuPenduduk,
    hak: 'penduduk.lihat',
    catat: 'lihat',
  }),
  'penduduk.daftar': command({
    input: SaringPenduduk,
    output: z.object({ baris: z.array(BarisPenduduk), total: z.int(), lanjut: z.nullable(teks(200)) }),
    hak: 'penduduk.cari',
    catat: 'cari',
  }),
  'penduduk.tambah': command({
    input: z.strictObject({ isi: PendudukIsi, alasan }),
    output: z.object({ id }),
    hak: 'penduduk.ubah',
    catat: 'ubah',
  }),
  'penduduk.ubah': command({
    input: UbahPenduduk,
    output: z.object({ id, diubahPada: teks(40) }),
    hak: 'penduduk.ubah',
    catat: 'ubah',
  }),
  'penduduk.periksa': command({
    input: z.strictObject({
      id: z.nullable(id),
      nik: teks(20),
      tanggalLahir: z.nullable(tanggal),
      jenisKelamin: z.int(),
    }),
    output: z.object({ peringatan: z.array(PeringatanNik) }),
    hak: 'penduduk.ubah',
  }),
  'penduduk.ekspor': command({
    input: z.strictObject({ alasan }),
    output: pekerjaanBaru,
    hak: 'penduduk.ekspor',
    catat: 'ekspor',
    sandi: 'selalu',
  }),
} as const
