// The encrypted database: settings, keys, damage, transactions.
import Database from 'better-sqlite3'
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeSync,
  closeSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkpoint, closeDatabase, openDatabase } from '#db/connection.ts'
import type { ReadableDb } from '#db/connection.ts'
import { OpenDatabaseError } from '#db/errors.ts'
import { readPerangkat, writePerangkat } from '#db/queries/perangkat.ts'
import { inTransaction } from '#db/transaction.ts'
import { err, ok } from '#domain/result.ts'
import { openOffice } from '#tests/builders/office.ts'
import type { Office } from '#tests/builders/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const codeOfOpening = (file: string, key: Uint8Array): string => {
  try {
    closeDatabase(openDatabase({ file, key, mode: 'write' }))
    return 'opened'
  } catch (error) {
    return error instanceof OpenDatabaseError ? error.code : String(error)
  }
}

const settings = [
  'journal_mode',
  'synchronous',
  'foreign_keys',
  'busy_timeout',
  'temp_store',
  'trusted_schema',
  'cell_size_check',
  'secure_delete',
]
const expected = ['wal', 2, 1, 0, 2, 0, 1, 1]

describe('settings', () => {
  test('every connection writes with full synchronisation and the settings of the security rules', () => {
    expect(settings.map((name) => office.db.$client.pragma(name, { simple: true }))).toEqual(expected)
    expect(settings.map((name) => office.baca.$client.prepare(`PRAGMA ${name}`).pluck().get())).toEqual(expected)
  })

  test('control: a connection opened without our settings has lower durability', () => {
    const plain = new Database(join(office.dir, 'polos.db'))
    plain.pragma('journal_mode=WAL')
    plain.exec('CREATE TABLE a(b)')
    expect(plain.pragma('synchronous', { simple: true })).toBe(1)
    plain.close()
  })

  test('the reading connection cannot write', () => {
    expect(() => office.baca.$client.prepare(`INSERT INTO perangkat VALUES ('a', 'b') RETURNING 1`).get()).toThrow(
      /readonly|query_only/,
    )
  })
})

