import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { WritableDb } from '#db/connection.ts'
import { indexPenduduk } from '#db/queries/cari.ts'
import { updatePenduduk } from '#db/queries/penduduk.ts'
import { indexAntre, isCariCurrent, queueCari, rebuildCari } from '#db/queries/rebuild-cari.ts'
import { openRegister } from '#tests/builders/cari.ts'
import type { Register } from '#tests/builders/cari.ts'
import { valueOf } from '#tests/builders/value-of.ts'

let register: Register
beforeEach(() => {
  register = openRegister()
})
afterEach(() => register.close())

const noPause = { batch: 200, pause: () => Promise.resolve(), onProgress: () => undefined }
const jejak = { pada: '2026-01-06T02:00:00.000Z', oleh: null }

/** Everything the index says: dictionary, slips, and who is found by each token. */
const dump = (db: WritableDb) => {
  const tokens = db.$client
    .prepare<[], { k: string }>(`SELECT DISTINCT k FROM kata ORDER BY k`)
    .all()
    .map(({ k }) => k)
  const rows = (token: string) =>
    db.$client.prepare('SELECT rowid FROM cari WHERE cari MATCH ? ORDER BY rowid').pluck().all(`"${token}"`)
  return {
    kata: db.$client.prepare('SELECT k, w, n FROM kata ORDER BY k, w').all(),
    hapus: db.$client.prepare('SELECT d, k FROM kata_hapus ORDER BY d, k').all(),
    rows: Object.fromEntries(
      [...tokens, 'w1', 'w2', 'w3', 'rt1', 'rt3', 'y1987', 'no3'].map((token) => [token, rows(token)]),
    ),
  }
}

const aName = fc.constantFrom(
  'SITI',
  'SITTI',
  'AHMAD FAUZI',
  'ACHMAD FAUZI',
  'MOCHAMAD NUR',
  'MUHAMMAD NUR SITI',
  'NOER',
)
const aStep = fc.record({
  what: fc.constantFrom('add', 'change', 'remove'),
  nama: aName,
  rt: fc.constantFrom('001', '003', null),
  which: fc.nat({ max: 30 }),
})

describe('the search index', () => {
  test('is after any additions, changes and removals the same as one that is built anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { maxLength: 25 }), async (steps) => {
        const fresh = openRegister()
        try {
          let people: ReturnType<Register['add']>[] = []
          for (const { what, nama, rt, which } of steps) {
            const chosen = people[which % Math.max(1, people.length)]
            if (what === 'add' || chosen === undefined) people.push(fresh.add({ nama, rt }))
            else if (what === 'change')
              people = people.map((orang) =>
                orang === chosen ? { ...orang, isi: fresh.change(orang, { nama, rt }) } : orang,
              )
            else {
              fresh.remove(chosen)
              people = people.filter((orang) => orang !== chosen)
            }
          }
          const kept = dump(fresh.db)
          valueOf(await rebuildCari(fresh.db, noPause))
          expect(kept).toEqual(dump(fresh.db))
        } finally {
          fresh.close()
        }
      }),
      { numRuns: 25 },
    )
  })

  test('forgets a name that was corrected', () => {
    const orang = register.add({ nama: 'SUPRAPTO' })
    register.change(orang, { nama: 'SUHARTO' })
    expect(register.names('suharto')).toEqual(['SUHARTO'])
    expect(register.search('suprapto').baris).toEqual([])
  })

  test('is rolled back together with the change it belongs to', () => {
    const orang = register.add({ nama: 'SUPRAPTO' })
    const before = dump(register.db)
    register.db.$client.exec('BEGIN IMMEDIATE')
    register.change(orang, { nama: 'SUHARTO' })
    register.db.$client.exec('ROLLBACK')
    expect(dump(register.db)).toEqual(before)
  })
})

