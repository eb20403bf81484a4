// Letters that were cancelled, replaced or replace another: what registers and copies say about them.
import type { Koreksi, SuratLain } from '#domain/buku/koreksi.ts'
import type { ReadableDb } from '../connection.ts'

const sql = `
  SELECT s.id, CASE s.status WHEN 'batal' THEN coalesce(s.batal_alasan, '') END AS batal,
    lama.id AS lamaId, lama.nomor AS lamaNomor, lama.tanggal AS lamaTanggal,
    baru.id AS baruId, baru.nomor AS baruNomor, baru.tanggal AS baruTanggal
  FROM surat s LEFT JOIN surat lama ON lama.id = s.menggantikan_id LEFT JOIN surat baru ON baru.menggantikan_id = s.id
  WHERE s.id IN (SELECT value FROM json_each(?)) AND (s.status = 'batal' OR s.menggantikan_id IS NOT NULL)`

type Row = {
  readonly id: string
  readonly batal: string | null
  readonly lamaId: string | null
  readonly lamaNomor: string | null
  readonly lamaTanggal: string
  readonly baruId: string | null
  readonly baruNomor: string | null
  readonly baruTanggal: string
}

/** By letter; letters that nothing happened to are not in it. */
export const mapKoreksi = (db: ReadableDb, daftarId: readonly string[]): ReadonlyMap<string, Koreksi> =>
  // SAFETY: the columns named in the query above.
  new Map((db.$client.prepare(sql).all(JSON.stringify(daftarId)) as Row[]).map((row) => [row.id, koreksiOf(row)]))

/** What happened to one letter. */
export const readKoreksi = (db: ReadableDb, id: string): Koreksi => mapKoreksi(db, [id]).get(id) ?? tanpaKoreksi

/** Of a letter that nothing happened to. */
export const tanpaKoreksi: Koreksi = { batal: null, menggantikan: null, digantikan: null }

const koreksiOf = (row: Row): Koreksi => ({
  batal: row.batal,
  menggantikan: suratLain(row.lamaId, row.lamaNomor, row.lamaTanggal),
  digantikan: suratLain(row.baruId, row.baruNomor, row.baruTanggal),
})

const suratLain = (id: string | null, nomor: string | null, tanggal: string): SuratLain | null =>
  id === null ? null : { nomor, tanggal }
