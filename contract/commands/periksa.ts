// Commands that check whether a paper or a file is a letter of this office.
import * as z from 'zod/mini'
import { data } from '#contract/surat.ts'
import { command, id, kosong, tanggal, teks } from '#contract/command.ts'
import type { LaporanVerifikasi } from '#domain/tanda-tangan/laporan.ts'

/** The letter of the register that a paper or a file is compared with. */
const SuratTercatat = z.object({
  id,
  nomor: z.nullable(teks(100)),
  judul: teks(160),
  subjekNama: teks(200),
  tanggal,
  berlakuSampai: z.nullable(tanggal),
  penandatangan: teks(300),
  modeTtd: z.enum(['basah', 'lokal', 'bsre']),
  batalAlasan: z.nullable(teks(300)),
  digantikanNomor: z.nullable(teks(100)),
})

export const HasilPeriksaPdf = z.object({
  namaBerkas: teks(255),
  /** What the signatures of the file say; produced by the worker only. */
  laporan: data<LaporanVerifikasi>(),
  /** The letter of this office that the file is or claims to be; null when the register knows nothing of it. */
  register: z.nullable(
    z.object({
      kata: z.enum(['cocok', 'ditambah', 'berbeda', 'seharusnya-ditandatangani']),
      /** How it was found: these very bytes, the bytes before the signature, the file's beginning, or the code on its page. */
      cara: z.enum(['berkas', 'dasar', 'awal', 'kode']),
      surat: SuratTercatat,
    }),
  ),
})
export type HasilPeriksaPdf = z.infer<typeof HasilPeriksaPdf>

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
      surat: z.nullable(SuratTercatat),
    }),
    hak: 'surat.lihat',
    catat: 'lihat',
  }),
  /** Checks a PDF of up to 20 MB: its signatures, and what the register says of it. `jalur` null: a file dialog opens. */
  'periksa.pdf': command({
    input: z.strictObject({ jalur: z.nullable(teks(1000)) }),
    output: HasilPeriksaPdf,
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
