// Commands of the city's signature service (TTE): credentials, a signer's status, the queue and what a person decides about it.
import * as z from 'zod/mini'
import { beres, command, id, kosong, teks } from '#contract/command.ts'
import { Nik } from '#domain/penduduk/penduduk.ts'
import { StateTte, StatusPenandatangan, TindakanTte } from '#domain/tte/antrean.ts'

export const commandsTte = {
  /** What this PC knows of the service; the password never comes back, a NIK only by its last digits. */
  'tte.baca': command({
    input: kosong,
    output: z.object({
      pengguna: teks(100),
      adaSandi: z.boolean(),
      /** PNG as base64. */
      logo: z.nullable(teks(8_000_000)),
      spesimen: z.nullable(teks(8_000_000)),
      pejabat: z.array(z.object({ id, nama: teks(100), sebutan: teks(100), nikSamar: z.nullable(teks(20)) })),
    }),
    hak: 'pengaturan.lihat',
  }),
  /** `sandi` null: as before. `nik` null: forget it; signers that are not named stay as they are. */
  'tte.kredensial': command({
    input: z.strictObject({
      pengguna: teks(100).check(z.trim()),
      sandi: z.nullable(teks(200)),
      nik: z.array(z.strictObject({ pejabatId: id, nik: z.nullable(Nik) })).check(z.maxLength(50)),
    }),
    output: beres,
    hak: 'sertifikat.ubah',
    catat: 'ubah',
  }),
  /** Stores the footer's logo or the specimen; its sha256 then goes into the setting 'tte'. */
  'tte.gambar': command({
    input: z.strictObject({ isi: teks(8_000_000) }),
    output: z.object({ sha256: teks(64) }),
    hak: 'pengaturan.ubah',
    catat: 'ubah',
  }),
  /** Asks the service about a signer: also the test of address, user and password. */
  'tte.periksa': command({
    input: z.strictObject({ pejabatId: id }),
    output: z.object({ status: StatusPenandatangan }),
    hak: 'surat.ttd',
  }),
  'tte.antrean': command({
    input: kosong,
    output: z.object({
      /** The background is working through the queue. */
      berjalan: z.boolean(),
      /** Signers whose passphrase is held in memory now. */
      sandiUntuk: z.array(id),
      jumlah: z.object({ menunggu: z.int(), dikirim: z.int(), tidakPasti: z.int(), gagal: z.int() }),
      baris: z.array(
        z.object({
          /** Of the konsep. */
          id,
          judul: teks(160),
          nomor: z.nullable(teks(100)),
          subjekNama: teks(200),
          pejabatId: teks(40),
          penandatangan: teks(100),
          state: StateTte,
          percobaan: z.int(),
          /** When it is tried again by itself. */
          berikutPada: z.nullable(teks(40)),
          /** An AppError as JSON. */
          galat: z.nullable(teks(2000)),
          /** A signed file is here and waits to be checked. */
          adaHasil: z.boolean(),
          tindakan: TindakanTte,
          sejak: teks(40),
          diubahPada: teks(40),
        }),
      ),
    }),
    hak: 'surat.lihat',
  }),
  /**
   * 'unggah': it was signed; a file dialog opens. 'kirim-ulang': it was not signed, send it again (with the next passphrase).
   * 'lepas': it was not signed; back to the letters that wait for their signer.
   */
  'tte.putuskan': command({
    input: z.strictObject({ id, putusan: z.enum(['unggah', 'kirim-ulang', 'lepas']) }),
    /** `beres` false: the file dialog was closed. */
    output: z.object({ beres: z.boolean() }),
    hak: 'surat.ttd',
    catat: 'ubah',
  }),
  /** Goes on with the waiting letters of one signer, after a restart or a wrong passphrase. */
  'tte.coba': command({
    input: z.strictObject({ pejabatId: id, sandi: teks(200).check(z.minLength(1)) }),
    output: z.object({ jumlah: z.int() }),
    hak: 'surat.ttd',
    catat: 'ubah',
  }),
} as const
