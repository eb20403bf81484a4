// Commands of the start, of recovery, of sessions and accounts.
import * as z from 'zod/mini'
import { Peran } from '#domain/pengguna/hak.ts'
import { beres, command, id, kosong, pekerjaanBaru, teks } from '#contract/command.ts'
import { Detak, KantorBaru, Pengguna, Sandi, StatusAplikasi } from '#contract/sesi.ts'

export const commandsSesi = {
  'aplikasi.status': command({ input: kosong, output: StatusAplikasi, hak: 'umum' }),
  'aplikasi.detak': command({ input: kosong, output: Detak, hak: 'umum' }),
  'awal.latihan': command({ input: kosong, output: pekerjaanBaru, hak: 'umum' }),
  /** Ends training: deletes the invented office and shows the first start again. Never touches a real office. */
  'awal.keluarLatihan': command({ input: kosong, output: beres, hak: 'masuk' }),
  'awal.buat': command({ input: KantorBaru, output: z.object({ kata: z.array(teks(20)) }), hak: 'umum' }),
  /** Prints the recovery words once more while they are still on screen (only right after awal.buat). */
  'awal.cetakKata': command({ input: z.strictObject({ printer: z.nullable(teks(200)) }), output: beres, hak: 'umum' }),
  /** The user typed back the asked words: only now is the office usable. */
  'awal.kataTercatat': command({
    input: z.strictObject({ kata: z.array(teks(20)).check(z.maxLength(24)) }),
    output: beres,
    hak: 'umum',
  }),
  'pemulihan.frasa': command({ input: z.strictObject({ frasa: Sandi }), output: beres, hak: 'umum' }),
  'pemulihan.kata': command({
    input: z.strictObject({ kata: teks(400), frasaBaru: z.nullable(Sandi) }),
    output: beres,
    hak: 'umum',
  }),
  'pemulihan.cadangan': command({ input: z.strictObject({ nama: teks(100) }), output: beres, hak: 'umum' }),
  'pemulihan.daftarCadangan': command({
    input: kosong,
    output: z.object({ cadangan: z.array(z.object({ nama: teks(100), pada: teks(40), baris: z.int() })) }),
    hak: 'umum',
  }),
  'sesi.masuk': command({ input: z.strictObject({ penggunaId: id, sandi: Sandi }), output: beres, hak: 'umum' }),
  'sesi.kunci': command({ input: kosong, output: beres, hak: 'masuk' }),
  /** The window tells that keys or mouse were used; auto-lock counts from here. */
  'sesi.gerak': command({ input: kosong, output: beres, hak: 'masuk' }),
  /** Proves the own secret once more; for a minute nothing that asks for it asks again. */
  'sesi.buktikan': command({ input: z.strictObject({ sandi: Sandi }), output: beres, hak: 'masuk', catat: 'lihat' }),
  'sesi.gantiSandi': command({
    input: z.strictObject({ lama: Sandi, baru: Sandi }),
    output: beres,
    hak: 'masuk',
    catat: 'ubah',
  }),
  'sesi.sandiDenganKata': command({
    input: z.strictObject({ penggunaId: id, kata: teks(400), baru: Sandi }),
    output: beres,
    hak: 'umum',
  }),
  'pengguna.daftar': command({
    input: kosong,
    output: z.object({ pengguna: z.array(Pengguna) }),
    hak: 'pengguna.ubah',
  }),
  'pengguna.simpan': command({
    input: z.strictObject({
      id: z.nullable(id),
      nama: z.string().check(z.minLength(1), z.maxLength(100)),
      peran: z.array(Peran).check(z.minLength(1), z.maxLength(5)),
      aktif: z.boolean(),
      /** The official this account signs as; absent = as before. */
      pejabatId: z.optional(z.nullable(id)),
      sandiBaru: z.nullable(Sandi),
      sandiSaya: Sandi,
    }),
    output: z.object({ id }),
    hak: 'pengguna.ubah',
    catat: 'ubah',
  }),
  'pengguna.bukaKunci': command({
    input: z.strictObject({ id }),
    output: beres,
    hak: 'pengguna.ubah',
    catat: 'ubah',
    sandi: 'selalu',
  }),
  'log.daftar': command({
    input: z.strictObject({ sebelum: z.nullable(z.int()) }),
    output: z.object({
      baris: z.array(
        z.object({
          no: z.int(),
          pada: teks(40),
          nama: teks(100),
          perbuatan: teks(60),
          rincian: teks(400),
          hasil: teks(40),
        }),
      ),
    }),
    hak: 'log.lihat-sendiri',
  }),
} as const
