// The access log, the marker outside the database, and the clock of the PC.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { acceptTime, clockWentBack, needsNote, noteTime } from '#db/clock-guard.ts'
import { checkMarker, createMarkerKeeper, readMarkers } from '#db/marker.ts'
import type { MarkerPlace } from '#db/marker.ts'
import {
  appendLogAkses,
  listLogAkses,
  listLogAksesOfObjek,
  readLogHead,
  verifyLogAkses,
} from '#db/queries/log-akses.ts'
import type { LogAksesBaru } from '#db/queries/log-akses.ts'
import { takeNomor } from '#db/queries/nomor.ts'
import { appendOperation } from '#db/queries/op-log.ts'
import { inTransaction } from '#db/transaction.ts'
import { ok } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import { openOffice } from '#tests/builders/office.ts'
import type { Office } from '#tests/builders/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const write = (work: () => void): Promise<unknown> =>
  inTransaction(office.db, () => {
    work()
    return ok(null)
  })
const akses = (isi: Partial<LogAksesBaru> = {}): LogAksesBaru => ({
  pada: isoInstant(office.clock.now()),
  penggunaId: 'u-1',
  peran: 'petugas',
  perbuatan: 'penduduk.kartu',
  objek: 'p-1',
  rincian: '',
  hasil: 'ok',
  versi: '0.1.0',
  ...isi,
})
const record = (...acts: readonly Partial<LogAksesBaru>[]): Promise<unknown> =>
  write(() => acts.forEach((act) => appendLogAkses(office.db, akses(act))))

describe('access log', () => {
  test('acts are numbered and chained, and the newest come first', async () => {
    await record({ objek: 'p-1' }, { objek: 'p-2', penggunaId: 'u-2' }, { objek: 'p-1' })
    expect(verifyLogAkses(office.baca, { last: null })).toEqual({ ok: true, value: { count: 3 } })
    expect(listLogAkses(office.baca, { sebelum: null, penggunaId: null, batas: 2 }).map(({ no }) => no)).toEqual([3, 2])
    expect(listLogAkses(office.baca, { sebelum: 3, penggunaId: 'u-1', batas: 9 }).map(({ no }) => no)).toEqual([1])
    expect(listLogAksesOfObjek(office.baca, 'p-1').map(({ no }) => no)).toEqual([1, 3])
  })

  test('an act that is rolled back is not in the log', async () => {
    await inTransaction(office.db, () => {
      appendLogAkses(office.db, akses())
      return { ok: false, error: { code: 'TidakBerhak' } } as const
    })
    expect(readLogHead(office.baca).no).toBe(0)
    expect(verifyLogAkses(office.baca, { last: null })).toEqual({ ok: true, value: { count: 0 } })
  })

  test('acts can be neither changed nor deleted', async () => {
    await record({})
    expect(() => office.db.$client.exec(`UPDATE log_akses SET hasil = 'x'`)).toThrow(/append-only/)
    expect(() => office.db.$client.exec('DELETE FROM log_akses')).toThrow(/append-only/)
  })

  test.each([
    ['an edited act', `UPDATE log_akses SET objek = 'p-9' WHERE no = 2`, { no: 2, reason: 'hash' }],
    [
      'a changed time',
      `UPDATE log_akses SET pada = '2026-01-01T00:00:00.000Z' WHERE no = 4`,
      { no: 4, reason: 'hash' },
    ],
    ['a removed act', 'DELETE FROM log_akses WHERE no = 2', { no: 2, reason: 'gap' }],
    ['a removed first act', 'DELETE FROM log_akses WHERE no = 1', { no: 1, reason: 'gap' }],
    ['a cut end', 'DELETE FROM log_akses WHERE no >= 4', { no: 4, reason: 'end' }],
    [
      'an added act',
      `INSERT INTO log_akses SELECT 6, pada, pengguna_id, peran, perbuatan, objek, rincian, hasil, versi, hash FROM log_akses WHERE no = 5`,
      { no: 6, reason: 'hash' },
    ],
    [
      'two acts exchanged',
      `UPDATE log_akses SET no = 9 WHERE no = 2; UPDATE log_akses SET no = 2 WHERE no = 3; UPDATE log_akses SET no = 3 WHERE no = 9`,
      { no: 2, reason: 'hash' },
    ],
  ])('%s is found', async (_, statement, found) => {
    await record({}, {}, {}, {}, {})
    office.db.$client.exec('DROP TRIGGER log_akses_tetap; DROP TRIGGER log_akses_simpan')
    office.db.$client.exec(statement)
    expect(verifyLogAkses(office.baca, { last: null })).toEqual({ ok: false, error: { code: 'LogPutus', ...found } })
  })

  test('checking only the last acts finds what is wrong among them and starts where they start', async () => {
    await record({}, {}, {}, {}, {})
    expect(verifyLogAkses(office.baca, { last: 2 })).toEqual({ ok: true, value: { count: 2 } })
    expect(verifyLogAkses(office.baca, { last: 99 })).toEqual({ ok: true, value: { count: 5 } })
    office.db.$client.exec(`DROP TRIGGER log_akses_tetap; UPDATE log_akses SET objek = 'p-9' WHERE no = 5`)
    expect(verifyLogAkses(office.baca, { last: 2 })).toEqual({
      ok: false,
      error: { code: 'LogPutus', no: 5, reason: 'hash' },
    })
  })
})

