// Commands of importing people, and of any long job: how far, stop.
import * as z from 'zod/mini'
import { alasan, beres, command, id, kosong, pekerjaanBaru, teks } from '#contract/command.ts'
import { KolomImpor, Pekerjaan, RiwayatImpor } from '#contract/penduduk.ts'

export const commandsImpor = {
  'impor.pilih': command({
    input: z.strictObject({ jalur: z.nullable(teks(1000)), lembar: z.nullable(teks(100)) }),
    output: pekerjaanBaru,
    hak: 'penduduk.impor',
  }),
  'impor.tinjau': command({
    input: z.strictObject({
      imporId: id,
      pemetaan: z.array(z.strictObject({ posisi: z.int(), untuk: KolomImpor })).check(z.maxLength(60)),
    }),
    output: pekerjaanBaru,
    hak: 'penduduk.impor',
  }),
  'impor.simpan': command({
    input: z.strictObject({ imporId: id }),
    output: pekerjaanBaru,
    hak: 'penduduk.impor',
    catat: 'ubah',
  }),
  'impor.buang': command({ input: z.strictObject({ imporId: id }), output: beres, hak: 'penduduk.impor' }),
  'impor.unduhDitolak': command({
    input: z.strictObject({ imporId: id }),
    output: pekerjaanBaru,
    hak: 'penduduk.impor',
    catat: 'ekspor',
  }),
  'impor.riwayat': command({
    input: kosong,
    output: z.object({ impor: z.array(RiwayatImpor) }),
    hak: 'penduduk.impor',
  }),
  'impor.urungkan': command({
    input: z.strictObject({ imporId: id, alasan }),
    output: pekerjaanBaru,
    hak: 'penduduk.impor',
    catat: 'ubah',
  }),
  'impor.contoh': command({ input: kosong, output: pekerjaanBaru, hak: 'penduduk.impor' }),
  'pekerjaan.status': command({ input: z.strictObject({ id }), output: Pekerjaan, hak: 'umum' }),
  'pekerjaan.batal': command({ input: z.strictObject({ id }), output: beres, hak: 'umum' }),
} as const
