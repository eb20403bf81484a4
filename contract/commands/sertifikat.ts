// Commands of the office's own certificates: whose are on this PC, which issuers the office trusts, signing and checking a PDF.
import * as z from 'zod/mini'
import { beres, command, id, kosong, pekerjaanBaru, teks } from '#contract/command.ts'
import { data } from '#contract/surat.ts'
import type { InfoSertifikat } from '#domain/tanda-tangan/laporan.ts'

export const commandsSertifikat = {
  'sertifikat.daftar': command({
    input: kosong,
    output: z.object({
      pejabat: z.array(
        z.object({ id, nama: teks(100), sebutan: teks(100), sertifikat: z.nullable(data<InfoSertifikat>()) }),
      ),
      akar: z.array(z.object({ sidikJari: teks(64), nama: teks(200) })),
    }),
    hak: 'pengaturan.lihat',
  }),
  /** Opens a file dialog; a job checks the PKCS#12 with its passphrase and keeps it, still locked, on this PC. */
  'sertifikat.impor': command({
    input: z.strictObject({ pejabatId: id, sandi: teks(200) }),
    output: pekerjaanBaru,
    hak: 'sertifikat.ubah',
    catat: 'ubah',
  }),
  /**
   * A signed copy of a PDF, by the official of this account: of an issued letter, or (`suratId` null) of a file that is chosen.
   * The original stays as it is; a file dialog asks where the copy goes.
   */
  'ttd.salinan': command({
    input: z.strictObject({ suratId: z.nullable(id), sandi: teks(200) }),
    output: pekerjaanBaru,
    hak: 'surat.ttd',
    catat: 'ekspor',
  }),
  'sertifikat.hapus': command({
    input: z.strictObject({ pejabatId: id }),
    output: beres,
    hak: 'sertifikat.ubah',
    catat: 'ubah',
  }),
  /** Opens a file dialog for the certificate (PEM or DER) of an issuer that the office trusts; a job checks and keeps it. */
  'sertifikat.akarTambah': command({
    input: kosong,
    output: pekerjaanBaru,
    hak: 'sertifikat.ubah',
    catat: 'ubah',
  }),
  'sertifikat.akarHapus': command({
    input: z.strictObject({ sidikJari: teks(64) }),
    output: beres,
    hak: 'sertifikat.ubah',
    catat: 'ubah',
  }),
} as const