describe('marker', () => {
  const place = (fingerprint = 'pc-1'): MarkerPlace => ({
    files: [join(office.dir, 'penanda.json'), join(office.dir, 'profil', 'penanda.json')],
    fingerprint,
  })
  const issue = (): Promise<unknown> =>
    inTransaction(office.db, () => {
      const taken = takeNomor(office.db, office, { register: 'kantor', tahun: 2026, suratId: null, oleh: null })
      appendOperation(office.db, office, { entity: 'surat', entityId: office.newId(), kind: 'surat.terbit', body: {} })
      return taken
    })

  test('is written to both places after each number, and agrees with the database at the next start', async () => {
    const keeper = createMarkerKeeper(place())
    expect(checkMarker(office.baca, place())).toBe('missing')
    await issue()
    expect(keeper.update(office.baca)).toBe(true)
    const [one, two] = place().files.map((file) => readFileSync(file, 'utf8'))
    expect(one).toBe(two)
    expect(readMarkers(place())[0]).toMatchObject({ lastDevSeq: 1, nomor: [{ register: 'kantor', tahun: 2026, n: 1 }] })
    expect(checkMarker(office.baca, place())).toBe('ok')
  })

  test('is written again only for a number or after fifty operations', async () => {
    const keeper = createMarkerKeeper(place())
    keeper.update(office.baca)
    const change = (): Promise<unknown> =>
      write(() => appendOperation(office.db, office, { entity: 'penduduk', entityId: 'p', kind: 'ubah', body: {} }))
    for (let i = 0; i < 49; i++) {
      await change()
      expect(keeper.update(office.baca)).toBe(false)
    }
    await change()
    expect(keeper.update(office.baca)).toBe(true)
    await issue()
    expect(keeper.update(office.baca)).toBe(true)
  })

  test('an older database on its own machine is noticed, also when it has gone on differently since', async () => {
    await issue()
    createMarkerKeeper(place()).update(office.baca)
    office.db.$client.exec(`UPDATE sync_state SET last_dev_seq = 0`)
    expect(checkMarker(office.baca, place())).toBe('older-than-machine')
    office.db.$client.exec(
      `UPDATE sync_state SET last_dev_seq = 1; DROP TRIGGER op_log_tetap; UPDATE op_log SET hash = 'lain'`,
    )
    expect(checkMarker(office.baca, place())).toBe('older-than-machine')
  })

  test('a cloned or moved disk is noticed by the other machine', async () => {
    await issue()
    createMarkerKeeper(place('pc-1')).update(office.baca)
    expect(checkMarker(office.baca, place('pc-2'))).toBe('other-machine')
    // An old database on another machine is first of all old: its numbers must not be given again.
    office.db.$client.exec(`UPDATE sync_state SET last_dev_seq = 0`)
    expect(checkMarker(office.baca, place('pc-2'))).toBe('older-than-machine')
  })

  test('one lost or damaged copy does not matter, both are as none', async () => {
    await issue()
    createMarkerKeeper(place()).update(office.baca)
    const [first = '', second = ''] = place().files
    writeFileSync(first, '{"v":1')
    expect(checkMarker(office.baca, place())).toBe('ok')
    rmSync(second)
    expect(checkMarker(office.baca, place())).toBe('missing')
  })

  test('one copy that fell behind is not taken for the truth', async () => {
    const keeper = createMarkerKeeper(place())
    await issue()
    keeper.update(office.baca)
    const [first = ''] = place().files
    const behind = readFileSync(first)
    await issue()
    keeper.update(office.baca)
    writeFileSync(first, behind.toString('utf8').replace(/"lastHash":"\w+"/, '"lastHash":"lain"'))
    expect(checkMarker(office.baca, place())).toBe('ok')
  })

  test('a place that cannot be written does not stop the other one', async () => {
    const [first = '', second = ''] = place().files
    mkdirSync(first)
    await issue()
    expect(createMarkerKeeper(place()).update(office.baca)).toBe(true)
    expect(readFileSync(second, 'utf8')).toContain('"lastDevSeq":1')
  })
})

describe('clock', () => {
  const minute = 60_000
  const nine = Date.UTC(2026, 2, 2, 2)

  test('going back more than five minutes is told with the last time seen', async () => {
    expect(clockWentBack(office.baca, nine)).toBeNull()
    await write(() => noteTime(office.db, nine))
    expect(clockWentBack(office.baca, nine - 5 * minute)).toBeNull()
    expect(clockWentBack(office.baca, nine - 5 * minute - 1)).toEqual({ terakhir: '2026-03-02T02:00:00.000Z' })
  })

  test('the last time seen never goes back by itself, only when a person says so', async () => {
    await write(() => noteTime(office.db, nine))
    await write(() => noteTime(office.db, nine - 60 * minute))
    expect(clockWentBack(office.baca, nine - 60 * minute)).not.toBeNull()
    await write(() => acceptTime(office.db, nine - 60 * minute))
    expect(clockWentBack(office.baca, nine - 60 * minute)).toBeNull()
  })

  test('it needs to be written once a minute', async () => {
    expect(needsNote(office.baca, nine)).toBe(true)
    await write(() => noteTime(office.db, nine))
    expect([needsNote(office.baca, nine + minute - 1), needsNote(office.baca, nine + minute)]).toEqual([false, true])
  })
})
