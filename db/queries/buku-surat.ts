// Lines of a register that is a query on issued letters: numbered 1, 2, 3 ... per year in the order of issue (decision 000.9).
import type { Penandatangan } from '#domain/surat/deklarasi.ts'
import type { IsianJadi, PotretOrang } from '#domain/surat/isian.ts'
import type { ReadableDb } from '../connection.ts'

/** The facts of a letter that a register shows. */
export type SuratBuku = {
  readonly id: string
  readonly noUrut: number
  readonly kode: string
  readonly judul: string
  readonly nomor: string | null
  readonly tanggal: string
  readonly subjek: PotretOrang | null
  readonly pemohon: PotretOrang | null
  readonly keperluan: string
  readonly isian: IsianJadi
  readonly penandatangan: Penandatangan | null
  readonly berlakuSampai: string | null
  readonly batalAlasan: string | null
}

// The numbering runs over the whole year before the period is cut out, so that a line keeps its number in every print.
const sql = `
  SELECT * FROM (
    SELECT id, row_number() OVER (PARTITION BY tahun ORDER BY dibuat_pada, id) AS noUrut, tahun, kode, judul, nomor, tanggal, subjek, pemohon,
      keperluan, isian, penandatangan, berlaku_sampai AS berlakuSampai, CASE status WHEN 'batal' THEN coalesce(batal_alasan, '') END AS batalAlasan
    FROM surat WHERE tahun BETWEEN cast(substr(@dari, 1, 4) AS INTEGER) AND cast(substr(@sampai, 1, 4) AS INTEGER)
      AND kode IN (SELECT value FROM json_each(@kode)))
  WHERE tanggal BETWEEN @dari AND @sampai ORDER BY tahun, noUrut`

type Row = Omit<SuratBuku, 'subjek' | 'pemohon' | 'isian' | 'penandatangan'> &
  Record<'isian' | 'penandatangan', string> &
  Record<'subjek' | 'pemohon', string | null>

/** Letters of the given types whose date lies in the period (both ends included), cancelled ones among them. */
export const listSuratBuku = (
  db: ReadableDb,
  period: { readonly kode: readonly string[]; readonly dari: string; readonly sampai: string },
): readonly SuratBuku[] =>
  // SAFETY of the casts: columns named in the query above, written by insertSurat alone.
  (db.$client.prepare(sql).all({ ...period, kode: JSON.stringify(period.kode) }) as Row[]).map((row) => ({
    ...row,
    subjek: row.subjek === null ? null : (JSON.parse(row.subjek) as PotretOrang),
    pemohon: row.pemohon === null ? null : (JSON.parse(row.pemohon) as PotretOrang),
    isian: JSON.parse(row.isian) as IsianJadi,
    penandatangan: JSON.parse(row.penandatangan) as Penandatangan | null,
  }))