// The check ends at the page, or goes on and lists what it could not read.
const integrityOf = (db: ReadableDb): string => {
  try {
    return String(db.$client.prepare('PRAGMA integrity_check').pluck().get())
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

describe('keys and damage', () => {
  test('a wrong key is told apart from a damaged file, and neither changes the file', () => {
    checkpoint(office.db, 'truncate')
    const copy = join(office.dir, 'salinan.db')
    copyFileSync(office.file, copy)
    const before = readFileSync(copy)
    expect(codeOfOpening(copy, randomBytes(32))).toBe('KunciSalah')
    expect(readFileSync(copy).equals(before)).toBe(true)
    damage(copy, 100, 16)
    const damaged = readFileSync(copy)
    expect(codeOfOpening(copy, office.keys.database)).toBe('BasisDataRusak')
    expect(readFileSync(copy).equals(damaged)).toBe(true)
  })

  test('a file of zeros, a cut file and a plain database are damage, not a wrong key', () => {
    const zeros = join(office.dir, 'nol.db')
    writeFileSync(zeros, Buffer.alloc(8192))
    expect(codeOfOpening(zeros, office.keys.database)).toBe('BasisDataRusak')
    const cut = join(office.dir, 'potong.db')
    writeFileSync(cut, randomBytes(5000))
    expect(codeOfOpening(cut, office.keys.database)).toBe('BasisDataRusak')
    const plainFile = join(office.dir, 'polos.db')
    const plain = new Database(plainFile)
    plain.exec('CREATE TABLE a(b)')
    plain.close()
    expect(codeOfOpening(plainFile, office.keys.database)).toBe('BasisDataRusak')
  })

  test('an emptied file is damage, and is left empty', () => {
    const empty = join(office.dir, 'kosong.db')
    const place = { file: empty, key: office.keys.database }
    for (const open of [
      () => openDatabase({ ...place, mode: 'write' }),
      () => openDatabase({ ...place, mode: 'read' }),
    ]) {
      writeFileSync(empty, '')
      expect(open).toThrow('BasisDataRusak')
      expect([statSync(empty).size, existsSync(`${empty}-wal`)]).toEqual([0, false])
    }
  })

  test('a missing database is never made by opening it', () => {
    const gone = join(office.dir, 'tidak-ada.db')
    expect(codeOfOpening(gone, office.keys.database)).toBe('BasisDataRusak')
    expect(existsSync(gone)).toBe(false)
    expect(() => openDatabase({ file: office.file, key: office.keys.database, mode: 'create' })).toThrow(
      /there already/,
    )
  })

  test('a flipped bit anywhere in the file is noticed when the page is read', () => {
    checkpoint(office.db, 'truncate')
    const pages = statSync(office.file).size / 4096
    for (const page of [2, Math.floor(pages / 2), pages]) {
      const copy = join(office.dir, `bit-${page}.db`)
      copyFileSync(office.file, copy)
      damage(copy, (page - 1) * 4096 + 700, 1)
      const db = openDatabase({ file: copy, key: office.keys.database, mode: 'write' })
      expect(integrityOf(db)).toMatch(/malformed|not a database|disk I\/O|unable to get the page/)
      closeDatabase(db)
    }
  })
})

describe('no plain text on disk', () => {
  const nik = '9975011203870042'
  const write = (db: Office['db']): Promise<unknown> =>
    inTransaction(db, () => {
      writePerangkat(db, 'uji', `NIK ${nik}`)
      office.blob.put(new TextEncoder().encode(`NIK ${nik}`))
      return ok(null)
    })
  const filesWith = (text: string): string[] =>
    readdirSync(office.dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(text))
      .map(({ name }) => name)

  test('a NIK is in no file of the office: database, log, blobs', async () => {
    await write(office.db)
    expect(filesWith(nik)).toEqual([])
    expect(statSync(`${office.file}-wal`).size).toBeGreaterThan(0)
    checkpoint(office.db, 'truncate')
    expect(filesWith(nik)).toEqual([])
  })

  test('control: the same NIK in a plain database is found', () => {
    const plain = new Database(join(office.dir, 'polos.db'))
    plain.exec('CREATE TABLE uji(a)')
    plain.prepare('INSERT INTO uji VALUES (?)').run(nik)
    plain.close()
    expect(filesWith(nik)).toEqual(['polos.db'])
  })
})

describe('transactions', () => {
  test('an error value rolls everything back', async () => {
    const result = await inTransaction(office.db, () => {
      writePerangkat(office.db, 'uji', 'tidak boleh tinggal')
      return err({ code: 'NomorHabis', register: 'kantor' })
    })
    expect(result).toEqual({ ok: false, error: { code: 'NomorHabis', register: 'kantor' } })
    expect(readPerangkat(office.db, 'uji')).toBeNull()
  })

  test('a bug rolls everything back and stays a throw', async () => {
    const run = inTransaction(office.db, () => {
      writePerangkat(office.db, 'uji', 'tidak boleh tinggal')
      throw new Error('bug')
    })
    await expect(run).rejects.toThrow('bug')
    expect(readPerangkat(office.db, 'uji')).toBeNull()
    expect(office.db.$client.inTransaction).toBe(false)
  })

  test('a transaction inside a transaction is refused', async () => {
    let inner: Promise<unknown> = Promise.resolve()
    await inTransaction(office.db, () => {
      inner = inTransaction(office.db, () => ok(null))
      inner.catch(() => undefined)
      return ok(null)
    })
    await expect(inner).rejects.toThrow(/nested/)
  })

  test('work that waits for something is refused and rolled back', async () => {
    // A promise is no Result: the types forbid it, so the test has to lie to them.
    const work = (async () => {
      writePerangkat(office.db, 'uji', 'tidak boleh tinggal')
      return ok(null)
    }) as unknown as () => ReturnType<typeof ok<null>>
    await expect(inTransaction(office.db, work)).rejects.toThrow(/synchronous/)
    expect(readPerangkat(office.db, 'uji')).toBeNull()
  })

  test('a full disk is an error value and nothing is written', async () => {
    office.db.$client.pragma(`max_page_count=${String(office.db.$client.pragma('page_count', { simple: true }))}`)
    const result = await inTransaction(office.db, () => {
      for (let i = 0; i < 200; i++) writePerangkat(office.db, `uji-${i}`, 'x'.repeat(2000))
      return ok(null)
    })
    expect(result).toEqual({ ok: false, error: { code: 'PenyimpananPenuh' } })
    expect(readPerangkat(office.db, 'uji-0')).toBeNull()
    expect(office.db.$client.inTransaction).toBe(false)
  })

  test('a second connection waits for the first one without blocking it', async () => {
    const second = openDatabase({ file: office.file, key: office.keys.database, mode: 'write' })
    office.db.$client.exec('BEGIN IMMEDIATE')
    let done = false
    const waiting = inTransaction(second, () => {
      writePerangkat(second, 'kedua', 'ya')
      done = true
      return ok(null)
    })
    // The event loop goes round while the other one waits.
    for (let i = 0; i < 5; i++) await new Promise((next) => setTimeout(next, 2))
    expect(done).toBe(false)
    writePerangkat(office.db, 'pertama', 'ya')
    office.db.$client.exec('COMMIT')
    expect(await waiting).toEqual({ ok: true, value: null })
    expect([readPerangkat(office.db, 'pertama'), readPerangkat(office.db, 'kedua')]).toEqual(['ya', 'ya'])
    closeDatabase(second)
  })

  test('two processes that write at once lose nothing', async () => {
    const script = join(import.meta.dirname, '../builders/increment-process.ts')
    const key = Buffer.from(office.keys.database).toString('hex')
    const run = (): Promise<number | null> =>
      new Promise((done) => {
        spawn(process.execPath, [script], {
          env: { ...process.env, UJI_FILE: office.file, UJI_KEY: key, UJI_KALI: '150' },
        }).on('exit', done)
      })
    expect(await Promise.all([run(), run()])).toEqual([0, 0])
    expect(readPerangkat(office.db, 'hitung')).toBe('300')
  })

  test('contentless deletion of the search index works in the encrypted build', () => {
    const { db } = office
    db.run(sql`INSERT INTO cari(rowid, k) VALUES (1, 'siti nurhayati')`)
    db.run(sql`DELETE FROM cari WHERE rowid = 1`)
    expect(db.all(sql`SELECT rowid FROM cari WHERE cari MATCH 'siti'`)).toEqual([])
  })
})

const damage = (file: string, at: number, length: number): void => {
  const bytes = readFileSync(file).subarray(at, at + length)
  const handle = openSync(file, 'r+')
  writeSync(
    handle,
    bytes.map((byte) => byte ^ 0x55),
    0,
    length,
    at,
  )
  closeSync(handle)
}
