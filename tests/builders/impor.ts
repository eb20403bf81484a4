// An import as a test runs it: the worker's own functions on a real office, without a process.
import { makeAcak } from '#domain/latihan/acak.ts'
import { contohJudul } from '#domain/penduduk/contoh-impor.ts'
import { makeDaftarKeluarga } from '#domain/latihan/keluarga.ts'
import type { PendudukIsi } from '#domain/penduduk/penduduk.ts'
import { showField } from '#domain/penduduk/tampil.ts'
import type { KolomImpor } from '#domain/penduduk/kolom.ts'
import type { ImporContext } from '#electron/worker/impor/context.ts'
import { openImpor } from '#electron/worker/impor/open-impor.ts'
import { reviewImpor } from '#electron/worker/impor/review-impor.ts'
import type { HasilTinjauImpor } from '#electron/worker/impor/review-impor.ts'
import { saveImpor } from '#electron/worker/impor/save-impor.ts'
import { writeXlsx } from '#electron/worker/lembar/write-xlsx.ts'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Office } from './office.ts'

/** The context of a job in this office. */
export const anImporContext = (office: Office, lain: Partial<ImporContext> = {}): ImporContext => ({
  db: office.db,
  baca: office.baca,
  clock: office.clock,
  newId: office.newId,
  pelaku: office.deps.pelaku,
  latihan: false,
  folder: { kantor: office.dir, sementara: join(office.dir, 'sementara'), cadangan: join(office.dir, 'cadangan') },
  kunci: { database: office.keys.database, sementara: createHash('sha256').update('sementara').digest() },
  report: () => undefined,
  signal: new AbortController().signal,
  beginCommit: () => Promise.resolve(),
  ...lain,
})

/** Writes a .csv with these rows; cells with the separator or quotes are quoted. */
export const writeCsv = (
  office: Pick<Office, 'dir'>,
  nama: string,
  baris: readonly (readonly string[])[],
  pemisah = ',',
): string => {
  const file = join(office.dir, nama)
  const sel = (teks: string): string =>
    /["\n\r]/.test(teks) || teks.includes(pemisah) ? `"${teks.replaceAll('"', '""')}"` : teks
  writeFileSync(file, baris.map((satu) => satu.map(sel).join(pemisah)).join('\r\n'))
  return file
}

export const judulBiasa = [...contohJudul, 'STATUS DASAR'] as const
const fieldBiasa = [
  'nomorKk',
  'nik',
  'nama',
  'jenisKelamin',
  'tempatLahir',
  'tanggalLahir',
  'agama',
  'pendidikan',
  'pekerjaan',
  'statusKawin',
  'shdk',
  'golDarah',
  'namaAyah',
  'namaIbu',
  'alamat',
  'rt',
  'rw',
  'statusDasar',
] as const satisfies readonly (keyof PendudukIsi)[]

/** A person as a row under `judulBiasa`. */
export const aBarisImpor = (isi: PendudukIsi): readonly string[] =>
  fieldBiasa.map((field) =>
    field === 'pekerjaan' && isi.pekerjaanTeks !== '' ? isi.pekerjaanTeks : showField(field, isi[field]),
  )

/** Synthetic people in families of three on average. */
export const manyPenduduk = (orang: number, benih: string): readonly PendudukIsi[] =>
  makeDaftarKeluarga(makeAcak(benih), { orang, keluarga: Math.ceil(orang / 3), pada: '2026-03-02' }).flatMap(
    ({ anggota }) => anggota,
  )

/** Writes an .xlsx of people. */
export const writePendudukXlsx = async (
  office: Pick<Office, 'dir'>,
  nama: string,
  orang: readonly PendudukIsi[],
): Promise<string> => {
  const file = join(office.dir, nama)
  await writeXlsx(
    file,
    [{ nama: 'DATA', lebar: [], kepala: 1, baris: [judulBiasa, ...orang.map(aBarisImpor)] }],
    () => undefined,
  )
  return file
}

/** Opens a file and runs the dry run with the mapping that was recognised. Throws when it is refused. */
export const reviewFile = async (ctx: ImporContext, jalur: string): Promise<HasilTinjauImpor> => {
  const berkas = await openImpor(ctx, { jalur, lembar: null })
  if (!berkas.ok) throw new Error(JSON.stringify(berkas.error))
  const pemetaan = berkas.value.kolom.flatMap(({ posisi, untuk }): { posisi: number; untuk: KolomImpor }[] =>
    untuk === null ? [] : [{ posisi, untuk }],
  )
  const hasil = await reviewImpor(ctx, { imporId: berkas.value.imporId, pemetaan })
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error))
  return hasil.value
}

/** The whole import of a file. Throws when it is refused. */
export const importFile = async (ctx: ImporContext, jalur: string): Promise<HasilTinjauImpor> => {
  const tinjau = await reviewFile(ctx, jalur)
  const simpan = await saveImpor(ctx, { imporId: tinjau.imporId })
  if (!simpan.ok) throw new Error(JSON.stringify(simpan.error))
  return tinjau
}
