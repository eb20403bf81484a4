// Settings of the office, its officials and this PC's printer: read and change. What is frozen stays (decision 000.18-19).
import type { AppError } from '#contract/errors.ts'
import type { Input, Output } from '#contract/ipc.ts'
import type { ReadableDb } from '#db/connection.ts'
import { findBlob, insertBlob } from '#db/queries/blob.ts'
import { listJenis } from '#db/queries/jenis-surat.ts'
import { appendOperation } from '#db/queries/op-log.ts'
import { findPejabat, listPejabat, writePejabat } from '#db/queries/pejabat.ts'
import {
  hasOfficeWork,
  hasNomorSurat,
  readPengaturan,
  writePengaturan,
  type NilaiPengaturan,
} from '#db/queries/pengaturan.ts'
import { readPrinter, writePrinter } from '#db/queries/perangkat.ts'
import { inTransaction } from '#db/transaction.ts'
import type { BagianPengaturan, Penomoran } from '#domain/kantor/kantor.ts'
import { canonicalJson } from '#domain/op/canonical.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { civilDate, isoInstant } from '#domain/waktu/clock.ts'
import { checkPenomoran } from './check-penomoran.ts'
import type { Deps, WriteDeps } from './deps.ts'
import type { BlobStore } from './ports.ts'
import { storeLambang, type FlattenLambang } from './store-lambang.ts'

/** Everything Pengaturan shows, the crest as base64. */
export const readSemuaPengaturan = (db: ReadableDb, blob: BlobStore): Output<'pengaturan.baca'> => {
  const kantor = readPengaturan(db, 'kantor')
  const lambang = kantor.lambang === null ? null : blob.get(kantor.lambang)
  const terkunci = hasOfficeWork(db)
  return {
    kantor,
    kertas: readPengaturan(db, 'kertas'),
    penomoran: readPengaturan(db, 'penomoran'),
    alur: readPengaturan(db, 'alur'),
    jenisSurat: readPengaturan(db, 'jenisSurat'),
    tandaTangan: readPengaturan(db, 'tandaTangan'),
    tte: readPengaturan(db, 'tte'),
    printer: readPrinter(db),
    terkunci: { kantor: terkunci, nomorAwal: terkunci },
    lambang: lambang && Buffer.from(lambang).toString('base64'),
  }
}

/** Changes the office and its crest. The office code is frozen once there are people or letters. */
export const saveKantor = (
  deps: Deps & { readonly flattenLambang: FlattenLambang },
  { nilai, lambang }: Input<'pengaturan.kantor'>,
): Promise<Result<null, AppError>> => {
  const baru = storeLambang(deps, lambang)
  if (!baru.ok) return Promise.resolve(baru)
  // Only a crest that was stored as one: another file of the office in its place would break every letter.
  if (!baru.value && nilai.lambang !== null && findBlob(deps.baca, nilai.lambang)?.mime !== 'image/png')
    return Promise.resolve(err({ code: 'BukanGambar' }))
  return inTransaction(deps.db, () => {
    const lama = readPengaturan(deps.db, 'kantor')
    const beku = lama.kode !== nilai.kode && (deps.latihan || hasOfficeWork(deps.db))
    if (beku) return err({ code: 'SudahDipakai' } as const)
    if (baru.value) insertBlob(deps.db, { ...baru.value, dibuatPada: isoInstant(deps.clock.now()) })
    storeBagian(deps, 'kantor', { ...nilai, lambang: baru.value?.sha256 ?? nilai.lambang })
    return ok(null)
  })
}

/** Changes paper and type size. */
export const saveKertas = (deps: Deps, { nilai }: Input<'pengaturan.kertas'>): Promise<Result<null, AppError>> =>
  inTransaction(deps.db, () => {
    storeBagian(deps, 'kertas', nilai)
    return ok(null)
  })

