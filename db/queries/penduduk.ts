// People of the register: find, list, insert, change. Rows cross as `Penduduk`; codes and dates as stored.
import { and, count, eq, getTableColumns, gt, ne, sql } from 'drizzle-orm'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import type { Penduduk, PendudukIsi } from '#domain/penduduk/penduduk.ts'
import { penduduk } from '#db/schema/penduduk.ts'
import { normaliseNama } from '#domain/cari/normalise-nama.ts'
import { prepareOnce, prepareWriteOnce } from './prepared.ts'

/** Every field of `PendudukIsi` with its column, in the order of the table. */
const kolomIsi = [
  ['nik', 'nik'],
  ['nomorKk', 'nomor_kk'],
  ['nama', 'nama'],
  ['gelarDepan', 'gelar_depan'],
  ['gelarBelakang', 'gelar_belakang'],
  ['jenisKelamin', 'jenis_kelamin'],
  ['tempatLahir', 'tempat_lahir'],
  ['tanggalLahir', 'tanggal_lahir'],
  ['golDarah', 'gol_darah'],
  ['agama', 'agama'],
  ['statusKawin', 'status_kawin'],
  ['shdk', 'shdk'],
  ['pendidikan', 'pendidikan'],
  ['pekerjaan', 'pekerjaan'],
  ['pekerjaanTeks', 'pekerjaan_teks'],
  ['kewarganegaraan', 'kewarganegaraan'],
  ['namaAyah', 'nama_ayah'],
  ['nikAyah', 'nik_ayah'],
  ['namaIbu', 'nama_ibu'],
  ['nikIbu', 'nik_ibu'],
  ['alamat', 'alamat'],
  ['rt', 'rt'],
  ['rw', 'rw'],
  ['telepon', 'telepon'],
  ['statusPenduduk', 'status_penduduk'],
  ['statusDasar', 'status_dasar'],
] as const satisfies readonly (readonly [keyof PendudukIsi, string])[]

const {
  namaN: _namaN,
  imporId: _imporId,
  dibuatOleh: _dibuatOleh,
  diubahOleh: _diubahOleh,
  nomorCari: _nomorCari,
  ...kolomPenduduk
} = getTableColumns(penduduk)
/** The columns that make a `Penduduk`, for every query that gives people. */
export const pilihPenduduk = kolomPenduduk

/** The person with this id, or null. */
export const findPenduduk = (db: ReadableDb, id: string): Penduduk | null =>
  db.select(pilihPenduduk).from(penduduk).where(eq(penduduk.id, id)).get() ?? null

/** Everybody with this NIK: usually nobody or one, but nothing forbids more (decision 000.7). */
export const listPendudukByNik = (db: ReadableDb, nik: string): readonly Penduduk[] =>
  db.select(pilihPenduduk).from(penduduk).where(eq(penduduk.nik, nik)).orderBy(penduduk.id).all()

/** Living people of the same comparable name except one, a few. */
export const listNamaSama = (db: ReadableDb, nama: string, kecualiId: string, maks: number): readonly Penduduk[] =>
  db
    .select(pilihPenduduk)
    .from(penduduk)
    .where(and(eq(penduduk.namaN, normaliseNama(nama)), ne(penduduk.id, kecualiId), eq(penduduk.statusDasar, 1)))
    .orderBy(penduduk.id)
    .limit(maks)
    .all()

/** Who and when: what every stored row says beside its content. */
export type Jejak = { readonly pada: string; readonly oleh: string | null }

/** Inserts a new person. The family must exist. */
export const insertPenduduk = (
  db: WritableDb,
  orang: {
    readonly id: string
    readonly keluargaId: string | null
    readonly isi: PendudukIsi
    readonly sumberData: string
    readonly imporId: string | null
  },
  jejak: Jejak,
): { readonly nomorCari: number } => {
  const nomorCari = prepareWriteOnce(db, insertSql)
    .pluck()
    .get({
      ...orang.isi,
      id: orang.id,
      keluargaId: orang.keluargaId,
      namaN: normaliseNama(orang.isi.nama),
      sumberData: orang.sumberData,
      imporId: orang.imporId,
      pada: jejak.pada,
      oleh: jejak.oleh,
    })
  return { nomorCari: Number(nomorCari) }
}

const insertSql = `INSERT INTO penduduk (id, keluarga_id, nama_n, ${kolomIsi.map(([, nama]) => nama).join(', ')}, sumber_data, impor_id,
    dibuat_pada, dibuat_oleh, diubah_pada, diubah_oleh, nomor_cari)
  VALUES (@id, @keluargaId, @namaN, ${kolomIsi.map(([field]) => `@${field}`).join(', ')}, @sumberData, @imporId, @pada, @oleh, @pada, @oleh,
    (SELECT coalesce(max(nomor_cari), 0) + 1 FROM penduduk)) RETURNING nomor_cari`

/** Writes the given fields of a person, nothing else. A change of name changes `nama_n` with it. */
export const updatePenduduk = (
  db: WritableDb,
  id: string,
  perubahan: Partial<PendudukIsi>,
  keluargaId: string | null | undefined,
  jejak: Jejak,
): void => {
  const set = kolomIsi
    .filter(([field]) => perubahan[field] !== undefined)
    .map(([field, kolom]) => `${kolom} = @${field}`)
  if (perubahan.nama !== undefined) set.push('nama_n = @namaN')
  if (keluargaId !== undefined) set.push('keluarga_id = @keluargaId')
  prepareWriteOnce(
    db,
    `UPDATE penduduk SET ${[...set, 'diubah_pada = @pada', 'diubah_oleh = @oleh'].join(', ')} WHERE id = @id`,
  ).run({
    ...perubahan,
    id,
    namaN: perubahan.nama === undefined ? '' : normaliseNama(perubahan.nama),
    keluargaId: keluargaId ?? null,
    pada: jejak.pada,
    oleh: jejak.oleh,
  })
}

/** The row of a person in the search index. */
export const findNomorCari = (db: ReadableDb, id: string): number | null =>
  db.select({ n: penduduk.nomorCari }).from(penduduk).where(eq(penduduk.id, id)).get()?.n ?? null

/** How many people are registered, in any state. */
export const countPenduduk = (db: ReadableDb): number => db.select({ n: count() }).from(penduduk).get()?.n ?? 0

/** Finds people by NIK again and again (an import): prepared once. */
export const preparePendudukByNik = (db: ReadableDb): ((nik: string) => readonly Penduduk[]) => {
  const query = db
    .select(pilihPenduduk)
    .from(penduduk)
    .where(eq(penduduk.nik, sql.placeholder('nik')))
    .orderBy(penduduk.id)
    .prepare()
  return (nik) => query.all({ nik })
}

/** Whether anybody has this NIK. */
export const hasNik = (db: ReadableDb, nik: string): boolean =>
  prepareOnce(db, 'SELECT 1 FROM penduduk WHERE nik = ?').get(nik) !== undefined

/** Everybody, by id, a stretch at a time: for an export. */
export const listPendudukAfter = (db: ReadableDb, sesudahId: string, batas: number): readonly Penduduk[] =>
  db.select(pilihPenduduk).from(penduduk).where(gt(penduduk.id, sesudahId)).orderBy(penduduk.id).limit(batas).all()
