// A register to search in: a real encrypted database in a temporary folder, people added with their index entries.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { closeDatabase, openDatabase } from '#db/connection.ts'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { allMigrations, migrate } from '#db/migrate.ts'
import { indexPenduduk } from '#db/queries/cari.ts'
import { insertPenduduk, updatePenduduk } from '#db/queries/penduduk.ts'
import type { PendudukIsi } from '#domain/penduduk/penduduk.ts'
import { searchPenduduk } from '#electron/usecases/search-penduduk.ts'
import { anIsiPenduduk } from './penduduk.ts'
import { valueOf } from './value-of.ts'

const jejak = { pada: '2026-01-05T02:00:00.000Z', oleh: null }

export type Register = {
  readonly db: WritableDb
  readonly baca: ReadableDb
  /** Adds a person and the index entry; `keluargaId` makes the family when it is new. */
  readonly add: (
    isi: Partial<PendudukIsi>,
    keluargaId?: string,
  ) => { readonly id: string; readonly nomorCari: number; readonly isi: PendudukIsi }
  /** Adds a person as an import does: the index follows later. */
  readonly addUnindexed: (isi: Partial<PendudukIsi>) => {
    readonly id: string
    readonly nomorCari: number
    readonly isi: PendudukIsi
  }
  readonly change: (
    orang: { readonly id: string; readonly nomorCari: number; readonly isi: PendudukIsi },
    isi: Partial<PendudukIsi>,
  ) => PendudukIsi
  readonly remove: (orang: { readonly id: string; readonly nomorCari: number; readonly isi: PendudukIsi }) => void
  readonly search: (teks: string, semuaStatus?: boolean) => ReturnType<typeof searchOf>
  /** Names of the rows of the answer, in order. */
  readonly names: (teks: string) => readonly string[]
  readonly close: () => void
}

const searchOf = (baca: ReadableDb, teks: string, semuaStatus: boolean) =>
  valueOf(searchPenduduk({ baca }, { teks, semuaStatus }))

/** Opens an empty register. `close` it at the end of the test. */
export const openRegister = (): Register => {
  const dir = mkdtempSync(join(tmpdir(), 'siakel-uji-'))
  const place = { file: join(dir, 'kantor.db'), key: new Uint8Array(32).fill(3) }
  const db = openDatabase({ ...place, mode: 'create' })
  migrate(db, { copyFirst: () => undefined, known: allMigrations })
  const baca = openDatabase({ ...place, mode: 'read' })
  let count = 0
  const insert = (part: Partial<PendudukIsi>, keluargaId?: string) => {
    const isi = anIsiPenduduk({ nik: `99750101019${String(++count).padStart(5, '0')}`, ...part })
    if (keluargaId !== undefined)
      db.$client.prepare('INSERT OR IGNORE INTO keluarga VALUES (?, ?, ?)').run(keluargaId, isi.nomorKk, jejak.pada)
    const id = `01930000-0000-7000-8000-${String(count).padStart(12, '0')}`
    const { nomorCari } = insertPenduduk(
      db,
      { id, keluargaId: keluargaId ?? null, isi, sumberData: 'ketik', imporId: null },
      jejak,
    )
    return { id, nomorCari, isi }
  }
  return {
    db,
    baca,
    add: (isi, keluargaId) => {
      const orang = insert(isi, keluargaId)
      indexPenduduk(db, orang.nomorCari, null, orang.isi)
      return orang
    },
    addUnindexed: (isi) => insert(isi),
    change: ({ id, nomorCari, isi }, part) => {
      const sesudah = { ...isi, ...part }
      updatePenduduk(db, id, part, undefined, jejak)
      indexPenduduk(db, nomorCari, isi, sesudah)
      return sesudah
    },
    remove: ({ id, nomorCari, isi }) => {
      db.$client.prepare('DELETE FROM penduduk WHERE id = ?').run(id)
      indexPenduduk(db, nomorCari, isi, null)
    },
    search: (teks, semuaStatus = false) => searchOf(baca, teks, semuaStatus),
    names: (teks) => searchOf(baca, teks, false).baris.map(({ nama }) => nama),
    close: () => {
      closeDatabase(baca)
      closeDatabase(db)
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** A register that is filled once for the tests of a block and closed after them. */
export const withRegister = (fill: (register: Register) => void): { readonly of: () => Register } => {
  let register: Register | undefined
  beforeAll(() => {
    register = openRegister()
    fill(register)
  })
  afterAll(() => register?.close())
  return {
    of: () => {
      if (!register) throw new Error('not open yet')
      return register
    },
  }
}