/** Changes how numbers look. How far a running number reaches is frozen for the year once a number was given. */
export const savePenomoran = (deps: Deps, { nilai }: Input<'pengaturan.penomoran'>): Promise<Result<null, AppError>> =>
  inTransaction(deps.db, () => {
    const boleh = checkPenomoran(nilai, listJenis(deps.db, { semua: true }))
    if (!boleh.ok) return boleh
    const lama = readPengaturan(deps.db, 'penomoran')
    const tahun = Number(civilDate(deps.clock.now(), readPengaturan(deps.db, 'kantor').zona).slice(0, 4))
    // One series per code: other codes are other series, which would begin again at 1.
    const pindah =
      lama.lingkup !== nilai.lingkup ||
      (nilai.lingkup === 'klas' && lama.skema !== nilai.skema) ||
      (nilai.lingkup === 'grup' && membersOf(lama) !== membersOf(nilai))
    if (pindah && hasNomorSurat(deps.db, tahun)) return err({ code: 'SudahDipakai' } as const)
    storeBagian(deps, 'penomoran', nilai)
    return ok(null)
  })

/** Changes a section that needs no further check: steps of a letter, signature settings. */
export const saveBagian = <B extends 'alur' | 'tandaTangan' | 'tte'>(
  deps: WriteDeps,
  bagian: B,
  nilai: NilaiPengaturan[B],
): Promise<Result<null, AppError>> =>
  inTransaction(deps.db, () => {
    storeBagian(deps, bagian, nilai)
    return ok(null)
  })

/** Changes this PC's printer; it is no office fact, so no operation. */
export const savePrinter = (deps: Deps, { nilai }: Input<'pengaturan.printer'>): Promise<Result<null, AppError>> =>
  inTransaction(deps.db, () => {
    writePrinter(deps.db, nilai)
    return ok(null)
  })

/** Adds or changes an official. */
export const savePejabat = (
  deps: Deps,
  { id, isi }: Input<'pejabat.simpan'>,
): Promise<Result<{ readonly id: string }, AppError>> =>
  inTransaction(deps.db, () => {
    const lama = id === null ? null : findPejabat(deps.db, id)
    if (id !== null && !lama) return err({ code: 'PenandatanganTidakAda' } as const)
    const pejabatId = lama?.id ?? deps.newId()
    writePejabat(deps.db, { id: pejabatId, isi, pada: isoInstant(deps.clock.now()), oleh: deps.pelaku.penggunaId })
    appendOperation(deps.db, deps, {
      entity: 'pejabat',
      entityId: pejabatId,
      kind: lama ? 'ubah' : 'tambah',
      body: { ...isi },
      ...(lama ? { groups: ['jabatan', 'hadir'] } : {}),
    })
    return ok({ id: pejabatId })
  })

/** Says whether an official is here today. */
export const setHadir = (deps: Deps, { id, hadir }: Input<'pejabat.hadir'>): Promise<Result<null, AppError>> =>
  inTransaction(deps.db, () => {
    const lama = findPejabat(deps.db, id)
    if (!lama) return err({ code: 'PenandatanganTidakAda' } as const)
    const { id: pejabatId, ...isi } = lama
    writePejabat(deps.db, {
      id: pejabatId,
      isi: { ...isi, hadir },
      pada: isoInstant(deps.clock.now()),
      oleh: deps.pelaku.penggunaId,
    })
    appendOperation(deps.db, deps, {
      entity: 'pejabat',
      entityId: pejabatId,
      kind: 'hadir',
      body: { hadir },
      groups: ['hadir'],
    })
    return ok(null)
  })

/** All officials, for the signer's choice and for Pengaturan. */
export const readPejabat = (db: ReadableDb): Output<'pejabat.daftar'> => ({ pejabat: [...listPejabat(db)] })

// Which types run together; a group may be renamed at any time.
const membersOf = ({ grup = [] }: Penomoran): string =>
  canonicalJson(grup.map(({ kode, jenis }) => ({ kode, jenis: jenis.toSorted() })))

/** Writes one section beside its operation. Call inside a transaction. */
export const storeBagian = <B extends BagianPengaturan>(
  deps: WriteDeps,
  bagian: B,
  nilai: NilaiPengaturan[B],
): void => {
  writePengaturan(deps.db, { bagian, nilai, pada: isoInstant(deps.clock.now()), oleh: deps.pelaku.penggunaId })
  appendOperation(deps.db, deps, {
    entity: 'pengaturan',
    entityId: bagian,
    kind: 'ubah',
    body: { nilai: JSON.stringify(nilai) },
    groups: [bagian],
  })
}
