// Commands of a letter's life: draft for approval, steps, signing, hand-over, the end of the day.
import * as z from 'zod/mini'
import { alasan, beres, command, gambarHalaman, halamanDiminta, id, kosong, tanggal, teks } from '#contract/command.ts'
import { BarisHarian, BarisKonsep, DetailKonsep, HasilSetuju, IsiPenyerahan } from '#contract/konsep.ts'
import { PermohonanSurat, SuratTerbit } from '#contract/surat.ts'
import { TahapKonsep } from '#domain/surat/alur.ts'

const daftarId = z.array(id).check(z.minLength(1), z.maxLength(200))
/** `diubahPada` of each letter as it was shown: one that changed since is refused, so nobody approves what he has not seen. */
const dilihat = z.record(teks(40), teks(40))

export const commandsPersetujuan = {
  /** Sends a letter on its way: stored, waits for the first step of this office. */
  'konsep.ajukan': command({
    input: PermohonanSurat,
    output: z.object({ konsepId: id, tahap: TahapKonsep, surat: z.nullable(SuratTerbit) }),
    hak: 'surat.terbit',
    catat: 'ubah',
    sandi: 'menurut-isi',
  }),
  /** 'menunggu': waits for me; 'berjalan': everything on its way; 'kembali': returned to its maker; 'selesai': approved today. */
  'konsep.daftar': command({
    input: z.strictObject({ pilah: z.enum(['menunggu', 'berjalan', 'kembali', 'selesai']) }),
    output: z.object({
      baris: z.array(BarisKonsep),
      jumlah: z.object({ menunggu: z.int(), berjalan: z.int(), kembali: z.int(), selesai: z.int() }),
    }),
    hak: 'surat.lihat',
  }),
  'konsep.buka': command({ input: z.strictObject({ id }), output: DetailKonsep, hak: 'surat.lihat', catat: 'lihat' }),
  /** One page of the finished, not yet issued PDF. */
  'konsep.halaman': command({
    input: z.strictObject({ id, ...halamanDiminta }),
    output: z.object(gambarHalaman),
    hak: 'surat.lihat',
    catat: 'lihat',
  }),
  /** Approves each at its present stage. Letters to be signed electronically are refused here: they need `ttd.mulai`. */
  'konsep.setujui': command({
    input: z.strictObject({ id: daftarId, dilihat }),
    output: z.object({ hasil: z.array(HasilSetuju) }),
    hak: 'surat.lihat',
    catat: 'ubah',
    sandi: 'menurut-isi',
  }),
  'konsep.kembalikan': command({
    input: z.strictObject({ id, alasan }),
    output: beres,
    hak: 'surat.lihat',
    catat: 'ubah',
  }),
  /** By its maker, or by whoever may cancel any letter. */
  'konsep.tarik': command({
    input: z.strictObject({ id, alasan }),
    output: beres,
    hak: 'surat.lihat',
    catat: 'ubah',
    sandi: 'menurut-isi',
  }),
  /** Gives a konsep to one account; null takes it back to everybody. */
  'konsep.tugaskan': command({
    input: z.strictObject({ id, penggunaId: z.nullable(id) }),
    output: beres,
    hak: 'surat.lihat',
    catat: 'ubah',
  }),
  'konsep.petugas': command({
    input: kosong,
    output: z.object({ petugas: z.array(z.object({ id, nama: teks(100) })) }),
    hak: 'surat.lihat',
  }),
  /** Signs a batch with the office's certificate, or hands it to the signature service, by the mode of each letter. */
  'ttd.mulai': command({
    input: z.strictObject({ id: daftarId, dilihat, sandi: teks(200) }),
    /** The job that signs with the office's certificate, or null; how many letters went to the queue of the signature service. */
    output: z.object({ pekerjaanId: z.nullable(id), antreTte: z.int() }),
    hak: 'surat.ttd',
    catat: 'ubah',
  }),
  'penyerahan.catat': command({ input: IsiPenyerahan, output: beres, hak: 'surat.serahkan', catat: 'ubah' }),
  'harian.baca': command({
    input: z.strictObject({ tanggal }),
    output: z.object({
      belumTtd: z.array(BarisHarian),
      belumDiambil: z.array(BarisHarian),
      diserahkan: z.array(BarisHarian),
      kertasRusak: z.array(
        z.object({
          id,
          nomor: z.nullable(teks(100)),
          lembar: z.int(),
          alasan: teks(300),
          pada: teks(40),
          oleh: teks(100),
        }),
      ),
    }),
    hak: 'surat.lihat',
  }),
  /** The tick that these paper copies were signed in ink. */
  'harian.ttdBasah': command({
    input: z.strictObject({ id: daftarId }),
    output: beres,
    hak: 'surat.serahkan',
    catat: 'ubah',
  }),
  'harian.kertasRusak': command({
    input: z.strictObject({ suratId: z.nullable(id), lembar: z.int().check(z.minimum(1), z.maximum(500)), alasan }),
    output: beres,
    hak: 'surat.serahkan',
    catat: 'ubah',
  }),
} as const