describe('after an import', () => {
  const queueNew = (nomorCari: number) =>
    register.db.$client.prepare('INSERT INTO cari_antre (nomor_cari) VALUES (?)').run(nomorCari)

  test('people are found by the beginning of their name before the index has them', () => {
    queueNew(register.addUnindexed({ nama: 'SUKIRMAN HADI' }).nomorCari)
    expect(register.names('sukir')).toEqual(['SUKIRMAN HADI'])
    expect(register.names('hadi')).toEqual([])
  })

  test('the queue is indexed in steps of at most 200 with a pause between two, and then empty', async () => {
    for (let i = 0; i < 450; i++) queueNew(register.addUnindexed({ nama: `SUKIRMAN HADI` }).nomorCari)
    const reported: number[] = []
    let pauses = 0
    const run = await indexAntre(register.db, {
      batch: 1000,
      pause: () => {
        pauses++
        return Promise.resolve()
      },
      onProgress: (selesai) => {
        reported.push(selesai)
      },
    })
    expect(valueOf(run)).toBe(450)
    expect(reported).toEqual([200, 400, 450])
    expect(pauses).toBe(2)
    expect(register.names('hadi')).toHaveLength(10)
    expect(register.db.$client.prepare('SELECT count(*) FROM cari_antre').pluck().get()).toBe(0)
  })

  test('a changed person is counted back with the name the index still held, however often it changed', async () => {
    const orang = register.add({ nama: 'SUPRAPTO' })
    for (const nama of ['SUHARTO', 'SUDIRMAN']) {
      queueCari(register.db, orang.nomorCari)
      updatePenduduk(register.db, orang.id, { nama }, undefined, jejak)
    }
    valueOf(await indexAntre(register.db, noPause))
    const queued = dump(register.db)
    valueOf(await rebuildCari(register.db, noPause))
    expect(queued).toEqual(dump(register.db))
    expect(register.names('sudirman')).toEqual(['SUDIRMAN'])
  })

  test('an edit of somebody who waits is left to the queue', async () => {
    const orang = register.add({ nama: 'SUPRAPTO' })
    queueCari(register.db, orang.nomorCari)
    const before = dump(register.db)
    register.change(orang, { nama: 'SUHARTO' })
    expect(dump(register.db)).toEqual(before)
    valueOf(await indexAntre(register.db, noPause))
    expect(register.names('suharto')).toEqual(['SUHARTO'])
  })

  test('an undone addition leaves nothing behind', async () => {
    const empty = dump(register.db)
    const orang = register.add({ nama: 'SUPRAPTO' })
    queueCari(register.db, orang.nomorCari)
    register.db.$client.prepare('DELETE FROM penduduk WHERE id = ?').run(orang.id)
    valueOf(await indexAntre(register.db, noPause))
    expect(dump(register.db)).toEqual(empty)
  })
})

describe('a rebuild', () => {
  test('lets people be added, changed, removed and queued between its steps', async () => {
    const people = Array.from({ length: 12 }, (_, i) => register.add({ nama: i % 2 ? 'SITI NUR' : 'AHMAD FAUZI' }))
    const [first, , third, , , , , , , tenth, , last] = people
    if (!first || !third || !tenth || !last) throw new Error('twelve people were added')
    let step = 0
    const pause = () => {
      step++
      if (step === 1) {
        register.change(first, { nama: 'BAMBANG' })
        register.change(tenth, { nama: 'SLAMET' })
        register.remove(last)
        queueCari(register.db, third.nomorCari)
        updatePenduduk(register.db, third.id, { nama: 'SUGENG' }, undefined, jejak)
        register.add({ nama: 'NOER' })
      }
      return Promise.resolve()
    }
    valueOf(await rebuildCari(register.db, { ...noPause, batch: 4, pause }))
    valueOf(await indexAntre(register.db, noPause))
    const lively = dump(register.db)
    valueOf(await rebuildCari(register.db, noPause))
    expect(lively).toEqual(dump(register.db))
    expect(register.names('sugeng')).toEqual(['SUGENG'])
    expect(register.names('noer')).toEqual(['NOER'])
  })

  test('that was interrupted is asked for again', async () => {
    register.add({ nama: 'SITI' })
    expect(isCariCurrent(register.db)).toBe(true)
    const stop = rebuildCari(register.db, {
      ...noPause,
      pause: () => Promise.reject(new Error('the program was ended')),
    })
    await expect(stop).rejects.toThrow('ended')
    expect(isCariCurrent(register.db)).toBe(false)
    valueOf(await rebuildCari(register.db, noPause))
    expect(isCariCurrent(register.db)).toBe(true)
    expect(register.names('siti')).toEqual(['SITI'])
  })

  test('is asked for when the rules of the keys have changed', () => {
    register.db.$client.prepare(`INSERT INTO perangkat VALUES ('cari.versi', '0')`).run()
    expect(isCariCurrent(register.db)).toBe(false)
  })
})

test('removing somebody who was never indexed is no error', () => {
  const orang = register.addUnindexed({ nama: 'SITI' })
  expect(() => indexPenduduk(register.db, orang.nomorCari, null, null)).not.toThrow()
})
