// Copies of an office and their return.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listBackups, pruneBackups } from '#db/backup-list.ts'
import { createBackup, sharedBlobs } from '#db/backup.ts'
import { fileOf, listBlobFiles, openBlobStore } from '#db/blob.ts'
import { closeDatabase, openDatabase } from '#db/connection.ts'
import { deriveKeys } from '#db/keys.ts'
import { createMarkerKeeper, readMarkers } from '#db/marker.ts'
import { insertBlob } from '#db/queries/blob.ts'
import { allMigrations } from '#db/migrate.ts'
import { takeNomor } from '#db/queries/nomor.ts'
import { listNomor } from '#db/queries/nomor-laporan.ts'
import { verifyChain } from '#db/queries/op-chain.ts'
import { appendOperation, listOperations } from '#db/queries/op-log.ts'
import { continueAfterRestore, restoreBackup } from '#db/restore.ts'
import { inTransaction } from '#db/transaction.ts'
import type { BackupManifest } from '#domain/cadangan/backup-manifest.ts'
import { ok } from '#domain/result.ts'
import { openOffice } from '#tests/builders/office.ts'
import type { Office } from '#tests/builders/office.ts'
import { valueOf } from '#tests/builders/value-of.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const folder = (): string => join(office.dir, 'cadangan')
const place = () => ({ blobFolder: office.blobFolder, folder: folder(), key: office.keys.database })
const backUp = (jenis: BackupManifest['jenis'] = 'harian', onStep = () => true) =>
  createBackup(office.db, place(), { clock: office.clock, jenis, onStep })
const issue = (text: string): Promise<unknown> =>
  inTransaction(office.db, () => {
    const { sha256, ukuran } = office.blob.put(new TextEncoder().encode(text))
    insertBlob(office.db, { sha256, ukuran, mime: 'application/pdf', dibuatPada: '2026-03-02T02:00:00.000Z' })
    takeNomor(office.db, office, { register: 'kantor', tahun: 2026, suratId: null, oleh: null })
    appendOperation(office.db, office, {
      entity: 'surat',
      entityId: office.newId(),
      kind: 'surat.terbit',
      body: { text },
    })
    return ok(null)
  })
const states = (db: Office['baca']): string[] =>
  listNomor(db, { register: 'kantor', tahun: 2026 }).map(({ n, state }) => `${n} ${state}`)

