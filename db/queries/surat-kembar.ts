// The same letter for the same person, issued or on its way, since an instant: for a warning.
import type { ReadableDb } from '#db/connection.ts'

export type SuratKembar = { readonly nomor: string | null; readonly pada: string; readonly terbit: boolean }

const sql = `
  SELECT nomor, dibuat_pada AS pada, 1 AS terbit FROM surat
    WHERE kode = @kode AND status = 'terbit' AND dibuat_pada >= @sejak AND penduduk_id IS @pendudukId
      AND (@pendudukId IS NOT NULL OR subjek_nama = @nama)
  UNION ALL
  SELECT NULL, dibuat_pada, 0 FROM konsep
    WHERE kode = @kode AND tahap IN ('verifikasi', 'paraf', 'ttd', 'tte') AND dibuat_pada >= @sejak AND penduduk_id IS @pendudukId
      AND (@pendudukId IS NOT NULL OR subjek_nama = @nama) AND id <> @kecualiKonsep
  ORDER BY pada`

/** `kecualiKonsep`: the konsep that is being looked at, or ''. A person outside the register is known by his name. */
export const listSuratKembar = (
  db: ReadableDb,
  cari: {
    readonly kode: string
    readonly pendudukId: string | null
    readonly nama: string
    readonly sejak: string
    readonly kecualiKonsep: string
  },
): readonly SuratKembar[] =>
  // SAFETY: the columns named in the query above.
  (db.$client.prepare(sql).all(cari) as { nomor: string | null; pada: string; terbit: number }[]).map((row) => ({
    ...row,
    terbit: row.terbit === 1,
  }))
