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
}

// The numbering runs over the whole year before the period is cut out, so that a line keeps its number in every print; in the
// order in which the rows came, because a clock that was set back must not put a line before those that were printed.
const sql = `
  SELECT * FROM (
    SELECT id, row_number() OVER (PARTITION BY tahun ORDER BY rowid) AS noUrut, tahun, kode, judul, nomor, tanggal, subjek, pemohon,
      keperluan, isian, penandatangan, berlaku_sampai AS berlakuSampai
    FROM surat WHERE tahun BETWEEN cast(substr(@dari, 1, 4) AS INTEGER) AND cast(substr(@sampai, 1, 4) AS INTEGER)
      AND CASE WHEN kode || '@' || versi IN (SELECT value FROM json_each(@tersimpan))
        THEN kode || '@' || versi IN (SELECT value FROM json_each(@tercatat)) ELSE kode IN (SELECT value FROM json_each(@kode)) END)
  WHERE tanggal BETWEEN @dari AND @sampai ORDER BY tahun, noUrut`

type Row = Omit<SuratBuku, 'subjek' | 'pemohon' | 'isian' | 'penandatangan'> &
  Record<'isian' | 'penandatangan', string> &
  Record<'subjek' | 'pemohon', string | null>

/**
 * Which letters a register shows: of the program's types by code, of versions that the office made ("kode@versi") by what each
 * version said, also when it is withdrawn: a line of a register never goes away.
 */
export type VersiOfBuku = {
  readonly kode: readonly string[]
  readonly tersimpan: readonly string[]
  readonly tercatat: readonly string[]
}

/** Letters that the register shows and whose date lies in the period (both ends included), cancelled ones among them. */
export const listSuratBuku = (
  db: ReadableDb,
  { kode, tersimpan, tercatat, ...period }: VersiOfBuku & { readonly dari: string; readonly sampai: string },
): readonly SuratBuku[] =>
  // SAFETY of the casts: columns named in the query above, written by insertSurat alone.
  (
    db.$client.prepare(sql).all({
      ...period,
      kode: JSON.stringify(kode),
      tersimpan: JSON.stringify(tersimpan),
      tercatat: JSON.stringify(tercatat),
    }) as Row[]
  ).map((row) => ({
    ...row,
    subjek: row.subjek === null ? null : (JSON.parse(row.subjek) as PotretOrang),
    pemohon: row.pemohon === null ? null : (JSON.parse(row.pemohon) as PotretOrang),
    isian: JSON.parse(row.isian) as IsianJadi,
    penandatangan: JSON.parse(row.penandatangan) as Penandatangan | null,
  }))