describe('making a copy', () => {
  test('gives an encrypted database that opens with the key, its rows counted, and the blobs beside it', async () => {
    await issue('surat satu')
    const made = valueOf(backUp())
    expect(made).toMatchObject({
      nama: expect.stringMatching(/-harian$/),
      skema: allMigrations.length,
      blob: 1,
      baris: { op_log: 1, blob: 1, nomor_pakai: 1 },
    })
    expect(listBackups(folder())).toEqual([made])
    expect(listBlobFiles(sharedBlobs(folder()))).toHaveLength(1)
    const bytes = readFileSync(join(folder(), made.nama, 'kantor.db'))
    expect(bytes.includes('CREATE TABLE')).toBe(false)
  })

  test('copies each blob once over many copies', async () => {
    await issue('surat satu')
    let copied = 0
    const count = (): boolean => {
      copied += 1
      return true
    }
    backUp('harian', count)
    await issue('surat dua')
    backUp('manual', count)
    expect(copied).toBe(2)
  })

  test('given up half-way, nothing of it stays and earlier copies are there', async () => {
    const first = valueOf(backUp())
    await issue('surat satu')
    expect(backUp('manual', () => false)).toEqual({ ok: false, error: { code: 'Dibatalkan' } })
    expect(listBackups(folder())).toEqual([first])
    expect(readdirSync(folder()).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('a folder that cannot be written is an error that can be shown', () => {
    writeFileSync(folder(), 'bukan folder')
    expect(backUp()).toMatchObject({ ok: false, error: { code: 'CadanganGagal' } })
  })

  test('an unfinished folder is no copy', () => {
    mkdirSync(join(folder(), '20260302T020000000Z-harian'), { recursive: true })
    mkdirSync(join(folder(), '.tulis-20260302T020000000Z-harian'), { recursive: true })
    expect(listBackups(folder())).toEqual([])
  })
})

describe('how long copies are kept', () => {
  test('seven days, four weeks and the last three others', () => {
    const day = 86_400_000
    const write = (pada: string, jenis: BackupManifest['jenis']): void => {
      const nama = `${pada.replaceAll(/[-:.]/g, '')}-${jenis}`
      mkdirSync(join(folder(), nama), { recursive: true })
      writeFileSync(
        join(folder(), nama, 'isi.json'),
        JSON.stringify({ v: 1, pada, jenis, skema: 1, baris: {}, ukuran: 1, blob: 0 }),
      )
    }
    // 60 days up to Sunday 1 March 2026, and five by hand.
    for (let i = 0; i < 60; i++) write(new Date(Date.UTC(2026, 2, 1) - i * day).toISOString(), 'harian')
    for (let i = 0; i < 5; i++) write(new Date(Date.UTC(2026, 0, 1 + i)).toISOString(), 'manual')
    pruneBackups(folder())
    const kept = listBackups(folder()).map(({ nama }) => `${nama.slice(4, 8)} ${nama.split('-')[1]}`)
    expect(kept).toEqual([
      '0301 harian',
      '0228 harian',
      '0227 harian',
      '0226 harian',
      '0225 harian',
      '0224 harian',
      '0223 harian',
      '0222 harian',
      '0215 harian',
      '0208 harian',
      '0105 manual',
      '0104 manual',
      '0103 manual',
    ])
  })
})

describe('putting a copy back', () => {
  const marker = () => ({ files: [join(office.dir, 'penanda.json')], fingerprint: 'pc-1' })
  const closeAll = (): void => {
    closeDatabase(office.baca)
    closeDatabase(office.db)
  }
  const restore = (nama: string) => restoreBackup({ ...place(), file: office.file, nama, clock: office.clock })

  test('brings rows and files back, keeps the damaged files aside, and gives no lost number out again', async () => {
    await issue('surat satu')
    const made = valueOf(backUp())
    await issue('surat dua')
    await issue('surat tiga')
    createMarkerKeeper(marker()).update(office.baca)
    closeAll()
    writeFileSync(office.file, 'hancur')
    rmSync(office.blobFolder, { recursive: true })
    const { aside } = valueOf(restore(made.nama))
    expect(readFileSync(join(aside ?? '', 'kantor.db'), 'utf8')).toBe('hancur')

    const db = openDatabase({ file: office.file, key: office.keys.database, mode: 'write' })
    const blob = openBlobStore({ folder: office.blobFolder, key: office.keys.blob })
    expect(states(db)).toEqual(['1 pakai'])
    expect(
      db.$client
        .prepare('SELECT sha256 FROM blob')
        .pluck()
        .all()
        .map((name) => blob.get(String(name)) !== null),
    ).toEqual([true])
    const cont = {
      markers: readMarkers(marker()),
      oleh: null,
      alasan: 'terbit sebelum pemulihan',
    }
    expect(await inTransaction(db, () => ok(continueAfterRestore(db, office, cont)))).toEqual({
      ok: true,
      value: { blocked: 2 },
    })
    expect(states(db)).toEqual(['1 pakai', '2 batal', '3 batal'])
    expect(
      await inTransaction(db, () =>
        takeNomor(db, office, { register: 'kantor', tahun: 2026, suratId: null, oleh: null }),
      ),
    ).toEqual({ ok: true, value: 4 })
    await inTransaction(db, () =>
      ok(appendOperation(db, office, { entity: 'surat', entityId: 's', kind: 'surat.terbit', body: {} })),
    )
    expect(verifyChain(db)).toEqual({ ok: true, value: { count: 3 } })
    expect(db.$client.prepare('SELECT epoch, dev_seq FROM op_log ORDER BY epoch, dev_seq').raw().all()).toEqual([
      [0, 1],
      [1, 1],
      [1, 2],
    ])
    // Rule W: what was done about the numbers is an operation, the first of the new epoch.
    const [pulih] = listOperations(db, { entity: 'nomor', entityId: '1', batas: 1 })
    expect(JSON.parse(pulih?.body ?? '{}')).toMatchObject({ alasan: 'terbit sebelum pemulihan', ditutup: 2 })
    closeDatabase(db)
    reopen()
  })

  test('control: without continuing properly the lost numbers would be given out again', async () => {
    const made = valueOf(backUp())
    await issue('surat satu')
    closeAll()
    valueOf(restore(made.nama))
    const db = openDatabase({ file: office.file, key: office.keys.database, mode: 'write' })
    expect(
      await inTransaction(db, () =>
        takeNomor(db, office, { register: 'kantor', tahun: 2026, suratId: null, oleh: null }),
      ),
    ).toEqual({ ok: true, value: 1 })
    closeDatabase(db)
    reopen()
  })

  test('a log left beside the damaged database is not replayed into the restored one', async () => {
    const made = valueOf(backUp())
    await issue('surat satu')
    const wal = readFileSync(`${office.file}-wal`)
    closeAll()
    writeFileSync(`${office.file}-wal`, wal)
    valueOf(restore(made.nama))
    expect(existsSync(`${office.file}-wal`)).toBe(false)
    reopen()
    expect(states(office.baca)).toEqual([])
  })

  test('a damaged copy, an unknown name and another key change nothing', async () => {
    await issue('surat satu')
    const made = valueOf(backUp())
    closeAll()
    const before = readFileSync(office.file)
    expect(restore('../../etc')).toEqual({ ok: false, error: { code: 'CadanganGagal' } })
    const key = deriveKeys(new Uint8Array(32)).database
    expect(restoreBackup({ ...place(), key, file: office.file, nama: made.nama, clock: office.clock })).toEqual({
      ok: false,
      error: { code: 'KunciSalah' },
    })
    const copy = join(folder(), made.nama, 'kantor.db')
    const bytes = readFileSync(copy)
    bytes.writeUInt8((bytes[9000] ?? 0) ^ 1, 9000)
    writeFileSync(copy, bytes)
    expect(restore(made.nama).ok).toBe(false)
    expect(readFileSync(office.file).equals(before)).toBe(true)
    expect(readdirSync(office.dir).filter((name) => name.includes('pulih') || name.startsWith('rusak'))).toEqual([])
    reopen()
  })

  // The office's own connections were closed for the restore; the builder closes them again at the end.
  const reopen = (): void => {
    const reopened = {
      db: openDatabase({ file: office.file, key: office.keys.database, mode: 'write' }),
      baca: openDatabase({ file: office.file, key: office.keys.database, mode: 'read' }),
    }
    const { dir } = office
    office = {
      ...office,
      ...reopened,
      close: () => {
        closeDatabase(reopened.baca)
        closeDatabase(reopened.db)
        rmSync(dir, { recursive: true, force: true })
      },
    }
  }
})

test('a blob that is missing in the office does not stop the copy', async () => {
  await issue('surat satu')
  const [only] = listBlobFiles(office.blobFolder)
  rmSync(fileOf(office.blobFolder, only?.sha256 ?? ''))
  expect(backUp()).toMatchObject({ ok: true, value: { blob: 1 } })
})
