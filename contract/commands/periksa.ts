// Commands that check whether a paper or a file is a letter of this office.
import * as z from 'zod/mini'
import { command, id, kosong, tanggal, teks } from '#contract/command.ts'

export const commandsPeriksa = {
  /** A scanned QR, or the short code typed from beside it. */
  'periksa.kode': command({
    input: z.strictObject({ teks: teks(600) }),
    output: z.object({
      kesimpulan: z.enum([
        'tercatat',
        'dibatalkan',
        'tidak-tercatat',
        'naskah-berbeda',
        'kunci-tidak-dikenal',
        'tanda-tidak-cocok',
        'bukan-kode',
        'kode-pendek-tidak-ada',
      ]),
      /** What the code itself says; null when it could not be trusted. */
      kode: z.nullable(z.object({ kodeKantor: teks(10), tanggal, nomorUrut: z.int(), kodePendek: teks(20) })),
      /** The letter of the register to compare with the paper. */
      surat: z.nullable(
        z.object({
          id,
          nomor: z.nullable(teks(100)),
          judul: teks(160),
          subjekNama: teks(200),
          tanggal,
          penandatangan: teks(300),
          batalAlasan: z.nullable(teks(300)),
          digantikanNomor: z.nullable(teks(100)),
        }),
      ),
    }),
    hak: 'surat.lihat',
    catat: 'lihat',
  }),
  /** Writes the public keys with which anybody can check this office's codes into a file. */
  'periksa.eksporKunci': command({
    input: kosong,
    output: z.object({ tersimpan: z.boolean() }),
    hak: 'surat.lihat',
    catat: 'ekspor',
  }),
} as const
