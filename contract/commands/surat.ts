// Commands of letters, their prints and drafts, and of the counter.
import * as z from 'zod/mini'
import type { DeklarasiSurat, Penandatangan } from '#domain/surat/deklarasi.ts'
import type { PotretOrang } from '#domain/surat/isian.ts'
import { alasan, beres, command, gambarHalaman, halamanDiminta, id, kosong, tanggal, teks } from '#contract/command.ts'
import {
  BarisSurat,
  Cetakan,
  data,
  DetailSurat,
  Draf,
  IsiDraf,
  Pejabat,
  PermohonanSurat,
  SaringSurat,
  SuratTerbit,
} from '#contract/surat.ts'

export const commandsSurat = {
  'surat.jenis': command({
    input: kosong,
    output: z.object({ jenis: data<readonly DeklarasiSurat[]>() }),
    hak: 'masuk',
  }),
  /** Codes ordered by how often this office issues them to people like this, with counts. */
  'surat.urutan': command({
    input: z.strictObject({ pendudukId: z.nullable(id) }),
    output: z.object({ urutan: z.array(z.object({ kode: teks(60), kali: z.int() })) }),
    hak: 'surat.terbit',
  }),
  'surat.siapkan': command({
    input: z.strictObject({
      kode: teks(60),
      pendudukId: z.nullable(id),
      tanggal,
      /** Running number after which one is to be inserted. */
      sesudah: z.optional(z.int().check(z.minimum(1))),
    }),
    output: z.object({
      /** Number with '…' for the running part, or null for a form without number. */
      nomor: z.nullable(teks(100)),
      /** The inserted number as it would be printed, or null: none was asked for, or none can be inserted there. */
      nomorSisipan: z.nullable(teks(100)),
      /** A date later than the letter's, of the last letter or of the clock before it was set back: then a reason is needed. */
      lebihBaru: z.nullable(tanggal),
      penandatangan: z.nullable(data<Penandatangan>()),
      pilihanPenandatangan: z.array(z.object({ id, sebutan: teks(140), nama: teks(100) })),
      camat: z.nullable(Pejabat),
      /** Officials in office, where a table of the form takes its rows from them; else none. */
      pejabat: z.array(z.object({ nama: teks(100), nip: teks(30), pangkat: teks(60), jabatan: teks(140) })),
      berlakuSampai: z.nullable(tanggal),
      /** Potret of the subject as it would be frozen now. */
      subjek: z.nullable(data<PotretOrang>()),
      keluarga: z.array(data<PotretOrang>()),
      /** Values carried from this person's last letter today (RT/RW letter, purpose). */
      bawaan: z.record(teks(40), z.unknown()),
      /** The office's ten commonest texts per field. */
      tersering: z.record(teks(40), z.array(teks(300))),
      sejenisTerakhir: z.nullable(z.object({ nomor: z.nullable(teks(100)), tanggal })),
      /** What to look at before this letter is made: somebody dead or moved, the same letter within the hour. */
      peringatan: z.array(teks(300)),
      /** What sending the form leads to in this office: issued at once, or the first stage. */
      langkah: z.enum(['terbit', 'verifikasi', 'paraf', 'ttd']),
      /** Whether one clerk may issue at once all the same, with a reason ("satu petugas"). */
      bolehLangsung: z.boolean(),
    }),
    hak: 'surat.terbit',
    catat: 'lihat',
  }),
  /** Potret of another person of the register for a field of kind 'orang'. */
  'surat.orang': command({
    input: z.strictObject({ pendudukId: id }),
    output: z.object({ potret: data<PotretOrang>() }),
    hak: 'surat.terbit',
    catat: 'lihat',
  }),
  'surat.terbit': command({
    input: PermohonanSurat,
    output: SuratTerbit,
    hak: 'surat.terbit',
    catat: 'ubah',
    sandi: 'menurut-isi',
  }),
  'surat.batal': command({
    input: z.strictObject({ id, alasan }),
    output: beres,
    hak: 'surat.batal-sendiri',
    catat: 'ubah',
    sandi: 'selalu',
  }),
  'surat.cetak': command({
    input: z.strictObject({ id, salinan: z.int().check(z.minimum(1), z.maximum(9)) }),
    output: z.object({ cetakanId: id }),
    hak: 'surat.terbit',
    catat: 'cetak',
  }),
  'surat.simpanPdf': command({
    input: z.strictObject({ id }),
    output: z.object({ tersimpan: z.boolean() }),
    hak: 'surat.lihat',
    catat: 'ekspor',
  }),
  'surat.daftar': command({
    input: SaringSurat,
    output: z.object({ baris: z.array(BarisSurat), total: z.int(), lanjut: z.nullable(teks(200)) }),
    hak: 'surat.lihat',
  }),
  'surat.buka': command({ input: z.strictObject({ id }), output: DetailSurat, hak: 'surat.lihat', catat: 'lihat' }),
  /** One page of the stored bytes as PNG (base64) and its text. */
  'surat.halaman': command({
    input: z.strictObject({ id, ...halamanDiminta }),
    output: z.object(gambarHalaman),
    hak: 'surat.lihat',
    catat: 'lihat',
  }),
  'cetakan.status': command({ input: z.strictObject({ id }), output: Cetakan, hak: 'masuk' }),
  'draf.simpan': command({
    input: z.strictObject({
      id: z.nullable(id),
      pendudukId: z.nullable(id),
      nama: teks(200),
      kode: teks(60),
      isi: IsiDraf,
    }),
    output: z.object({ id, diubahPada: teks(40) }),
    hak: 'surat.terbit',
  }),
  'draf.daftar': command({ input: kosong, output: z.object({ draf: z.array(Draf) }), hak: 'surat.terbit' }),
  'draf.hapus': command({ input: z.strictObject({ id }), output: beres, hak: 'surat.terbit' }),
  /** Last five people and today's figures. */
  'loket.hariIni': command({
    input: kosong,
    output: z.object({
      terakhir: z.array(
        z.object({
          suratId: id,
          pendudukId: z.nullable(id),
          nama: teks(200),
          judul: teks(120),
          nomor: z.nullable(teks(100)),
          pada: teks(40),
          status: teks(10),
          cetak: z.nullable(teks(20)),
        }),
      ),
      terbit: z.int(),
      batal: z.int(),
      hadir: z.array(z.object({ id, sebutan: teks(140), nama: teks(100), hadir: z.boolean() })),
      jumlahPenduduk: z.int(),
    }),
    hak: 'surat.terbit',
  }),
} as const
