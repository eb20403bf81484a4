// Migration 2: the life of a letter. A database of the first version with rows in every table it touches keeps them as they were.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '#db/connection.ts'
import type { WritableDb } from '#db/connection.ts'
import { allMigrations, migrate } from '#db/migrate.ts'

let dir = ''
let db: WritableDb
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'siakel-migrasi-'))
  db = openDatabase({ file: join(dir, 'kantor.db'), key: new Uint8Array(32).fill(1), mode: 'create' })
  migrateTo(1)
})
afterEach(() => {
  closeDatabase(db)
  rmSync(dir, { recursive: true, force: true })
})

const migrateTo = (version: number) =>
  migrate(db, { copyFirst: () => undefined, known: allMigrations.filter((migration) => migration.version <= version) })
const rowsOf = (table: string): readonly Record<string, unknown>[] =>
  // SAFETY: whole rows of a table that this test names.
  db.$client.prepare(`SELECT * FROM ${table} ORDER BY 1`).all() as Record<string, unknown>[]
const tables = (): readonly string[] =>
  db.$client
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'cari%'`,
    )
    .pluck()
    .all()
    .map(String)

const insertSurat = (id: string, beda: Record<string, unknown>): void => {
  const surat = {
    id,
    kode: 'sk-domisili',
    versi: 1,
    deklarasi_hash: 'a'.repeat(64),
    judul: 'Surat Keterangan Domisili',
    register: 'kantor',
    tahun: 2026,
    klasifikasi: '470',
    tanggal: '2026-03-02',
    subjek_nama: 'WATI',
    keperluan: 'uji',
    isian: '{}',
    syarat: '[]',
    naskah: '{}',
    kertas: '{}',
    penandatangan: 'null',
    mode_ttd: 'basah',
    kotak_ttd: '{}',
    pdf_sha256: 'b'.repeat(64),
    halaman: 1,
    qr: 'X',
    status: 'terbit',
    permintaan_id: `p-${id}`,
    dibuat_pada: '2026-03-02T01:00:00.000Z',
    dibuat_oleh: 'orang-1',
    ...beda,
  }
  const kolom = Object.keys(surat)
  db.$client
    .prepare(`INSERT INTO surat (${kolom.join(', ')}) VALUES (${kolom.map((k) => `@${k}`).join(', ')})`)
    .run(surat)
}

describe('0002-alur-surat', () => {
  test('keeps every row of every table, and gives issued letters the values they had without saying so', () => {
    insertSurat('surat-1', { nomor_urut: 1, nomor: '470/1', status: 'batal', batal_alasan: 'salah nama' })
    insertSurat('surat-2', { nomor_urut: 2, nomor: '470/2', menggantikan_id: 'surat-1' })
    db.$client
      .prepare(
        `INSERT INTO nomor_pakai (register, tahun, n, state, surat_id, pada) VALUES ('kantor', 2026, ?, ?, ?, 'x')`,
      )
      .run(1, 'batal', 'surat-1')
    db.$client
      .prepare(`INSERT INTO pengguna (id, nama, peran, dibuat_pada) VALUES ('orang-1', 'Sri', '["petugas"]', 'x')`)
      .run()
    const before = new Map(tables().map((table) => [table, rowsOf(table)]))
    expect(migrateTo(2)).toEqual({ state: 'migrated', from: 1, to: 2 })
    for (const [table, rows] of before) {
      const after = rowsOf(table)
      expect({ table, rows: after.length }).toEqual({ table, rows: rows.length })
      rows.forEach((row, i) => expect(after[i]).toMatchObject(row))
    }
    for (const surat of rowsOf('surat'))
      expect(surat).toMatchObject({
        naskah_baku: null,
        alasan_sunting: null,
        pdf_dasar_sha256: null,
        alasan_nomor: null,
        satu_petugas: 0,
        ttd_basah_pada: null,
        ttd_basah_oleh: null,
      })
    expect(['konsep', 'langkah', 'penyerahan', 'kertas_rusak', 'tte'].map((table) => rowsOf(table))).toEqual(
      Array.from({ length: 5 }, () => []),
    )
  })

  test('lets nobody change or delete a step or a hand-over', () => {
    insertSurat('surat-1', {})
    migrateTo(2)
    const run = (sql: string) => db.$client.prepare(sql).run()
    run(`INSERT INTO penyerahan VALUES ('x', 'surat-1', 'Wati', 'sendiri', 'ktp', '', '2026', 'orang-1')`)
    run(`INSERT INTO konsep (id, permintaan_id, kode, judul, subjek_nama, keperluan, tanggal, permohonan, bahan, naskah, tahap,
      mode_ttd, penandatangan, bidang, dibuat_pada, dibuat_oleh, diubah_pada)
      VALUES ('k', 'p', 'x', 'x', 'x', 'x', '2026-03-02', '{}', '{}', '{}', 'paraf', 'basah', 'x', '[]', 'x', 'x', 'x')`)
    run(`INSERT INTO langkah (id, konsep_id, langkah, pada, oleh) VALUES ('l', 'k', 'ajukan', 'x', 'x')`)
    for (const table of ['penyerahan', 'langkah']) {
      expect(() => run(`UPDATE ${table} SET oleh = 'orang lain'`)).toThrow(/append-only/)
      expect(() => run(`DELETE FROM ${table}`)).toThrow(/append-only/)
    }
    expect(() =>
      run(
        `INSERT INTO penyerahan SELECT 'y', surat_id, pengambil, hubungan, cara, catatan, pada, oleh FROM penyerahan`,
      ),
    ).toThrow(/UNIQUE/)
  })
})
